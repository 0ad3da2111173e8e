"""Draws pages on a real X server by the renderer that the environment names, and says by which they were drawn.

python -m tests.equipment.drawn_pages OUT FACE LANGUAGE [PAGE…]. With ``HIDE`` in the environment, pages of the hub are
drawn once more for each item, with that hidden: ``PAGE.LANGUAGE.hidden-NUMBER.png``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.hub import hub_tour
from kiosk.settings.table import Settings
from kiosk.talk import talk_tour
from kiosk.window.pictures import WantedPictures, save_picture
from kiosk.window.stillness import wait_until_still

OPAQUE, FAINT, LEAST = 255, 50, 20
"""A colour that nothing shines through; a lightness that nobody sees; px that an item or its words have each way. Less
can be lost between the cells in which pictures are compared (``alike.CELL``), such as the dot before a line."""


def main(out: str, face: str, language: str, *pages: str) -> None:
    """Draw pages, or all where none is named."""
    briefing, settings = load_briefing(paths.CONTENT), Settings(language=language, state_folder=Path(out) / "state")
    keep = hub_tour.save_picture

    def save(window: QQuickWindow, file: Path) -> None:
        keep(window, file)
        print(window.rendererInterface().graphicsApi().name, flush=True)
        if "HIDE" in os.environ:
            _draw_without(window, file)

    tour = hub_tour if face == "hub" else talk_tour
    tour.save_picture = save
    if pages:
        tour.pages_of = lambda *_: list(pages)
    draw = hub_tour.render_tour if face == "hub" else talk_tour.render_talk
    draw(briefing, settings, Path(out), WantedPictures(face=face))


def _draw_without(window: QQuickWindow, file: Path) -> None:
    root = window.contentItem()
    for place, item in enumerate(_to_miss(root, root.boundingRect(), window.color())):
        item.setOpacity(0)  # visible would lay out the others anew
        wait_until_still(window)
        save_picture(window, file.with_suffix(f".hidden-{place}.png"))
        item.setOpacity(1)


def _to_miss(item: QQuickItem, frame: QRectF, ground: QColor) -> list[QQuickItem]:
    """The items that draw something of their own on what lies below them, and are to be seen whole."""
    found = []
    for child in item.childItems():
        if not child.isVisible():
            continue
        colour = child.property("color") if child.inherits("QQuickRectangle") else None
        if not child.childItems() and _draws(child, colour, ground) and frame.contains(_place(child)):
            found.append(child)
        below = colour if colour is not None and colour.alpha() == OPAQUE else ground
        found += _to_miss(child, frame, below)
    return found


def _draws(item: QQuickItem, colour: QColor | None, ground: QColor) -> bool:
    words = item.inherits("QQuickText")
    if min(item.property("contentWidth") if words else item.width(), item.height()) < LEAST:
        return False
    if colour is not None:
        return colour.alpha() == OPAQUE and abs(colour.lightness() - ground.lightness()) > FAINT
    return words or item.inherits("QQuickImage")


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


if __name__ == "__main__":
    main(*sys.argv[1:])
