"""What lies over the console: the overview, the search, the keys."""

from __future__ import annotations

import pytest

from kiosk.show.talk.events import (
    Answered,
    ChoiceMoved,
    Command,
    DetourTaken,
    DigitTyped,
    GridMeasured,
    HitOpened,
    ScreensChanged,
    SearchTyped,
    SlideChosen,
    SlidesFound,
    SlidesRenewed,
)
from kiosk.show.talk.state import Overlay, Question, SlideRow
from tests.show.talk.talks import ASIDE, HITS, OWN, ROOM, START, THERE, after, make_talk, place

C = Command


@pytest.mark.parametrize("opens", [C.OVERVIEW, C.SEARCH, C.KEYS])
def test_without_a_screen_nothing_takes_the_keys(opens: Command) -> None:
    assert place(after(make_talk(()), opens, C.NEXT)) == (1, 0)


@pytest.mark.parametrize("opens", [C.OVERVIEW, C.SEARCH, C.KEYS])
def test_on_one_screen_what_lies_over_the_console_is_asked_for_with_it(opens: Command) -> None:
    alone = make_talk((OWN,))
    asked = after(alone, opens)
    assert (asked.on_console.question, asked.on_console.overlay) == (Question.CONSOLE_HERE, Overlay.NONE)
    assert after(asked, C.ESCAPE) == after(asked, Answered(False, 0.0)) == alone
    yes = after(asked, Answered(True, 0.0))
    assert (yes.on_screens.console_here, yes.on_console.overlay) == (True, Overlay(opens.value))
    assert after(yes, C.ESCAPE, C.CONSOLE_HERE) == alone
    assert after(alone, opens, C.CONSOLE_HERE, Answered(True, 0.0)).on_console.overlay is Overlay(opens.value)
    assert after(asked, ScreensChanged((OWN, ROOM))).on_console.asked_for is Overlay.NONE


def test_what_lies_over_the_console_goes_with_it() -> None:
    talk = after(START, C.OVERVIEW, ScreensChanged((OWN,)))
    assert (talk.on_console.overlay, place(after(talk, C.NEXT))) == (Overlay.NONE, (1, 0))
    here = after(make_talk((OWN,)), C.CONSOLE_HERE, Answered(True, 0.0), C.OVERVIEW)
    assert (here.on_console.overlay, after(here, C.CONSOLE_HERE).on_console.overlay) == (Overlay.OVERVIEW, Overlay.NONE)

    assert after(START, DigitTyped("3"), C.ESCAPE) == START


def test_the_overview_begins_here_and_is_gone_through_in_rows() -> None:
    talk = after(THERE, GridMeasured(3), C.OVERVIEW)
    assert (talk.on_console.overlay, talk.on_console.choice) == (Overlay.OVERVIEW, 1)
    moves = [C.DOWN, C.NEXT, C.UP, C.PREVIOUS, C.LAST, C.FIRST]
    choices = []
    for command in moves:
        talk = after(talk, command)
        choices.append(talk.on_console.choice)
    assert choices == [4, 4, 1, 0, 4, 0]
    assert after(talk, ChoiceMoved(3), C.ACCEPT).row.slide == 3
    assert after(talk, DigitTyped("5"), C.ACCEPT).row.slide == 4
    assert place(after(talk, C.ESCAPE)) == (1, 0)


def test_the_choice_in_a_search_goes_through_all_that_was_found() -> None:
    talk = after(after(START, SlideChosen(4, 0.0)), C.SEARCH)
    assert (talk.on_console.overlay, talk.on_console.choice) == (Overlay.SEARCH, 0)
    talk = after(talk, SearchTyped("a"), SlidesFound(HITS), C.LAST)
    assert talk.on_console.choice == 29
    assert after(talk, SlidesFound(HITS[:3])).on_console.choice == 2
    assert after(talk, SlidesFound(()), C.NEXT).on_console.choice == 0
    assert after(talk, SearchTyped("ab")).on_console.choice == 0


SEARCHING = after(START, C.SEARCH, SearchTyped("a"), SlidesFound(HITS))


def test_what_is_chosen_in_a_search_is_gone_to_in_the_run() -> None:
    talk = after(SEARCHING, C.DOWN, C.DOWN, C.ACCEPT, at=3.0)
    assert (place(talk), talk.on_console.overlay, talk.on_console.wanted) == ((2, 0), Overlay.NONE, None)


@pytest.mark.parametrize(("hit", "command"), [(7, C.ACCEPT), (7, C.SHOW), (1, C.SHOW)])
def test_a_page_that_is_looked_for_aside_is_wanted_until_its_slides_are_there(hit: int, command: Command) -> None:
    asked = after(SEARCHING, ChoiceMoved(hit), command, at=3.0)
    assert (place(asked), asked.on_console.wanted) == ((0, 0), HITS[hit])
    talk = after(asked, DetourTaken(ASIDE, 3.0))
    assert (talk.detour, talk.on_console.wanted, talk.on_console.overlay) == (SlideRow(ASIDE), None, Overlay.NONE)
    assert after(asked, C.ESCAPE).on_console.wanted is None


@pytest.mark.parametrize("hit", [-1, 30])
def test_a_hit_that_is_not_there_changes_nothing(hit: int) -> None:
    assert after(SEARCHING, HitOpened(hit, 3.0)) is SEARCHING


def test_show_means_something_in_a_search_only() -> None:
    assert after(THERE, C.SHOW) is THERE
    assert after(THERE, C.OVERVIEW, C.SHOW) == after(THERE, C.OVERVIEW)


@pytest.mark.parametrize("opens", [C.OVERVIEW, C.SEARCH, C.KEYS])
def test_what_lies_over_the_console_is_closed_by_its_own_key(opens: Command) -> None:
    assert after(THERE, opens, opens).on_console.overlay is Overlay.NONE


@pytest.mark.parametrize(("digits", "chosen"), [("4", 3), ("0", 0), ("12", 4)])
def test_a_number_typed_in_the_overview_chooses_its_slide(digits: str, chosen: int) -> None:
    talk = after(START, C.OVERVIEW, *(DigitTyped(digit) for digit in digits))
    assert talk.on_console.choice == chosen
    assert after(talk, C.ACCEPT).row.slide == chosen
    assert after(START, DigitTyped("4")).on_console.choice == 0


def test_an_overview_of_no_slides_has_none_chosen() -> None:
    assert after(START, SlidesRenewed(()), C.OVERVIEW).on_console.choice == 0
