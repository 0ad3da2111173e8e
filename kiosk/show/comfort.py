"""Owns how somebody wants to read: text size, contrast, movement."""

from __future__ import annotations

from msgspec import Struct

TEXT_SCALES = (100, 125, 150, 200)
"""Text sizes in per cent; 200 is what WCAG 2.2 SC 1.4.4 (Resize Text) asks for."""


class Comfort(Struct, frozen=True):
    """How somebody wants to read. ``reduced_motion`` starts as the system has it."""

    text_scale: int = 100
    high_contrast: bool = False
    reduced_motion: bool = False
