"""Ways of a speaker to another slide: by its number, out of the overview, and by a word that is looked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible

from kiosk.briefing.loader import Briefing
from kiosk.show.talk.state import Cover, Overlay
from tests.ui.talk_driver import TalkDriver, said, shown

Key = Qt.Key


def test_digits_and_enter_jump_on_either_window(give: TalkDriver) -> None:
    give.press(Key.Key_1, Key.Key_2)
    assert "12" in said(give)
    give.press(Key.Key_Return)
    assert give.place == (11, 0)
    give.stage.window.requestActivate()
    give.stage.key(Key.Key_4)
    give.stage.key(Key.Key_Enter)
    assert give.place == (3, 0)


def test_the_overview_of_a_detour_is_that_of_the_run(give: TalkDriver) -> None:
    give.presentation.console.search.typeQuery("")
    give.press(Key.Key_Slash)
    give.console.settle()
    give.presentation.console.search.openHit(8, True)
    assert give.talk.detour is not None
    give.press(Key.Key_Tab)
    give.console.settle()
    assert "1. " in " ".join(name[:3] for name in give.console.names(QAccessible.Role.Button))
    grid = [one for one in give.console.window.findChildren(QObject) if one.inherits("QQuickGridView")]
    assert [one.property("count") for one in grid] == [22]


def test_a_page_is_found_with_letters_on_the_screen_shown_and_left(give: TalkDriver, qtbot) -> None:
    give.press(Key.Key_PageDown)
    give.console.touch("Find")
    with qtbot.waitSignal(give.presentation.console.search.hitsChanged):
        for letter in "palm":
            give.console.touch(letter)
    qtbot.waitUntil(lambda: 0 < len(give.talk.on_console.hits) < 30)
    assert give.talk.on_console.query == "palm"
    give.console.settle()
    give.console.touch("Show and return")
    assert give.talk.detour is not None
    assert give.talk.on_console.overlay is Overlay.NONE
    assert "Detour" in said(give)
    assert shown(give) == give.presentation.console.property("slide")["heading"]
    give.console.touch("Return")
    assert (give.talk.detour, give.place) == (None, (1, 0))


def test_keys_in_a_search_are_letters_and_the_arrows_choose(give: TalkDriver, briefing: Briefing, qtbot) -> None:
    give.press(Key.Key_Slash)
    give.console.settle()
    qtbot.waitUntil(lambda: len(give.talk.on_console.hits) == len(briefing.tree))
    give.press(Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert give.talk.on_console.choice == 1
    give.press(Key.Key_B, Key.Key_F, Key.Key_Space, Key.Key_1)
    assert (give.talk.on_console.query, give.talk.on_stage.cover, give.talk.on_console.typed) == (
        "bf 1",
        Cover.NONE,
        "",
    )
    give.press(Key.Key_Escape)
    assert give.talk.on_console.overlay is Overlay.NONE
    give.press(Key.Key_B)
    assert give.talk.on_stage.cover is Cover.BLACK
