"""``kiosk desktop`` puts the program among those of one user, and takes it away whole."""

from __future__ import annotations

import configparser
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk import paths
from kiosk.cli import main
from kiosk.commands.desktop import KIND, data_folder, desktop_files


def test_it_is_installed_and_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "mijn gegevens"))
    assert main(["desktop", "--install"]) == 0
    told = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert len(told) == 4
    assert all(file.is_file() for file in told)
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(next(file for file in told if file.suffix == ".desktop"), "utf-8")
    main_entry = entry["Desktop Entry"]
    assert main_entry["Exec"].endswith(" %f")
    assert KIND in main_entry["MimeType"].split(";")
    assert [f"Desktop Action {name}" in entry for name in main_entry["Actions"].strip(";").split(";")] == [True, True]
    validated = subprocess.run(["desktop-file-validate", str(told[0])], capture_output=True, text=True, check=False)
    assert (validated.returncode, validated.stdout) == (0, "")
    mime = ElementTree.parse(next(file for file in told if file.suffix == ".xml")).getroot()
    assert [node.get("pattern") for node in mime.findall(".//{*}glob")] == ["*.kbrief"]
    assert main(["desktop", "--uninstall"]) == 0
    assert not any(file.exists() for file in told)
    assert main(["desktop", "--uninstall"]) == 0


def test_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert main(["desktop", "--install"]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_command_with_spaces_is_quoted() -> None:
    files = desktop_files(Path("/data"), ["/opt/my kiosk/kiosk"], paths.RESOURCES / "icons")
    text = files[Path("/data/applications/dutch-diamond-kiosk.desktop")].decode()
    assert 'Exec="/opt/my kiosk/kiosk" %f\n' in text
    odd = desktop_files(Path("/data"), ['/opt/a"b$c/100%'], paths.RESOURCES / "icons")
    written = odd[Path("/data/applications/dutch-diamond-kiosk.desktop")].decode()
    assert 'Exec="/opt/a\\\\"b\\\\$c/100%%" %f\n' in written


def test_the_folder_is_that_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    assert data_folder({}) == Path("/home/somebody/.local/share")
    assert data_folder({"XDG_DATA_HOME": "/data"}) == Path("/data")
