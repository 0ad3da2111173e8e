"""Whether two pictures show the same, however the edges of letters and lines were smoothed."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

CELL = 12
"""px: two renderers differ within a letter, and agree on how much ink a place of this size has."""
SHIFTS = tuple(product((0, -1, 1), repeat=2))
"""px: a line of letters may be set so much lower, or farther right."""
SHADE = 34
"""Of 255: how much the mean colour of such a place may differ, at the best of all shifts. Two renderers were seen to
differ by 29 at the large letters of a clock; the least of hidden words made 41."""


def other_places(one: QImage, other: QImage, shade: int = SHADE) -> list[tuple[int, int, int]]:
    """The places, in px, at which two pictures show something else, each with how much their mean colours differ.

    Args:
        one: a picture.
        other: another of the same size; one of another size is other everywhere.
        shade: how much may differ, of 255.
    """
    if one.size() != other.size():
        return [(0, 0, 255)]
    wide, high = one.width() // CELL, one.height() // CELL
    mine = _means(one, wide, high)
    theirs = [_means(other.copy(x, y, other.width(), other.height()), wide, high) for x, y in SHIFTS]
    if mine == theirs[0]:
        return []
    line = len(mine) // high
    found = []
    for place in range(wide, (high - 1) * wide):  # what is moved in at the upper and lower edge is nothing's
        at = place // wide * line + place % wide * 3
        far = min(max(abs(mine[at + i] - means[at + i]) for i in range(3)) for means in theirs)
        if far > shade and 0 < place % wide < wide - 1:
            found.append((place % wide * CELL, place // wide * CELL, far))
    return found


def _means(picture: QImage, wide: int, high: int) -> bytes:
    how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(wide, high, *how).convertToFormat(QImage.Format.Format_RGB888)
    return bytes(small.constBits())
