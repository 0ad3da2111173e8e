"""Owns how large an SVG says it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import inf
from types import MappingProxyType

_LENGTH = re.compile(
    r"\s*((?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[+-]?[0-9]{1,3})?)\s*(px|pt|pc|mm|cm|in|)\s*", re.IGNORECASE
)
_PX: Mapping[str, float] = MappingProxyType(
    {"": 1, "px": 1, "pt": 96 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96}
)
_SEPARATOR = re.compile(r"[\s,]+")
_UNSAID = (300, 150)
"""Where it says nothing, browsers take this (CSS 2.2, 10.3.2)."""
_LARGEST = 1_000_000


def derive_size(attributes: Mapping[str, str]) -> tuple[int, int]:
    """Width and height in px, of the attributes of the outermost element; what is not said follows from ``viewBox``."""
    box = _box(attributes.get("viewBox", ""))
    width, height = _px(attributes.get("width", "")), _px(attributes.get("height", ""))
    if width and height:
        return _whole(width), _whole(height)
    if box is None:
        return _whole(width or _UNSAID[0]), _whole(height or _UNSAID[1])
    if width:
        return _whole(width), _whole(width * box[1] / box[0])
    if height:
        return _whole(height * box[0] / box[1]), _whole(height)
    return _whole(box[0]), _whole(box[1])


def _px(length: str) -> float:
    found = _LENGTH.fullmatch(length)
    return float(found[1]) * _PX[found[2].lower()] if found else 0.0


def _box(text: str) -> tuple[float, float] | None:
    try:
        numbers = [float(part) for part in _SEPARATOR.split(text.strip())]
    except ValueError:
        return None
    is_box = len(numbers) == 4 and all(0 < side < inf for side in numbers[2:])
    return (numbers[2], numbers[3]) if is_box else None


def _whole(px: float) -> int:
    return max(1, round(min(px, _LARGEST)))
