"""``kiosk keys``: what the keys of a keypad mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main


def test_what_was_taught_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "keypad.json").write_text('{"F23": "up", "F20": "select", "F19": "quit"}', "utf-8")
    assert main(["keys", "--state-dir", str(tmp_path)]) == 0
    told = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert (told["up"], told["select"]) == ("Up  F23", "F20  Return  Enter")
    assert "quit" not in told


@pytest.mark.parametrize("kept", ["[", "[1]", '{"F1": 2}', ""])
def test_a_damaged_file_is_none(tmp_path: Path, kept: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "keypad.json").write_text(kept, "utf-8")
    assert main(["keys", "--state-dir", str(tmp_path)]) == 0
    assert "up              Up\n" in capsys.readouterr().out
