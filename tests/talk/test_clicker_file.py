"""The learnt buttons of a clicker, kept and read again."""

from __future__ import annotations

from pathlib import Path

from kiosk.talk.clicker_file import clicker_file, read_clicker


def test_what_was_learnt_is_read_again(tmp_path: Path) -> None:
    assert read_clicker(tmp_path) == {}
    assert clicker_file(tmp_path / "state").keep({"Volume Up": "next", "Tab": "black"})
    assert read_clicker(tmp_path / "state") == {"Volume Up": "next", "Tab": "black"}


def test_nothing_but_what_can_be_learnt_is_taken(tmp_path: Path) -> None:
    (tmp_path / "clicker.json").write_text('{"A": "leave", "B": "explode", "C": "next"}')
    assert read_clicker(tmp_path) == {"C": "next"}
