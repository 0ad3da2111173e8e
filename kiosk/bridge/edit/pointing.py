"""Owns which words stand where somebody points at."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QPointF

_TAG = re.compile(r"<[^<>]*>")


def said_at(item: Any, x: float, y: float) -> str:
    """The words of the uppermost text at a place of an item; empty where there are none.

    Args:
        item: of Qt Quick.
        x: in its px.
        y: in its px.
    """
    point = QPointF(x, y)
    for child in reversed(item.childItems()):
        if child.isVisible() and child.opacity() > 0:
            inside = item.mapToItem(child, point)
            if said := said_at(child, inside.x(), inside.y()):
                return said
            if child.contains(inside) and isinstance(text := child.property("text"), str) and text:
                return _TAG.sub(" ", text)
    return ""
