"""Our own files go where the program looks for them, and QML is compiled beside its source."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.settings.fonts import FILES
from kiosk.settings.icons import FONT_FILE
from one_file.own_files import SHIPPED, compile_qml, own_files, place_files

GOOD = "import QtQml\nQtObject { property int one: 1 }\n"


def _write(folder: Path, *names: str, text: str = "") -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def test_files_keep_their_folders(tmp_path: Path) -> None:
    _write(tmp_path, "b.md", "a.md", "1-one/a.md", "1-one/a.txt")
    assert place_files(tmp_path, ("*.md",), "there") == [
        (str(tmp_path / "1-one/a.md"), "there/1-one"),
        (str(tmp_path / "a.md"), "there/."),
        (str(tmp_path / "b.md"), "there/."),
    ]


def test_qml_is_compiled_and_what_was_compiled_before_goes(tmp_path: Path) -> None:
    _write(tmp_path / "ui", "Kiosk/One.qml", "Kiosk/Two.qml", text=GOOD)
    _write(tmp_path / "out", "Kiosk/Old.qmlc")
    out = compile_qml(tmp_path / "ui", tmp_path / "out")
    assert sorted(file.name for file in out.rglob("*.qmlc")) == ["One.qmlc", "Two.qmlc"]
    assert (out / "Kiosk/One.qmlc").read_bytes().startswith(b"qv4cdata")


def test_qml_that_is_none_ends_the_build_and_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _write(tmp_path / "ui", "Wrong.qml", text="QtObject {")
    with pytest.raises(subprocess.CalledProcessError):
        compile_qml(tmp_path / "ui", tmp_path / "out")
    assert "Wrong.qml" in capfd.readouterr().err


def test_everything_that_the_program_reads_goes_along(tmp_path: Path) -> None:
    root = tmp_path / "root"
    _write(root, "kiosk/ui/Kiosk/One.qml", text=GOOD)
    _write(root, "kiosk/ui/Kiosk/qmldir")
    for folder in ("content", "resources"):
        (root / folder).symlink_to(paths.CONTENT.parent / folder)
    placed = {f"{folder}/{Path(file).name}" for file, folder in own_files(root, tmp_path / "work")}
    assert f"{SHIPPED}/content/./briefing.toml" in placed
    assert f"{SHIPPED}/resources/i18n/kiosk.nl.qm" in placed
    assert f"{SHIPPED}/resources/host/systemd.txt" in placed
    page = {file.name for file in (paths.RESOURCES / "phone").iterdir()}
    assert {f"{SHIPPED}/resources/phone/{name}" for name in page} <= placed
    starter = paths.STARTER.relative_to(paths.RESOURCES.parent)
    files = [file for file in paths.STARTER.rglob("*") if file.is_file()]
    assert {f"{SHIPPED}/{starter / file.relative_to(paths.STARTER)}" for file in files} <= placed
    assert {f"kiosk/ui/Kiosk/{name}" for name in ("One.qml", "One.qmlc", "qmldir")} <= placed
    fonts = {Path(name).name for name in placed if name.endswith(".ttf")}
    assert fonts == {FONT_FILE, *(name for names in FILES.values() for name in names)}
