"""``kiosk new`` says what it made and how to go on, or why it made nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.loader import load_briefing
from kiosk.cli import main


def test_it_says_how_to_go_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "a briefing"
    assert main(["new", str(folder), "--languages", "en, nl", "--title", "Ours"]) == 0
    assert load_briefing(folder).info.title == {"en": "Ours", "nl": "Ours"}
    shown, changed, checked = [line for line in capsys.readouterr().out.splitlines() if ": kiosk " in line]
    assert shown.endswith(f"kiosk --briefing '{folder}'")
    assert changed.endswith(f"kiosk edit '{folder}'")
    assert checked.endswith(f"kiosk check '{folder}'")
    assert main(["check", str(folder)]) == 0


def test_it_says_why_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").touch()
    assert main(["new", str(tmp_path)]) == 2
    assert f"{tmp_path}: is not empty" in capsys.readouterr().err
