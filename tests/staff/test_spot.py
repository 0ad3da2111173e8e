"""What staff choose on the spot, and the end of the log that they read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.commands.settings import list_settings
from kiosk.paths import StateFile
from kiosk.settings.reading import read_forgiving
from kiosk.show.unattended.spot import Spot
from kiosk.staff.log_tail import read_tail
from kiosk.staff.spot import SpotFile, on_the_spot


def test_what_was_chosen_comes_back(tmp_path: Path) -> None:
    assert SpotFile(tmp_path).read() == Spot()
    SpotFile(tmp_path).keep(Spot("en", high_contrast=False))
    assert SpotFile(tmp_path).read() == Spot("en", high_contrast=False)


@pytest.mark.parametrize(
    ("text", "contrast"),
    [
        ('{"theme": "contrast"}', True),
        ('{"theme": "paper"}', False),
        ('{"theme": "dusk"}', None),
        ('{"theme": "paper", "high_contrast": true}', True),
    ],
)
def test_contrast_that_was_kept_as_a_theme_is_still_understood(
    tmp_path: Path, text: str, contrast: bool | None
) -> None:
    (tmp_path / StateFile.SPOT).write_text(text)
    assert SpotFile(tmp_path).read() == Spot(high_contrast=contrast)
    SpotFile(tmp_path).keep(SpotFile(tmp_path).read())
    assert "theme" not in (tmp_path / StateFile.SPOT).read_text()


@pytest.mark.parametrize(
    "text", ['{"text_scale": "big"}', '{"language": "en", "idle_seconds": 1}', '{"text_scale": 111}']
)
def test_a_broken_choice_is_left_out(tmp_path: Path, text: str) -> None:
    (tmp_path / StateFile.SPOT).write_text(text)
    assert SpotFile(tmp_path).read() == Spot()


def test_the_list_of_settings_tells_what_was_chosen_on_the_spot(tmp_path: Path) -> None:
    SpotFile(tmp_path).keep(Spot("en", high_contrast=True, idle_seconds=120))
    desk = read_forgiving(tmp_path / "kiosk.toml", {"state-dir": tmp_path, "language": "nl"}, {})
    assert on_the_spot(desk) == desk
    public = read_forgiving(tmp_path / "kiosk.toml", {"state-dir": tmp_path, "locked": True}, {})
    lines = {line.split()[0]: line.split()[1:] for line in list_settings(on_the_spot(public))}
    assert lines["language"] == ["en", str(tmp_path / StateFile.SPOT)]
    assert lines["idle-seconds"] == ["120", str(tmp_path / StateFile.SPOT)]
    assert lines["high-contrast"] == ["yes", str(tmp_path / StateFile.SPOT)]
    assert lines["text-scale"] == ["100", "default"]
    (tmp_path / StateFile.SPOT).write_text('{"language": "en", "idle_seconds": 1}')  # left out, all of it
    assert on_the_spot(public) == public


def test_the_end_of_the_log_is_its_last_lines(tmp_path: Path) -> None:
    log = tmp_path / StateFile.LOG
    assert read_tail(log) == ""
    log.write_text("".join(f"line {number}\n" for number in range(30_000)))
    assert read_tail(log).splitlines() == [f"line {number}" for number in range(29_800, 30_000)]
