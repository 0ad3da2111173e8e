"""Owns what staff choose on the spot: how visits begin from then on, and when one counts as over. Pure."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.unattended.night import parse_night

IDLE_CHOICES = (30, 60, 120, 300)
"""Seconds."""


class Spot(Struct, frozen=True, omit_defaults=True):
    """What was chosen, by the names of the settings that it is stronger than; None where nothing was.

    Raises:
        ValueError: a text size, seconds or a night that nobody is offered.
    """

    language: str | None = None
    text_scale: int | None = None
    high_contrast: bool | None = None
    idle_seconds: int | None = None
    night: str | None = None

    def __post_init__(self) -> None:
        """Refuse what nobody is offered, as a file may have it that somebody edited."""
        if self.text_scale not in (None, *TEXT_SCALES) or self.idle_seconds not in (None, *IDLE_CHOICES):
            raise ValueError(f"text sizes are {TEXT_SCALES}, seconds {IDLE_CHOICES}")
        parse_night(self.night or "")

    @property
    def given(self) -> dict[str, Any]:
        """What was chosen, by name."""
        return {name: value for name, value in asdict(self).items() if value is not None}


class SpotChosen(Struct, frozen=True):
    """Staff chose this, beside what was chosen before."""

    spot: Spot


class SpotOrdered(Struct, frozen=True):
    """Whoever looks after all screens chose this, and signed it; nobody need stand here for it."""

    spot: Spot
