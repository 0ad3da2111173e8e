"""A public screen that is left: it asks, and begins anew without a trace. Its clock is moved by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.show.hub.state import PagePlace, Panel
from kiosk.show.unattended.idle import IdleMode
from kiosk.show.unattended.spot import Spot, SpotChosen
from kiosk.show.unattended.staff import PinAccepted, StaffLeft, StaffSheet, StaffSheetOpened
from tests.equipment.times import Times
from tests.equipment.x11 import share_of_other_points
from tests.ui.driver import Driver
from tests.ui.items import faults, is_text, qml_name, text_rectangle, walk

MIDDLE = QPoint(960, 540)
SECRET = "zwjqvx"
PALM_OIL = "decent-work/out-of-sight/palm-oil"


def mode(public: Driver) -> IdleMode:
    return public.hub.store.state.idle.mode


def leave(public: Driver, times: Times, seconds: int) -> None:
    """Nobody does anything for so long."""
    clock = public.hub.unattended.clock  # type: ignore[union-attr]
    for _ in range(seconds):
        times.wait(1)
        clock.tick()
    public.settle()


def words(public: Driver) -> str:
    return "\n".join(str(item.property("text")) for item in walk(public.window.contentItem()) if is_text(item))


def test_it_asks_in_both_languages_and_counts_down(public: Driver, times: Times) -> None:
    leave(public, times, 59)
    assert "Is er nog iemand?" not in words(public)
    leave(public, times, 1)
    assert "Is er nog iemand?" in public.names(QAccessible.Role.Heading)
    assert "Is anyone still there?" in words(public)
    assert "\n20\n" in words(public)
    leave(public, times, 3)
    assert "\n17\n" in words(public)
    assert any(one.text(QAccessible.Text.Name) == "Nog 17 seconden" for one in public.everything())


def test_the_question_is_announced(public: Driver, times: Times) -> None:
    leave(public, times, 60)
    roles = [one.role() for one in public.everything()]
    assert QAccessible.Role.AlertMessage in roles


def test_the_bar_shrinks(public: Driver, times: Times) -> None:
    leave(public, times, 60)
    pictures = [public.window.grabWindow()]
    leave(public, times, 1)
    assert public.window.grabWindow() != pictures[0]


def test_one_touch_anywhere_extends_and_presses_nothing(public: Driver, times: Times) -> None:
    public.hub.view_model.page.open("decent-work")
    public.settle()
    home = public.window.mapFromGlobal(public.find("Start").rect().center())
    leave(public, times, 65)
    assert mode(public) is IdleMode.WARN
    public.touch_at(home)
    assert mode(public) is IdleMode.BROWSE
    assert public.page == "decent-work"
    public.touch_at(home)
    assert public.page == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_Escape, Qt.Key.Key_Shift])
def test_any_key_extends_and_does_nothing_else(public: Driver, times: Times, key: Qt.Key) -> None:
    public.hub.view_model.page.open("decent-work")
    leave(public, times, 65)
    public.key(key)
    assert (mode(public), public.page) == (IdleMode.BROWSE, "decent-work")
    public.key(Qt.Key.Key_H)
    assert public.page == "home"


def test_a_click_and_the_wheel_extend(public: Driver, times: Times) -> None:
    leave(public, times, 65)
    QTest.mouseClick(public.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, MIDDLE)
    assert (mode(public), public.page) == (IdleMode.BROWSE, "home")
    leave(public, times, 65)
    QTest.wheelEvent(public.window, MIDDLE, QPoint(0, -120))
    assert mode(public) is IdleMode.BROWSE


def test_a_screen_reader_can_answer(public: Driver, times: Times) -> None:
    leave(public, times, 65)
    public.find("Ik ben er nog").actionInterface().doAction("Press")
    assert mode(public) is IdleMode.BROWSE


def test_extending_works_more_than_ten_times(public: Driver, times: Times) -> None:
    public.hub.view_model.page.open(PALM_OIL)
    for _ in range(11):
        leave(public, times, 79)
        assert mode(public) is IdleMode.WARN
        public.touch_at(MIDDLE)
    assert public.page == PALM_OIL


def visit(public: Driver) -> None:
    """Do everything that leaves a trace."""
    hub = public.hub.view_model
    for page in ("decent-work", "decent-work/out-of-sight", PALM_OIL):
        hub.page.open(page)
    hub.page.chooseStep(2)
    public.settle()
    public.key(Qt.Key.Key_PageDown)
    hub.page.dimPartner(1)
    hub.page.switchCondition(0)
    hub.chooseLanguage("en")
    hub.comfort.chooseTextScale(200)
    hub.comfort.chooseColours("contrast")
    hub.openPanel("search", "")
    public.settle()
    for letter in SECRET:
        QTest.keyClick(public.window, letter)
    public.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    public.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == SECRET


def test_after_it_everything_is_as_it_began(public: Driver, times: Times) -> None:
    before = public.hub.store.state
    start = public.window.grabWindow()
    visit(public)
    leave(public, times, 80)
    assert mode(public) is IdleMode.ATTRACT
    public.touch_at(MIDDLE)
    after = public.hub.store.state
    assert after.idle.mode is IdleMode.BROWSE
    assert (after.place, after.past, after.panel, after.query) == (PagePlace(), (), Panel.NONE, "")
    assert (after.language, after.comfort, after.diamond) == (before.language, before.comfort, before.diamond)
    assert share_of_other_points(public.window.grabWindow(), start) == 0


def test_no_trace_of_a_visit_is_left(public: Driver, times: Times, tmp_path: Path, qtbot: object) -> None:
    visit(public)
    hub = public.hub.view_model
    hub.search.typeQuery("wage")
    qtbot.waitUntil(lambda: bool(hub.search.count), timeout=30_000)
    hub.search.typeQuery(SECRET)
    leave(public, times, 80)
    assert hub.search.count == 0
    assert QGuiApplication.clipboard().text() == ""
    every = [item for item in _all(public.window.contentItem()) if item.property("text")]
    assert not [item for item in every if SECRET in str(item.property("text"))]
    assert not [item for item in every if item.inherits("QQuickTextInput")]
    assert SECRET not in repr(public.hub.store.state)
    for file in (file for file in tmp_path.rglob("*") if file.is_file()):
        assert SECRET.encode() not in file.read_bytes(), file


def test_a_page_that_stayed_open_is_drawn_anew(public: Driver, times: Times) -> None:
    """Home is both where somebody was and where it begins: its scroll returns too."""
    public.window.setGeometry(0, 0, 700, 480)
    public.settle()
    public.key(Qt.Key.Key_PageDown)
    area = next(item for item in walk(public.window.contentItem()) if item.inherits("QQuickFlickable"))
    assert area.property("contentY") > 0
    leave(public, times, 80)
    public.touch_at(QPoint(350, 240))
    area = next(item for item in walk(public.window.contentItem()) if item.inherits("QQuickFlickable"))
    assert area.property("contentY") == 0


def test_keys_work_at_once_when_a_visit_begins(public: Driver, times: Times) -> None:
    leave(public, times, 80)
    public.touch_at(MIDDLE)
    public.key(Qt.Key.Key_Tab)
    public.key(Qt.Key.Key_Return)
    assert public.page == "strong-partners"


def test_a_hub_that_is_not_locked_is_never_asked(drive: Driver) -> None:
    assert drive.hub.unattended is None
    assert drive.hub.store.state.idle.seconds == 0


def _all(item: object) -> list:  # type: ignore[type-arg]
    return [child for one in item.childItems() for child in (one, *_all(one))]  # type: ignore[attr-defined]


def test_a_screen_that_attracts_says_how_to_begin_and_a_screen_reader_can(public: Driver, times: Times) -> None:
    leave(public, times, 80)
    assert [one.text(QAccessible.Text.Name) for one in public.everything()][:2]
    public.find("Raak aan om te beginnen").actionInterface().doAction("Press")
    assert mode(public) is IdleMode.BROWSE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_H, Qt.Key.Key_F1])
def test_any_key_begins_a_visit_and_does_nothing_else(public: Driver, times: Times, key: Qt.Key) -> None:
    leave(public, times, 80)
    public.key(key)
    assert (mode(public), public.page) == (IdleMode.BROWSE, "home")
    assert public.hub.store.state.panel is Panel.NONE


def test_the_loop_turns_its_pages_and_the_languages(public: Driver, times: Times) -> None:
    leave(public, times, 80)
    seen = set()
    for _ in range(12):
        times.wait(8)
        public.hub.unattended.attract.turn()  # type: ignore[union-attr]
        public.settle()
        seen.add(words(public))
    assert len(seen) >= 10
    assert any("Dutch Diamond" in text for text in seen)


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize(
    "size", [(1920, 1080), (1024, 600), (1080, 1920), (600, 1024)], ids=["large", "small", "upright", "narrow"]
)
def test_invariant_8_holds_in_the_question_and_the_loop(
    public: Driver, times: Times, size: tuple[int, int], scale: int
) -> None:
    public.window.setGeometry(0, 0, *size)
    for event in (StaffSheetOpened(StaffSheet.PIN), PinAccepted(), SpotChosen(Spot(text_scale=scale)), StaffLeft()):
        public.hub.store.dispatch(event)
    found = []
    for language in ("nl", "en"):
        public.hub.view_model.chooseLanguage(language)
        public.hub.view_model.comfort.chooseTextScale(scale)
        leave(public, times, 60)
        sheet = next(item for item in walk(public.window.contentItem()) if _is(item, "WarnSheet"))
        found += [f"warn {language}: {fault}" for fault in faults(sheet, size[0])]
        within = [item for item in walk(sheet) if is_text(item)]
        found += [f"below: {item.property('text')}" for item in within if text_rectangle(item).bottom() > size[1]]
        public.touch_at(QPoint(5, 5))
    leave(public, times, 80)
    scene = next(item for item in walk(public.window.contentItem()) if _is(item, "AttractScene"))
    for _ in range(72):
        times.wait(8)
        public.hub.unattended.attract.turn()  # type: ignore[union-attr]
        public.settle()
        found += [f"attract: {fault}" for fault in faults(scene, size[0])]
    assert found == []


def _is(item: object, name: str) -> bool:
    return qml_name(item).startswith(f"{name}_")  # type: ignore[attr-defined, no-any-return]


def test_each_invitation_stands_whole_in_a_line_and_clear_of_the_diamond(public: Driver, times: Times) -> None:
    leave(public, times, 80)
    for size, lines in (((1920, 1080), 1), ((1024, 600), 2)):
        public.window.setGeometry(0, 0, *size)
        public.settle()
        items = [item for item in walk(public.window.contentItem()) if is_text(item)]
        invitation = next(item for item in items if "Touch to start" in str(item.property("text")))
        assert (invitation.property("lineCount"), invitation.property("text").count("\n") + 1) == (lines, lines)
        scene = next(item for item in walk(public.window.contentItem()) if _is(item, "AttractScene"))
        gem, sign = (next(item for item in walk(scene) if _is(item, name)) for name in ("AttractGem", "TouchSign"))
        attract = public.hub.unattended.attract  # type: ignore[union-attr]
        attract.state = replace(attract.state, night=True)
        attract.nightChanged.emit()
        public.settle()
        assert gem.mapToScene(QPointF(0, gem.height())).y() + 10 < sign.mapToScene(QPointF(0, 0)).y(), size
        attract.turn()
        public.settle()
