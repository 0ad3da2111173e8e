"""Invariant 6 and what screen readers find: names, roles and sizes of everything, walked on every page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub.events import ComfortChosen, LanguageChosen, PageOpened, PanelClosed, PanelOpened, StepChosen
from kiosk.show.hub.state import Panel
from tests.ui.driver import Driver
from tests.ui.items import qml_name, walk

TARGET = 64
"""Logical px in the hub; WCAG 2.2 SC 2.5.5 asks for 44."""

Role = QAccessible.Role
ACTING = {Role.Button, Role.Switch, Role.RadioButton, Role.Link, Role.EditableText}


def _buttons(drive: Driver) -> list[str]:
    """What can be pressed but is too small or lies outside the window's width."""
    small = [item for item in walk(drive.window.contentItem()) if item.inherits("QQuickAbstractButton")]
    return [
        f"{item.property('text')!r} is {item.width():.0f} x {item.height():.0f}"
        for item in small
        if min(item.width(), item.height()) < TARGET
    ]


def _nameless(drive: Driver) -> list[str]:
    return [
        f"{one.role()} without a name"
        for one in drive.everything()
        if one.role() in ACTING | {Role.Heading, Role.Graphic} and not one.text(QAccessible.Text.Name).strip()
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)], ids=["large", "small"])
def test_invariant_6_every_action_has_a_name_and_a_target(
    drive: Driver, briefing: Briefing, language: str, size: tuple[int, int]
) -> None:
    drive.hub.window.setGeometry(0, 0, *size)
    drive.hub.store.dispatch(LanguageChosen(language))
    found = []
    for page in briefing.tree:
        drive.hub.store.dispatch(PageOpened(page))
        drive.settle()
        found += [f"{page}: {fault}" for fault in (*_buttons(drive), *_nameless(drive), *drive.closed())]
    for panel in filter(None, Panel):
        drive.hub.store.dispatch(PanelOpened(panel))
        drive.settle()
        found += [f"{panel}: {fault}" for fault in (*_buttons(drive), *_nameless(drive), *drive.closed())]
        drive.hub.store.dispatch(PanelClosed())
    assert found == []


def test_every_page_has_its_title_as_a_heading(drive: Driver, briefing: Briefing) -> None:
    for page in briefing.tree:
        drive.hub.store.dispatch(PageOpened(page))
        drive.settle()
        front = briefing.headline(page, "nl")
        assert (front.heading or front.title) in drive.names(Role.Heading)


def test_names_follow_the_language(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("diamond"))
    drive.settle()
    assert "Terug" in drive.names(Role.Button)
    drive.hub.store.dispatch(LanguageChosen("en"))
    drive.settle()
    assert "Back" in drive.names(Role.Button)
    assert "Terug" not in drive.names(Role.Button)


def test_every_figure_says_its_alternative(drive: Driver, briefing: Briefing) -> None:
    drive.hub.store.dispatch(PageOpened("decent-work/union-as-lever/agreements"))
    drive.settle()
    assert any("421" in name for name in drive.names(Role.Graphic))


def test_background_is_told_from_case_studies_on_cards_and_pages(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("strong-partners/room-to-grow"))
    drive.settle()
    kinds = {name.split(". ")[0]: name.split(". ")[1] for name in drive.names(Role.Button) if ". " in name}
    assert kinds["Wat er in het beleid speelde"] == "Achtergrond"
    assert kinds["Vertrouwen kost tijd"] != "Achtergrond"
    drive.hub.store.dispatch(PageOpened("strong-partners/room-to-grow/policy-context"))
    drive.settle()
    assert "Achtergrond" in drive.names(Role.StaticText)


def test_the_words_below_both_conditions_are_there(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("diamond", 6))
    drive.settle()
    assert any("waardig werk moet ermee samengaan" in name for name in drive.names(Role.StaticText))


def test_tab_goes_through_a_page_in_the_order_it_is_read(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("decent-work"))
    drive.settle()
    order = []
    for _ in range(9):
        focus = drive.window.activeFocusItem()
        order.append(str(focus.property("text")))
        drive.key(Qt.Key.Key_Tab)
    cards = [text for text in order if text in {"Groei die deugt", "Wie zit aan tafel?", "Wat een baan goed maakt"}]
    assert cards == ["Groei die deugt", "Wie zit aan tafel?", "Wat een baan goed maakt"]


def test_the_focus_can_be_seen(drive: Driver) -> None:
    drive.hub.store.dispatch(PageOpened("decent-work"))
    drive.settle()
    plain = drive.window.grabWindow()
    drive.key(Qt.Key.Key_Tab)
    drive.key(Qt.Key.Key_Tab)
    assert drive.window.grabWindow() != plain


def test_page_changes_are_announced(drive: Driver) -> None:
    heard: list[str] = []
    item = next(item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("Hub_"))
    item.announced.connect(heard.append)
    drive.hub.store.dispatch(PageOpened("diamond"))
    drive.settle()
    assert heard
    assert heard[-1].startswith("Vijf partners")


def test_closed_and_open_steps_say_so(hub: Hub, drive: Driver) -> None:
    hub.store.dispatch(PageOpened("decent-work/out-of-sight/palm-oil"))
    hub.store.dispatch(StepChosen(1))
    drive.settle()
    states = {
        one.text(QAccessible.Text.Name): one.text(QAccessible.Text.Description)
        for one in drive.everything()
        if one.text(QAccessible.Text.Description) and one.role() == Role.Button
    }
    assert sorted(states.values()) == ["dicht", "dicht", "dicht", "open"]


def checked(drive: Driver, role: QAccessible.Role) -> dict[str, bool]:
    """Everything of a role that can be checked, and whether it is."""
    found = [one for one in drive.everything() if one.role() == role and one.state().checkable]
    return {one.text(QAccessible.Text.Name): bool(one.state().checked) for one in found}


def focused(drive: Driver) -> str:
    return QAccessible.queryAccessibleInterface(drive.window.activeFocusItem()).text(QAccessible.Text.Name)


@pytest.fixture
def comfort(drive: Driver) -> Driver:
    drive.hub.store.dispatch(LanguageChosen("en"))
    drive.hub.store.dispatch(PanelOpened(Panel.COMFORT))
    drive.settle()
    return drive


def test_text_sizes_are_radio_buttons_in_a_group_with_a_name(comfort: Driver) -> None:
    colours = {"Colours: As usual": True, "Colours: High contrast": False, "Colours: Dark": False}
    places = {
        "Within reach: Whole screen": True,
        "Within reach: At the left": False,
        "Within reach: At the right": False,
    }
    sizes = {f"Text size: {scale}%": scale == 100 for scale in (100, 125, 150, 200, 300)}
    assert checked(comfort, Role.RadioButton) == sizes | colours | places
    group = next(one for one in comfort.everything() if one.role() == Role.Grouping and one.childCount() > 1)
    assert group.text(QAccessible.Text.Name) == "Text size"


def test_arrows_choose_among_radio_buttons_and_not_among_pages(comfort: Driver) -> None:
    while not focused(comfort).startswith("Text size"):
        comfort.key(Qt.Key.Key_Tab)
    for key, scale in ((Qt.Key.Key_Right, 125), (Qt.Key.Key_Down, 150), (Qt.Key.Key_Left, 125), (Qt.Key.Key_Up, 100)):
        comfort.key(key)
        assert comfort.hub.store.state.comfort.text_scale == scale
        assert focused(comfort) == f"Text size: {scale}%"
        chosen = [name for name, on in checked(comfort, Role.RadioButton).items() if on]
        assert chosen == [f"Text size: {scale}%", "Colours: As usual", "Within reach: Whole screen"]
    comfort.key(Qt.Key.Key_Left)
    assert comfort.hub.store.state.comfort.text_scale == 300, "the arrows go round"


def test_switches_say_whether_they_are_on(comfort: Driver) -> None:
    assert checked(comfort, Role.Switch) == {
        "Easy words": False,
        **({"Read aloud": False} if comfort.hub.view_model.speech.available else {}),
        "Wider spacing": False,
        "Reading ruler": False,
        "Hold to press": False,
        "Less movement": comfort.hub.store.state.comfort.reduced_motion,
    }
    comfort.touch("Easy words")
    assert checked(comfort, Role.Switch)["Easy words"]
    assert comfort.hub.store.state.comfort.easy_words


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_presses_a_switch_once(comfort: Driver, key: Qt.Key) -> None:
    while focused(comfort) != "Easy words":
        comfort.key(Qt.Key.Key_Tab)
    for on in (True, False):
        comfort.key(key)
        assert comfort.hub.store.state.comfort.easy_words is on
        assert checked(comfort, Role.Switch)["Easy words"] is on


def test_a_switch_follows_what_is_chosen_elsewhere(comfort: Driver) -> None:
    comfort.touch("Easy words")
    comfort.hub.store.dispatch(ComfortChosen(Comfort()))
    comfort.settle()
    assert not checked(comfort, Role.Switch)["Easy words"]


def test_a_screen_reader_presses_a_switch_and_a_radio_button(comfort: Driver) -> None:
    for name in ("Colours: High contrast", "Text size: 150%", "Easy words"):
        comfort.find(name).actionInterface().doAction("Press")
        comfort.settle()
    chosen = comfort.hub.store.state.comfort
    assert chosen == Comfort(150, Colours.CONTRAST, chosen.reduced_motion, easy_words=True)


def test_the_reading_ruler_goes_with_finger_and_keys_and_lets_both_through(hub: Hub, drive: Driver) -> None:
    hub.store.dispatch(PageOpened("decent-work"))
    hub.store.dispatch(ComfortChosen(Comfort(ruler=True)))
    drive.settle()
    ruler = next(item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("ReadingRuler"))
    drive.key(Qt.Key.Key_Tab)
    focused_at = drive.window.activeFocusItem().mapToItem(ruler, QPointF(0, 0)).y()
    assert abs(ruler.property("middle") - focused_at) < 120
    point = QPoint(1890, 150)
    drive.press_at(point)
    assert abs(ruler.property("middle") - 150) < 2
    drive.lift(point)
    drive.touch("Wie zit aan tafel?")
    assert drive.page == "decent-work/at-the-table"
