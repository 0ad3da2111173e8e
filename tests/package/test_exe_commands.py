"""Each command of the built file, on a machine without Python and without a display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import __version__
from tests.package.program import FILE, ROOT, Machine

pytestmark = pytest.mark.exe

LARGEST = 60_000_000


def test_the_file_is_small_enough() -> None:
    assert FILE.stat().st_size <= LARGEST


def test_version(machine: Machine) -> None:
    done = machine.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {__version__}\n", "")


def test_check_finds_nothing_in_the_shipped_briefing(machine: Machine) -> None:
    done = machine.run("check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_names_what_is_wrong_elsewhere(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "briefing.toml").write_text("titel = 1\n", "utf-8")
    done = machine.run("check", str(tmp_path))
    assert done.returncode in (1, 2)
    assert "briefing.toml" in done.stdout + done.stderr


def test_doctor_lacks_a_display_and_a_voice_only(machine: Machine) -> None:
    done = machine.run("doctor")
    assert done.returncode == 1
    assert done.stderr == ""
    assert f"program: kiosk {__version__}" in done.stdout
    lacking = [line for line in done.stdout.splitlines() if not line.startswith("ok")]
    assert ["display: none" in lacking[0], "speech: no voice" in lacking[1]] == [True, True]
    assert len(lacking) == 2


def test_pictures_are_those_of_the_source(machine: Machine, tmp_path: Path) -> None:
    words = ("--size", "1280x800", "--out")
    done = machine.run("render", *words, str(tmp_path / "file"))
    assert (done.returncode, done.stderr) == (0, "")
    command = [sys.executable, "-m", "kiosk", "render", "--state-dir", str(tmp_path / "state"), *words]
    subprocess.run([*command, str(tmp_path / "source")], cwd=ROOT, check=True, timeout=600)
    names = sorted(path.name for path in (tmp_path / "source").glob("*.png"))
    assert names == sorted(path.name for path in (tmp_path / "file").glob("*.png"))
    assert len(names) > 20
    assert [name for name in names if _picture(tmp_path / "file", name) != _picture(tmp_path / "source", name)] == []


def test_without_a_display_the_tour_is_drawn_where_one_stands(machine: Machine) -> None:
    done = machine.run(folder=machine.home)
    assert done.returncode == 0
    assert "no display was found" in done.stdout
    assert (machine.home / "tour" / "index.html").is_file()
    assert list((machine.home / "tour").glob("home.*.png"))


def test_a_locked_hub_does_not_start_without_a_display(machine: Machine) -> None:
    done = machine.run("--locked")
    assert done.returncode == 2
    assert "no display was found" in done.stderr
    assert not machine.unpacked()


def _picture(folder: Path, name: str) -> QImage:
    return QImage(str(folder / name))


def test_host_names_the_file_itself(machine: Machine) -> None:
    done = machine.run("host", "--systemd")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"ExecStart={FILE} show --locked\n" in done.stdout


def test_usage_and_settings_are_told(machine: Machine) -> None:
    assert "Nothing has been counted" in machine.run("usage").stdout
    assert "default" in machine.run("settings").stdout


def test_a_bundle_is_signed_looked_at_and_taken(machine: Machine, tmp_path: Path) -> None:
    key, bundle = tmp_path / "mine.key", tmp_path / "next.kbundle"
    on_screen = (str(bundle), "--bundle-keys", str(key.with_suffix(".pub")))
    for words in (
        ("keys", "new", "--no-password", "--out", str(key)),
        ("pack", "--key", str(key), "--out", str(bundle)),
        ("inspect", *on_screen),
        ("take", *on_screen),
    ):
        done = machine.run(*words)
        assert (words[0], done.returncode, done.stderr) == (words[0], 0, "")
    assert "no files differ" in machine.run("inspect", *on_screen).stdout
