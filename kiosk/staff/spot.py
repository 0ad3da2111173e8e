"""Owns how what staff choose on the spot is kept in the state folder."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import asdict, replace

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.settings.reading import SettingsReading
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST
from kiosk.show.unattended.spot import Spot

_CONTRAST_OF = {HIGH_CONTRAST: True, DEFAULT: False}


class KeptSpot(Spot, frozen=True, omit_defaults=True):
    """As the file has it; ``theme`` is how contrast was written before it was a setting of its own."""

    theme: str | None = None


class SpotFile:
    """The choice of one state folder.

    Args:
        folder: the state folder.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / StateFile.SPOT
        self._file = KeptFile(path, KeptSpot, KeptSpot(), "what staff chose on the spot")

    def read(self) -> Spot:
        """What was chosen; nothing where the file is missing or not understood."""
        kept = asdict(self._file.read())
        contrast = _CONTRAST_OF.get(kept.pop("theme"))
        if kept["high_contrast"] is None:
            kept["high_contrast"] = contrast
        return Spot(**kept)

    def keep(self, spot: Spot) -> None:
        """Keep it until it is chosen anew; on a disk that cannot be written until the program ends."""
        self._file.keep(KeptSpot(**asdict(spot)))


def on_the_spot(reading: SettingsReading) -> SettingsReading:
    """What a locked hub would begin with, and where each comes from."""
    folder = reading.settings.state_folder
    spot = SpotFile(folder).read() if reading.settings.locked else Spot()
    chosen = {name.replace("_", "-"): str(folder / StateFile.SPOT) for name in spot.given}
    return replace(reading, settings=replace(reading.settings, **spot.given), origins=reading.origins | chosen)
