"""Owns the pictures that an SVG carries in itself, as ``data:`` addresses."""

from __future__ import annotations

import base64
import binascii

from kiosk.briefing.pictures.facts import BadPictureError, Facts
from kiosk.briefing.pictures.kinds import derive_kind
from kiosk.briefing.pictures.raster import RASTERS, read_raster
from kiosk.briefing.pictures.svg_work import too_much
from kiosk.briefing.problems import Code

_MARK = "base64,"


def read_embedded(address: str) -> Facts:
    """What a picture inside of an SVG is, bounded like any other.

    Args:
        address: begins with ``data:``. Qt 6.11 decodes what stands behind the last ``base64,``.

    Raises:
        BadPictureError: it is no picture that may be decoded; another SVG is none.
    """
    _, mark, text = address.rpartition(_MARK)
    try:
        data = base64.b64decode("".join(text.split()), validate=True) if mark else b""
    except (binascii.Error, ValueError) as error:
        raise _damaged() from error
    if not data:
        raise _damaged()
    kind = derive_kind(data)
    if kind not in RASTERS:
        raise too_much("has another SVG in it")
    return read_raster(kind, data)


def _damaged() -> BadPictureError:
    return BadPictureError(Code.PICTURE_DAMAGED, "Export this SVG anew: a picture inside of it is damaged.")
