"""What staff choose on the spot, and the end of the log that they read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.commands.settings import list_settings
from kiosk.paths import StateFile
from kiosk.settings.reading import read_forgiving
from kiosk.settings.table import Settings
from kiosk.staff.log_tail import read_tail
from kiosk.staff.spot import Spot, on_the_spot, spot_file, with_spot


def test_what_was_chosen_is_kept_and_stronger_than_the_settings(tmp_path: Path) -> None:
    spot_file(tmp_path).keep(Spot(language="en", idle_seconds=120))
    settings = with_spot(Settings(state_folder=tmp_path, text_scale=150, idle_seconds=30), spot_file(tmp_path).read())
    assert (settings.language, settings.text_scale, settings.idle_seconds) == ("en", 150, 120)
    assert settings.state_folder == tmp_path


@pytest.mark.parametrize(
    "text",
    [
        b'{"text_scale": "big"}',
        b'{"idle_seconds": 1}',
        b'{"text_scale": 111}',
    ],
)
def test_a_broken_choice_is_left_out(tmp_path: Path, text: bytes) -> None:
    (tmp_path / StateFile.SPOT).write_bytes(text)
    assert with_spot(Settings(state_folder=tmp_path), spot_file(tmp_path).read()) == Settings(state_folder=tmp_path)


def test_the_list_of_settings_tells_what_was_chosen_on_the_spot(tmp_path: Path) -> None:
    spot_file(tmp_path).keep(Spot(language="en", idle_seconds=120))
    desk = read_forgiving(tmp_path / "kiosk.toml", {"state-dir": tmp_path, "language": "nl"}, {})
    assert on_the_spot(desk) is desk
    public = read_forgiving(tmp_path / "kiosk.toml", {"state-dir": tmp_path, "locked": True}, {})
    lines = {line.split()[0]: line.split()[1:] for line in list_settings(on_the_spot(public))}
    assert lines["language"] == ["en", str(tmp_path / StateFile.SPOT)]
    assert lines["idle-seconds"] == ["120", str(tmp_path / StateFile.SPOT)]
    assert lines["text-scale"] == ["100", "default"]
    (tmp_path / StateFile.SPOT).write_text('{"language": "en", "idle_seconds": 1}')  # left out, all of it
    assert on_the_spot(public) is public


def test_the_end_of_the_log_is_its_last_lines(tmp_path: Path) -> None:
    log = tmp_path / StateFile.LOG
    assert read_tail(log) == ""
    log.write_text("".join(f"line {number}\n" for number in range(30_000)))
    assert read_tail(log).splitlines() == [f"line {number}" for number in range(29_800, 30_000)]
