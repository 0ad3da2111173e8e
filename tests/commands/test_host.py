"""The files for operating systems are what those read, and start this very program."""

from __future__ import annotations

import configparser
import re
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.commands.host import HOSTS, host_files, parts_of

FOLDER = paths.RESOURCES / "host"
ODD = ["/opt/my kiosk/100%/a&b", "show", "--locked"]


@pytest.fixture(params=[[sys.executable, "show", "--locked"], ODD], ids=["plain", "odd"])
def command(request: pytest.FixtureRequest) -> list[str]:
    return list(request.param)


def _one(host: str, command: list[str], title: str) -> str:
    return next(body for name, body in parts_of(host_files(FOLDER, host, command)).items() if title in name)


def test_every_host_has_a_template_and_nothing_is_left_unfilled() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == set(HOSTS)
    for host in HOSTS:
        text = host_files(FOLDER, host, ODD)
        assert re.findall(r"@[A-Z_]+@", text) == []
        assert parts_of(text)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has systemd")
@pytest.mark.parametrize(("host", "title"), [("systemd", ".service"), ("labwc", ".service")])
def test_units_are_good_to_systemd(command: list[str], host: str, title: str, tmp_path: Path) -> None:
    unit = _one(host, command, title).replace("/usr/bin/labwc", "/bin/true")
    unit = unit.replace("/opt/my kiosk/100%%/a&b", "/bin/true")
    file = tmp_path / "kiosk-screen.service"
    file.write_text(unit)
    done = subprocess.run(["systemd-analyze", "verify", str(file)], capture_output=True, text=True, check=False)
    assert "kiosk-screen" not in done.stderr, done.stderr


def test_the_service_hears_from_its_supervisor_also_where_that_is_no_first_process(command: list[str]) -> None:
    lines = _one("systemd", command, ".service").splitlines()
    assert {"Type=notify", "NotifyAccess=all", "WatchdogSec=30"} <= set(lines)


def test_a_unit_quotes_its_command() -> None:
    assert 'ExecStart="/opt/my kiosk/100%%/a&b" show --locked\n' in _one("systemd", ODD, ".service")


@pytest.mark.parametrize(("host", "title"), [("gnome-kiosk", "gnome-kiosk-script"), ("labwc", "autostart")])
def test_scripts_are_good_to_the_shell_and_start_the_program(command: list[str], host: str, title: str) -> None:
    script = _one(host, command, title)
    subprocess.run(["sh", "-n"], input=script, text=True, check=True)
    assert any(
        line.strip() and shlex.split(line.strip()) == command for line in script.splitlines() if "locked" in line
    )


@pytest.mark.parametrize("title", ["AccountsService", "custom.conf"])
def test_key_files_can_be_read(title: str) -> None:
    parser = configparser.ConfigParser()
    parser.read_string(_one("gnome-kiosk", ODD, title))
    assert parser.sections()


def test_labwc_has_no_binding_of_its_own() -> None:
    root = ET.fromstring(_one("labwc", ODD, "rc.xml"))
    assert root.tag == "labwc_config"
    assert len(root.findall("keyboard/keybind")) == 1
    assert root.find("keyboard/default") is None
    assert root.find("mouse/default") is None
    assert len(root.findall("mouse/context/mousebind")) == 1


def test_windows_files_name_the_program(command: list[str]) -> None:
    shell = ET.fromstring(_one("windows", command, "Shell Launcher").encode())
    name = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
    started = shell.find(f"{name}Profiles/{name}Profile/{name}Shell")
    assert started is not None
    assert started.get("Shell") == subprocess.list2cmdline(command)
    access = ET.fromstring(_one("windows", command, "assigned access").encode())
    program = next(element for element in access.iter() if element.tag.endswith("KioskModeApp"))
    version = "{http://schemas.microsoft.com/AssignedAccess/2021/config}"
    assert program.get(f"{version}ClassicAppPath") == command[0]
    assert program.get(f"{version}ClassicAppArguments") == "show --locked"
    for root in (shell, access):
        wanted = {element.get("Id") for element in root.iter() if element.tag.endswith("}Profile")}
        used = {element.get("Id") for element in root.iter() if element.tag.endswith("DefaultProfile")} - {None}
        assert used <= wanted


def test_host_prints_files_with_the_path_of_this_program(kiosk) -> None:  # type: ignore[no-untyped-def]
    for name in ("systemd", "gnome-kiosk", "windows", "labwc"):
        done = kiosk("host", f"--{name}")
        assert done.returncode == 0, done.stderr
        assert sys.executable in done.stdout
        assert "--locked" in done.stdout
    assert kiosk("host").returncode == 2
