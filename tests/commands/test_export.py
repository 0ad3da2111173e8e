"""``kiosk export`` writes the file that it names, or leaves the old one whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.briefing.count.folders import make_briefing


def test_it_writes_the_file_that_it_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_briefing(tmp_path / "briefing")
    out = tmp_path / "out" / "a file.html"
    assert main(["export", str(tmp_path / "briefing"), "--to", "html", "--out", str(out)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(out)]
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert [file.name for file in out.parent.iterdir()] == ["a file.html"]


def test_the_old_file_stays_where_nothing_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.html"
    out.write_text("old", "utf-8")
    assert main(["export", str(tmp_path / "absent"), "--to", "html", "--out", str(out)]) == 2
    assert "absent" in capsys.readouterr().err
    assert out.read_text("utf-8") == "old"


def test_a_place_that_takes_no_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_briefing(tmp_path / "briefing")
    (tmp_path / "file").touch()
    assert main(["export", str(tmp_path / "briefing"), "--to", "html", "--out", str(tmp_path / "file" / "a")]) == 2
    assert "cannot be written" in capsys.readouterr().err
