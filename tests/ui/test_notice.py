"""What stands in the place of everything: it is drawn whole, nothing below it is touched, and staff get past it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.show.hub.events import NoticeGiven
from kiosk.show.hub.state import Panel
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.items import faults, is_text, qml_name, text_rectangle, walk

SHORT = ("Gesloten tot 14.00 uur", "Closed until 14:00")
LONG = (("Vandaag gesloten wegens een bijeenkomst; vanaf vier uur van harte welkom. " * 3)[:160],) * 4


def page(public: Driver):  # type: ignore[no-untyped-def]
    return next((item for item in walk(public.window.contentItem()) if qml_name(item).startswith("NoticePage")), None)


def give(public: Driver, *lines: str) -> None:
    public.hub.store.dispatch(NoticeGiven(lines))
    public.settle()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("lines", [SHORT, LONG, SHORT[:1]], ids=["short", "long", "one"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920), (600, 1024), (3840, 2160)])
def test_invariant_8_all_of_it_is_drawn(
    public: Driver, size: tuple[int, int], lines: tuple[str, ...], scale: int
) -> None:
    public.window.setGeometry(0, 0, *size)
    public.hub.view_model.comfort.chooseTextScale(scale)
    give(public, *lines)
    texts = [item for item in walk(page(public)) if is_text(item)]
    assert [item.property("text") for item in texts] == list(lines)
    assert faults(page(public), size[0]) == []
    places = [text_rectangle(item) for item in texts]
    assert all(place.top() >= 0 and place.bottom() <= size[1] for place in places)


def test_it_is_an_alert_and_nothing_below_it_can_be_reached(public: Driver) -> None:
    public.touch("2. Zet niet alleen in op banencreatie")
    before = public.hub.store.state.place
    give(public, *SHORT)
    alerts = public.names(QAccessible.Role.AlertMessage)
    assert alerts == ["Gesloten tot 14.00 uur Closed until 14:00"]
    for point in (QPoint(300, 300), QPoint(960, 700), QPoint(1800, 1050)):
        public.touch_at(point)
    for key in (Qt.Key.Key_Slash, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        public.key(key)
    state = public.hub.store.state
    assert (state.place, state.panel) == (before, Panel.NONE)


def test_it_outlasts_visits_and_the_hub_is_there_once_it_is_taken_away(public: Driver, times: Times) -> None:
    give(public, *SHORT)
    for _ in range(100):
        times.wait(1)
        public.hub.unattended.clock.tick()  # type: ignore[union-attr]
    public.settle()
    assert page(public) is not None
    give(public)
    assert page(public) is None
    public.touch_at(QPoint(5, 5))
    assert public.page == "home"
    assert public.find("2. Zet niet alleen in op banencreatie")


def test_staff_have_their_sheet_over_it(public: Driver) -> None:
    give(public, *SHORT)
    public.hub.unattended.staff.open("menu")  # type: ignore[union-attr]
    public.settle()
    public.touch("Helderheid: 50% donkerder")
    assert public.hub.store.state.staff.dim == 2
