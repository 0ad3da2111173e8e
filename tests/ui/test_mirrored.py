"""Where lines begin at the right, all of a screen does: every item stands where it stood, seen in a mirror.

The same words are drawn both ways, so that nothing but the way differs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQml import QQmlEngine, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import PageKind
from kiosk.hub.hub import Hub
from kiosk.show.hub.events import HubEvent, PageOpened, PanelClosed, PanelOpened, StepChosen, TextScaleChosen
from kiosk.show.hub.state import Panel
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from kiosk.window.stillness import wait_until_still
from tests.ui.items import enum_number, is_text, qml_name, text_rectangle
from tests.ui.talk_driver import given_talk

PAINTED = ("QQuickText", "QQuickRectangle", "QQuickImage", "QQuickTextInput")
SLACK = 3.5
"""Parts of pixels are rounded to the same side in both, once an item that holds it."""
NOT_MIRRORED = ("PointerLayer", "Shade", "MapFigure")
"""What is where a finger or a pen is, or where it is on earth."""


def theme(window: QQuickWindow) -> QObject:
    engine = qmlEngine(window)
    assert isinstance(engine, QQmlEngine)
    found = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(found, QObject)
    return found


def places(root: QQuickItem) -> list[tuple[str, QRectF]]:
    """What is painted, in order, with its place in the window; of words that of the letters."""
    return list(_places(root, qml_name(root)))


def _places(above: QQuickItem, within: str) -> Iterator[tuple[str, QRectF]]:
    for item in above.childItems():
        kind = qml_name(item)
        if not item.isVisible() or kind.startswith(NOT_MIRRORED):
            continue
        if any(map(item.inherits, PAINTED)) and min(item.width(), item.height()) > 0:
            words = str(item.property("text")) if is_text(item) else ""
            # Running text lies where its own language has it: here, its item is looked at.
            # Of several lines Qt 6.11 counts a space at an end at one side only.
            fits = is_text(item) and item.property("lineCount") == 1 and item.property("contentWidth") <= item.width()
            letters = fits and not kind.startswith("RichWords") and enum_number(item, "textFormat") == 0
            yield f"{kind} in {within} {words[:30]!r}", text_rectangle(item) if letters else _place(item)
        yield from _places(item, kind)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def differences(window: QQuickWindow, before: list[tuple[str, QRectF]], where: str) -> list[str]:
    """What does not stand where it stood, seen in a mirror."""
    after, wide = places(window.contentItem()), window.width()
    if len(before) != len(after):
        odd = Counter(name for name, _ in before)
        odd.subtract(name for name, _ in after)
        return [f"{where}: {[(name, more) for name, more in odd.items() if more]}"]
    return [
        f"{where}: {name}: {place.left():.0f} to {place.right():.0f}, mirrored {now.left():.0f} to {now.right():.0f}"
        for (name, place), (_, now) in zip(before, after, strict=True)
        if abs(wide - place.right() - now.left()) > SLACK or abs(now.top() - place.top()) > SLACK
    ]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)], ids=lambda size: "x".join(map(str, size)))
def test_a_mirrored_hub_stands_as_in_a_mirror(hub: Hub, briefing: Briefing, size: tuple[int, int], scale: int) -> None:
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(TextScaleChosen(scale))
    doings: list[tuple[str, list[HubEvent]]] = []
    for page in briefing.tree:
        stepped = briefing.tree.kind(page) in (PageKind.CASE_STUDY, PageKind.DIAMOND)
        doings.append((page, [PageOpened(page), *([StepChosen(1)] if stepped else [])]))
    doings += [(panel.value, [PageOpened("home"), PanelOpened(panel)]) for panel in filter(None, Panel)]

    def do(events: list[HubEvent]) -> None:
        hub.store.dispatch(PanelClosed())
        hub.store.dispatch(PageOpened("home" if events[0] != PageOpened("home") else "conclusion"))
        for event in events:
            hub.store.dispatch(event)
        wait_until_still(hub.window)

    before = {}
    for where, events in doings:
        do(events)
        before[where] = places(hub.window.contentItem())
    theme(hub.window).setProperty("mirrored", True)
    found = []
    for where, events in doings:
        do(events)
        found += differences(hub.window, before[where], where)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)], ids=lambda size: "x".join(map(str, size)))
def test_a_mirrored_talk_stands_as_in_a_mirror(qapp: object, briefing: Briefing, size: tuple[int, int]) -> None:
    with given_talk(briefing, derive_slides(briefing, "en"), "en") as give:
        give.show(size)
        store = give.presentation.store
        store.dispatch(SlideChosen(1, give.now))  # the clock runs from here on
        commands = (Command.OVERVIEW, Command.SEARCH, Command.KEYS, Command.TEST_CARD, Command.LEAVE)

        def walk_through() -> Iterator[str]:
            for place in range(0, len(give.talk.row.slides), 3):
                store.dispatch(SlideChosen(place, give.now))
                yield f"slide {place}"
            store.dispatch(SlideChosen(3, give.now))
            for command in commands:
                store.dispatch(Commanded(command, give.now))
                yield command.value
                store.dispatch(Commanded(Command.ESCAPE, give.now))
            store.dispatch(Commanded(Command.LAST, give.now))
            for _ in range(9):
                store.dispatch(Commanded(Command.NEXT, give.now))
            yield "the end"

        windows = (give.stage.window, give.console.window)
        before = []
        for where in walk_through():
            give.stage.settle()
            give.console.settle()
            before.append((where, [places(window.contentItem()) for window in windows]))
        for window in windows:
            theme(window).setProperty("mirrored", True)
        found = []
        for (where, both), _ in zip(before, walk_through(), strict=True):
            give.stage.settle()
            give.console.settle()
            for window, one, name in zip(windows, both, ("stage", "console"), strict=True):
                found += differences(window, one, f"{name}, {where}")
    assert not found, "\n".join(found)
