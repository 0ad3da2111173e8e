"""Every face keeps the rules: hub, panels, what lies over a locked hub, stage, console, the author's window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, qmlContext, qmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.authoring.starter import begin_briefing
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.edit.edit import Edit
from kiosk.hub.hub import Hub
from kiosk.show.comfort import Colours, Comfort, Reach
from kiosk.show.hub.events import ComfortChosen, LanguageChosen, PageOpened, PanelOpened, SpeechSwitched
from kiosk.show.hub.state import Panel
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk.events import Command, Commanded, SlideChosen
from kiosk.show.unattended.idle import VisitEnded
from kiosk.show.unattended.staff import PinAccepted, StaffSheet, StaffSheetOpened
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.rules import broken_rules, key_of, tab_stops
from tests.ui.talk_driver import given_talk

HUB_TARGET, CONSOLE_TARGET = 64, 48
PAGES = (
    "home",
    "diamond",
    "conclusion",
    "decent-work",
    "decent-work/beyond-the-audit",
    "decent-work/out-of-sight/palm-oil",
)
OVER_CONSOLE = {
    Command.OVERVIEW: "OverviewGrid",
    Command.SEARCH: "SearchSheet",
    Command.KEYS: "KeysSheet",
    Command.TEST_CARD: "TestCard",
    Command.BLACK: "",
    Command.LEAVE: "QuestionSheet",
}
SIZES = [(1920, 1080), (1024, 600), (1080, 1920)]
WISHES = {
    "usual": Comfort(reduced_motion=True),
    "large": Comfort(200, reduced_motion=True),
    "dark and spaced": Comfort(125, Colours.DARK, reduced_motion=True, spaced=True),
    "easy, in contrast": Comfort(100, Colours.CONTRAST, reduced_motion=True, easy_words=True),
    "within reach": Comfort(reduced_motion=True, reach=Reach.RIGHT),
}


def named(size: tuple[int, int]) -> str:
    return "x".join(map(str, size))


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_the_hub_keeps_the_rules(hub: Hub, drive: Driver, size: tuple[int, int], wish: str) -> None:
    drive.window.setGeometry(0, 0, *size)
    hub.store.dispatch(ComfortChosen(WISHES[wish]))
    found = []
    for number, page in enumerate(PAGES):
        hub.store.dispatch(LanguageChosen(("nl", "en")[number % 2]))
        hub.store.dispatch(PageOpened(page))
        found += [f"{page}: {fault}" for fault in broken_rules(drive.window, HUB_TARGET)]
    assert found == [], "\n" + "\n".join(found)


@pytest.mark.parametrize("spoken", [False, True], ids=["seen", "heard"])
@pytest.mark.parametrize("size", SIZES, ids=named)
def test_panels_keep_the_rules(hub: Hub, drive: Driver, size: tuple[int, int], spoken: bool) -> None:
    drive.window.setGeometry(0, 0, *size)
    hub.store.dispatch(SpeechSwitched(on=spoken))
    found = []
    for number, panel in enumerate(filter(None, Panel)):
        hub.store.dispatch(LanguageChosen(("nl", "en")[number % 2]))
        hub.store.dispatch(PanelOpened(panel, "decent-work" if panel is Panel.GLOSSARY else ""))
        found += [f"{panel}: {fault}" for fault in broken_rules(drive.window, HUB_TARGET)]
    assert found == [], "\n" + "\n".join(found)


@pytest.mark.parametrize("size", SIZES, ids=named)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_lies_over_a_locked_hub_keeps_the_rules(
    public: Driver, times: Times, size: tuple[int, int], language: str
) -> None:
    public.window.setGeometry(0, 0, *size)
    store, guard = public.hub.store, public.hub.unattended
    assert guard is not None
    store.dispatch(LanguageChosen(language))
    found = []
    for sheet in filter(None, StaffSheet):
        store.dispatch(StaffSheetOpened(StaffSheet.PIN))
        if sheet is not StaffSheet.PIN:
            store.dispatch(PinAccepted())
            store.dispatch(StaffSheetOpened(sheet))
        assert store.state.staff.sheet is sheet or sheet is StaffSheet.PIN
        found += [f"{sheet}: {fault}" for fault in broken_rules(public.window, HUB_TARGET, "StaffLayer")]
    guard.staff.leave()
    times.wait(61)
    guard.clock.tick()
    assert guard.idle.mode == "warn"
    found += [f"warn: {fault}" for fault in broken_rules(public.window, HUB_TARGET, "WarnSheet")]
    store.dispatch(VisitEnded(times.now()))
    assert guard.idle.mode == "attract"
    found += [f"attract: {fault}" for fault in broken_rules(public.window, HUB_TARGET, "AttractScene")]
    assert found == [], "\n" + "\n".join(found)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)], ids=named)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_talk_keeps_the_rules(
    qapp: QGuiApplication, briefing: Briefing, size: tuple[int, int], language: str
) -> None:
    QAccessible.setActive(True)
    slides = tuple(slide for page in PAGES for slide in page_slides(briefing, page, language))
    found = []
    with given_talk(briefing, slides, language) as give:
        give.show(size)
        store = give.presentation.store
        for place in range(0, len(slides), 3):
            store.dispatch(SlideChosen(place, give.now))
            found += [f"stage {place}: {fault}" for fault in broken_rules(give.stage.window, CONSOLE_TARGET)]
            found += [f"console {place}: {fault}" for fault in broken_rules(give.console.window, CONSOLE_TARGET)]
        for command, over in OVER_CONSOLE.items():
            store.dispatch(Commanded(command, give.now))
            found += [f"{command}: {fault}" for fault in broken_rules(give.console.window, CONSOLE_TARGET, over)]
            store.dispatch(Commanded(Command.ESCAPE, give.now))
    assert found == [], "\n" + "\n".join(found)


@pytest.fixture
def edit(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Edit]:
    QAccessible.setActive(True)
    begin_briefing(paths.STARTER, tmp_path / "new", ["nl", "en"])
    edit = Edit(load_briefing(tmp_path / "new"), "nl", lambda _file, _line, _column: None)
    edit.window.setGeometry(0, 0, 1600, 900)
    edit.window.show()
    yield edit
    edit.close()


def test_the_authors_window_keeps_the_rules(edit: Edit, qtbot: QtBot) -> None:
    found = []
    for page in ("home", "write", "write/page"):
        edit.store.dispatch(PageOpened(page))
        found += [f"{page}: {fault}" for fault in broken_rules(edit.window, 32)]
    assert found == [], "\n" + "\n".join(found)


BUTTON = "import QtQuick; import QtQuick.Templates as T; T.AbstractButton"
SPOILT = {
    f"{BUTTON} {{ width: 80; height: 80; Accessible.role: Accessible.Button }}": "name",
    f"{BUTTON} {{ width: 80; height: 80; Accessible.ignored: true }}": "role",
    f"{BUTTON} {{ width: 80; height: 30; text: 'Low' }}": "target",
    "import QtQuick; Text { text: 'Pale'; color: '#F0EDE6' }": "contrast",
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_what_breaks_a_rule_is_found(hub: Hub, drive: Driver, spoilt: str) -> None:
    component = QQmlComponent(qmlEngine(hub.window))
    component.setData(spoilt.encode(), QUrl())
    thing = component.create(qmlContext(hub.window.contentItem().childItems()[0]))
    assert isinstance(thing, QQuickItem), component.errorString()
    thing.setParent(hub.window)
    thing.setParentItem(hub.window.contentItem())
    broken = broken_rules(drive.window, HUB_TARGET)
    assert any(fault.startswith(f"{SPOILT[spoilt]}:") for fault in broken), broken
    thing.setParentItem(None)


@pytest.mark.parametrize("panel", ["", Panel.COMFORT, Panel.SEARCH, Panel.KEYS])
@pytest.mark.parametrize("page", ["home", "decent-work/out-of-sight/palm-oil"])
def test_tab_itself_comes_by_everything_and_leads_round(hub: Hub, drive: Driver, page: str, panel: str) -> None:
    hub.store.dispatch(PageOpened(page))
    if panel:
        hub.store.dispatch(PanelOpened(Panel(panel)))
    drive.settle()
    wanted = set(tab_stops(drive.window))
    way = []
    for _ in range(2 * len(wanted) + 2):
        drive.key(Qt.Key.Key_Tab)
        way.append(key_of(drive.window.activeFocusItem()))
    assert wanted <= set(way)
    assert way[len(wanted) + 1] in way[: len(wanted) + 1]
