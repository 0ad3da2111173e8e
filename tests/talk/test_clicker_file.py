"""The learnt buttons of a clicker, kept and read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.talk.clicker_file import keep_clicker, read_clicker


def test_what_was_learnt_is_read_again(tmp_path: Path) -> None:
    assert read_clicker(tmp_path) == {}
    assert keep_clicker(tmp_path / "state", {"Volume Up": "next", "Tab": "black"})
    assert read_clicker(tmp_path / "state") == {"Volume Up": "next", "Tab": "black"}


@pytest.mark.parametrize("content", ["", "[]", '{"A": 3}', "{"])
def test_a_broken_file_is_a_line_in_the_log(tmp_path: Path, caplog, content: str) -> None:
    (tmp_path / "clicker.json").write_text(content)
    assert read_clicker(tmp_path) == {}
    assert len(caplog.records) == 1


def test_nothing_but_what_can_be_learnt_is_taken(tmp_path: Path) -> None:
    (tmp_path / "clicker.json").write_text('{"A": "leave", "B": "explode", "C": "next"}')
    assert read_clicker(tmp_path) == {"C": "next"}


def test_a_folder_that_takes_nothing_says_so(tmp_path: Path, caplog) -> None:
    (tmp_path / "file").write_text("")
    assert not keep_clicker(tmp_path / "file", {"A": "next"})
    assert "not kept" in caplog.text
