"""Owns what stands in quotes behind a picture's address: whose it is, and what of it must be seen."""

from __future__ import annotations

import re
from typing import NamedTuple

_FOCUS = re.compile(r"\s*\{\s*focus\b(?P<said>[^{}]*)\}\s*$")
_SHARES = re.compile(r"\s*[=:]?\s*(?P<across>\d{1,3})\s*%\s*,?\s*(?P<down>\d{1,3})\s*%\s*")


class PictureTitle(NamedTuple):
    """The credit, and the focal point in shares from the left and the top; ``advice`` where that cannot be read."""

    credit: str
    across: float = -1.0
    down: float = -1.0
    advice: str = ""


def read_picture_title(title: str) -> PictureTitle:
    """Part ``Photo: Jan Jansen {focus=30% 60%}``; what cannot be read stays in the credit, so that it is seen."""
    found = _FOCUS.search(title)
    if found is None:
        return PictureTitle(title.strip())
    shares = _SHARES.fullmatch(found["said"])
    if shares is None or max(int(shares["across"]), int(shares["down"])) > 100:
        return PictureTitle(
            title.strip(), advice="Write the focal point as {focus=30% 60%}: from the left, then from the top."
        )
    credit = title[: found.start()].strip()
    return PictureTitle(credit, int(shares["across"]) / 100, int(shares["down"]) / 100)
