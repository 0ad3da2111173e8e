"""What the console says of the hall, and the button by which a finger takes the lead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.briefing.loader import Briefing
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import HallChanged
from tests.ui.items import faults, qml_name, walk
from tests.ui.talk_driver import TalkDriver, given_talk

OTHER = "Grote zaal op de eerste verdieping"
TAKE_OVER = {"nl": "Overnemen", "en": "Take over"}


@pytest.fixture
def give(qapp, briefing: Briefing, language: str) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    with given_talk(briefing, derive_slides(briefing, language), language) as driver:
        yield driver


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080)])
def test_a_finger_takes_the_lead_from_another(give: TalkDriver, size: tuple[int, int], language: str) -> None:
    give.show(size)
    give.presentation.store.dispatch(HallChanged(linked=True, leader=OTHER))
    give.console.settle()
    root = give.console.window.contentItem()
    bar = next(item for item in walk(root) if qml_name(item).startswith("ClockBar"))
    assert faults(bar, size[0]) == []
    button = give.console.find(TAKE_OVER[language])
    assert min(button.rect().width(), button.rect().height()) >= 48
    slides = [item for item in walk(root) if qml_name(item).startswith("CurrentSlide")]
    assert not any(_place(bar).adjusted(0, 1, 0, -1).intersects(_place(slide)) for slide in slides)
    give.console.touch(TAKE_OVER[language])
    assert (give.talk.hall.leader, give.talk.hall.claims) == ("", 1)
    with pytest.raises(LookupError):
        give.console.find(TAKE_OVER[language])


@pytest.mark.parametrize("language", ["en"])
def test_there_is_nothing_to_take_over_where_nobody_else_leads(give: TalkDriver) -> None:
    give.show()
    for linked in (True, False):
        give.presentation.store.dispatch(HallChanged(linked=linked, leader=""))
        give.console.settle()
        with pytest.raises(LookupError):
            give.console.find("Take over")


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
