"""Owns the settings that staff choose on the spot; kept in the state folder, and stronger than file and flags."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.settings.reading import SettingsReading
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST
from kiosk.show.comfort import TEXT_SCALES

IDLE_CHOICES = (30, 60, 120, 300)
"""Seconds."""


class Spot(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was chosen; None where nothing was."""

    language: str | None = None
    text_scale: int | None = None
    theme: str | None = None
    idle_seconds: int | None = None


def spot_file(folder: Path) -> KeptFile[Spot, Spot]:
    """Where it is kept until it is chosen anew."""
    return KeptFile(folder / StateFile.SPOT, Spot, Spot(), "what staff chose on the spot")


def on_the_spot(reading: SettingsReading) -> SettingsReading:
    """What a locked hub would begin with, and where each comes from."""
    settings = reading.settings
    if not settings.locked:
        return reading
    spot = spot_file(settings.state_folder).read()
    after = with_spot(settings, spot)
    if after is settings:
        return reading
    file = str(settings.state_folder / StateFile.SPOT)
    chosen = {name.replace("_", "-"): file for name, value in msgspec.structs.asdict(spot).items() if value is not None}
    return msgspec.structs.replace(reading, settings=after, origins=reading.origins | chosen)


def with_spot(settings: Settings, spot: Spot) -> Settings:
    """Settings with what was chosen; values that a setting may not have are left out, all of them."""
    sound = (
        spot.text_scale in (None, *TEXT_SCALES)
        and spot.theme in (None, DEFAULT, HIGH_CONTRAST)
        and spot.idle_seconds in (None, *IDLE_CHOICES)
    )
    chosen = {name: value for name, value in msgspec.structs.asdict(spot).items() if value is not None}
    return msgspec.structs.replace(settings, **chosen) if sound else settings
