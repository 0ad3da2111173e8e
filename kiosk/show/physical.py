"""Owns how large letters and targets are to the person at a screen: as the installation has it. Pure.

Capitals are to be seen under 0.7 degrees (EN 301 549, 5.1.4), what a finger presses is to be 15 mm wide.
"""

from __future__ import annotations

import math

from msgspec import Struct

from kiosk.show.comfort import TEXT_SCALES

LEAST_ANGLE = 0.7
"""Degrees."""
LEAST_TARGET = 15
"""Mm."""
_CAPITALS = 0.66
"""Of the size of letters: the capitals of Source Sans."""
_BODY, _TARGET, _LEAST_TARGET_PX = 27, 70, 64
"""Px of running text and of what is pressed at 1920 x 1080, and what the latter never goes below (``Theme.qml``)."""
_LARGEST_TARGET, _LARGEST_SHARE = 1.75, 1 / 7.5
"""Times as large as otherwise, and of the screen's shorter side: beyond, no room would be left for what is read."""


class Installation(Struct, frozen=True):
    """A screen where it stands.

    ``width`` and ``height`` of its picture are px, ``high_mm`` how high that is in mm, ``distance`` that of eyes in cm.
    """

    width: int
    height: int
    high_mm: float
    distance: int = 0

    @property
    def unit(self) -> float:
        """What a size is multiplied with, as ``Theme.unit``."""
        return max(0.667, min(max(self.width, self.height) / 1920, min(self.width, self.height) / 1080))

    @property
    def _mm(self) -> float:
        return self.high_mm / self.height

    def capital(self, text_scale: int) -> float:
        """How high the capitals of running text are, in mm."""
        return _CAPITALS * _BODY * self.unit * self._mm * text_scale / 100

    def angle(self, text_scale: int) -> float:
        """Under how many degrees they are seen."""
        return math.degrees(math.atan(self.capital(text_scale) / (self.distance * 10)))

    def least_scale(self) -> int:
        """The smallest text size at which they reach 0.7 degrees; 0 where none does."""
        return next((scale for scale in TEXT_SCALES if self.angle(scale) >= LEAST_ANGLE), 0)

    def target(self, *, measured: bool) -> float:
        """How wide a finger's target is, in mm; ``measured`` is whether the operator set the height of the screen."""
        usual = max(_LEAST_TARGET_PX, _TARGET * self.unit)
        most = min(usual * _LARGEST_TARGET, min(self.width, self.height) * _LARGEST_SHARE)
        return (max(usual, min(LEAST_TARGET / self._mm, most)) if measured else usual) * self._mm
