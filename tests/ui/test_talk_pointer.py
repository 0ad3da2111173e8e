"""Pointer and zoom of a talk: what the speaker points at and enlarges, the room sees."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from kiosk.show.talk.state import PointerKind
from tests.ui.items import of_type
from tests.ui.talk_driver import TalkDriver, middle, said

Key = Qt.Key


def test_pointer_and_zoom_are_mirrored_to_the_stage(give: TalkDriver) -> None:
    give.press(Key.Key_L)
    point = middle(give)
    give.move_mouse(point)
    pointer = give.presentation.stage.property("pointer")
    assert (pointer["kind"], pointer["seen"]) == ("pointer", True)
    assert (pointer["x"], pointer["y"]) == (pytest.approx(0.5, abs=0.01), pytest.approx(0.5, abs=0.01))
    aside = point + QPoint(150, 60)
    for _ in range(5):
        give.turn_wheel(aside)
    assert give.presentation.stage.property("zoom")["scale"] == pytest.approx(1.15**5)
    give.move_mouse(aside + QPoint(40, 0))
    layer = of_type(give.console.window.contentItem(), "PointerLayer")
    pointer = give.presentation.stage.property("pointer")
    spot = layer.mapToScene(layer.boundingRect().topLeft())
    size = layer.mapRectToScene(layer.boundingRect())
    seen = QPoint(round(spot.x() + pointer["x"] * size.width()), round(spot.y() + pointer["y"] * size.height()))
    assert (seen - (aside + QPoint(40, 0))).manhattanLength() <= 3
    give.turn_wheel(aside, up=False)
    give.press(Key.Key_O)
    assert give.talk.on_stage.pointer.kind is PointerKind.SPOTLIGHT
    give.move_mouse(QPoint(5, 5))
    assert give.presentation.stage.property("pointer")["seen"] is False


def seen_on_console(give: TalkDriver, x: float, y: float) -> QPoint:
    """Where a point of the slide, in shares of it, is seen on the console."""
    view = of_type(of_type(give.console.window.contentItem(), "CurrentSlide"), "SlideStage")
    canvas = of_type(view, "SlideView").parentItem().parentItem().parentItem()
    return canvas.mapToScene(QPointF(x * canvas.width(), y * canvas.height())).toPoint()


def test_two_fingers_enlarge_what_is_between_them_and_make_it_small_again(give: TalkDriver) -> None:
    there = seen_on_console(give, 0.3, 0.4)
    give.console.pinch(there, 60, 150)
    zoom = give.presentation.stage.property("zoom")
    assert 1.5 < zoom["scale"] <= 2.5
    assert (seen_on_console(give, 0.3, 0.4) - there).manhattanLength() <= 12
    assert "Enlarged" in said(give)
    assert (give.place, give.talk.on_stage.pointer.kind) == ((0, 0), PointerKind.NONE)
    give.console.pinch(there, 150, 180)
    assert give.presentation.stage.property("zoom")["scale"] > zoom["scale"], "it goes on from where it was"
    give.console.pinch(there, 200, 30)
    assert give.presentation.stage.property("zoom")["scale"] == 1.0


def test_a_finger_on_the_slide_points_for_as_long_as_it_is_there(give: TalkDriver) -> None:
    give.console.touch("Spotlight")
    start, end = seen_on_console(give, 0.2, 0.2), seen_on_console(give, 0.6, 0.5)
    seen = []
    give.presentation.stage.pointerChanged.connect(lambda: seen.append(give.presentation.stage.property("pointer")))
    give.console.swipe(start, end)
    last = next(pointer for pointer in reversed(seen) if pointer["seen"])
    assert (last["x"], last["y"]) == (pytest.approx(0.6, abs=0.02), pytest.approx(0.5, abs=0.02))
    assert not give.presentation.stage.property("pointer")["seen"]
