"""How a file is opened in an author's own editor."""

from __future__ import annotations

import stat
import time
from pathlib import Path

import pytest

from kiosk.edit.edit import write_file
from kiosk.edit.running_edit import editor_command, open_in_editor


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        ("nano", ["nano", "+7", "/a b/page.md"]),
        ("code --wait", ["code", "--wait", "+7", "/a b/page.md"]),
        ("'/opt/my editor/ed'", ["/opt/my editor/ed", "+7", "/a b/page.md"]),
        ("", []),
        ("'", []),
    ],
)
def test_an_editor_is_started_at_the_line(editor: str, words: list[str]) -> None:
    assert editor_command(editor, Path("/a b/page.md"), 7) == words


def test_the_editor_of_the_environment_gets_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = tmp_path / "seen"
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{seen}.part" && mv "{seen}.part" "{seen}"\n', "utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    open_in_editor(tmp_path / "page.md", 3, 1)
    while not seen.exists():
        time.sleep(0.02)
    assert seen.read_text("utf-8") == f"+3|{tmp_path / 'page.md'}|"


def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("old", "utf-8")
    file.chmod(0o664)
    write_file(file, b"new")
    write_file(tmp_path / "other.md", b"other")
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new", 0o664)
    assert stat.S_IMODE((tmp_path / "other.md").stat().st_mode) == 0o644
    assert sorted(file.name for file in tmp_path.iterdir()) == ["other.md", "page.md"]
