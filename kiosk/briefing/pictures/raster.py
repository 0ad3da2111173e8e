"""Owns which reader has which kind of picture made of pixels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.briefing.pictures.facts import Facts, require_bounded
from kiosk.briefing.pictures.jpeg import read_jpeg
from kiosk.briefing.pictures.png import read_png
from kiosk.briefing.pictures.webp import read_webp

RASTERS: Mapping[str, Callable[[bytes], Facts]] = MappingProxyType(
    {"png": read_png, "jpeg": read_jpeg, "webp": read_webp}
)


def read_raster(kind: str, data: bytes) -> Facts:
    """What a picture of that kind says of itself.

    Raises:
        BadPictureError: it is cut off or damaged, or has too many pixels.
    """
    facts = RASTERS[kind](data)
    require_bounded(facts.width, facts.height)
    return facts
