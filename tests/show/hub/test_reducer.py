"""The whole behaviour as a table: a state, what happens, the state after."""

from __future__ import annotations

from typing import get_args

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.show.comfort import TEXT_SCALES, Colours, Comfort
from kiosk.show.hub import events
from kiosk.show.hub.events import HubEvent
from kiosk.show.hub.reducer import LONGEST_PAST, reduce_hub
from kiosk.show.hub.state import HubState, PagePlace, Panel
from kiosk.show.unattended.idle import WARNING_SECONDS
from kiosk.show.unattended.staff import OPEN_TO_ALL
from tests.equipment.examples import kinds_drawn
from tests.show.hub.visits import any_event

START = HubState("nl")
WISHES = Comfort(150, Colours.DARK, reduced_motion=True, spaced=True, easy_words=True)


def after(*happened: events.HubEvent, start: HubState = START) -> HubState:
    """The state after some events."""
    for event in happened:
        start = reduce_hub(start, event)
    return start


def test_opening_a_page_remembers_the_place_before() -> None:
    state = after(events.PageOpened("a"), events.StepChosen(2), events.Scrolled(0.4), events.PageOpened("b"))
    assert state.place == PagePlace("b")
    assert state.past == (PagePlace("home"), PagePlace("a", 2, 0.4))


def test_back_returns_to_the_very_place() -> None:
    state = after(events.PageOpened("a"), events.StepChosen(2), events.Scrolled(0.4), events.PageOpened("b"))
    assert after(events.WentBack(), start=state).place == PagePlace("a", 2, 0.4)


def test_back_closes_a_panel_first() -> None:
    state = after(events.PageOpened("a"), events.PanelOpened(Panel.GLOSSARY, "x"), events.WentBack())
    assert (state.panel, state.panel_item, state.place.page) == (Panel.NONE, "", "a")


def test_back_at_the_start_changes_nothing() -> None:
    assert reduce_hub(START, events.WentBack()) is START


def test_opening_the_page_that_is_shown_only_closes_the_panel() -> None:
    state = after(events.PageOpened("a"), events.PanelOpened(Panel.SEARCH), events.PageOpened("a"))
    assert (state.panel, state.past) == (Panel.NONE, (PagePlace("home"),))


def test_one_step_is_shown_at_a_time() -> None:
    assert after(events.StepChosen(1)).place.step == 1
    assert after(events.StepChosen(1), events.StepChosen(2)).place.step == 2
    assert after(events.StepChosen(1), events.StepChosen(1)).place.step == 1


def test_what_a_step_folds_away_is_folded_again_with_the_next() -> None:
    assert after(events.MoreToggled()).place.more
    assert not after(events.MoreToggled(), events.MoreToggled()).place.more
    assert not after(events.MoreToggled(), events.StepChosen(1)).place.more
    assert after(events.MoreToggled(), events.StepChosen(0)).place.more


def test_a_page_opens_at_the_step_that_was_meant_and_back_returns_to_it() -> None:
    assert after(events.PageOpened("a", 2)).place == PagePlace("a", 2)
    assert after(events.PageOpened("a", 2), events.PageOpened("a", 3)).place == PagePlace("a", 3)
    assert after(events.PageOpened("a", 2), events.PageOpened("a")).place == PagePlace("a", 2)
    assert after(events.PageOpened("a", 2), events.PageOpened("b"), events.WentBack()).place == PagePlace("a", 2)


def test_language_keeps_page_scroll_and_step() -> None:
    state = after(events.PageOpened("a"), events.StepChosen(1), events.Scrolled(0.7))
    assert after(events.LanguageChosen("en"), start=state) == replace(state, language="en")


def test_text_scale_takes_the_nearest_that_there_is() -> None:
    assert [after(events.TextScaleChosen(n)).comfort.text_scale for n in (1, 130, 190, 999)] == [100, 125, 200, 300]


def test_partners_and_conditions_are_switched_on_and_off() -> None:
    state = after(
        events.PartnerDimmed(1), events.PartnerDimmed(3), events.PartnerDimmed(1), events.ConditionSwitched(0)
    )
    assert (state.diamond.dimmed, state.diamond.conditions) == (frozenset({3}), frozenset({0}))


def test_comfort_and_query() -> None:
    state = after(events.ComfortChosen(WISHES), events.QueryTyped("loon"))
    assert (state.comfort, state.query) == (WISHES, "loon")


def test_easy_words_begin_where_the_page_begins() -> None:
    there = after(events.PageOpened("a", 2), events.Scrolled(0.5))
    easy = after(events.ComfortChosen(Comfort(easy_words=True)), start=there)
    assert easy.place == PagePlace("a")
    assert after(events.ComfortChosen(Comfort(200)), start=there).place == there.place


def test_the_past_is_bounded() -> None:
    state = after(*(events.PageOpened(str(number)) for number in range(LONGEST_PAST * 2)))
    assert len(state.past) == LONGEST_PAST


def test_a_state_survives_being_written_down() -> None:
    state = after(events.PageOpened("a"), events.PartnerDimmed(2), events.PanelOpened(Panel.ABOUT))
    assert msgspec.json.decode(msgspec.json.encode(state), type=HubState) == state


def test_the_events_above_are_all_there_are() -> None:
    assert kinds_drawn(any_event(), get_args(HubEvent)) == set(get_args(HubEvent))


@given(st.lists(any_event(), max_size=60))
def test_whatever_happens_the_state_is_sound_and_home_can_be_reached(happened: list[events.HubEvent]) -> None:
    state = after(*happened)
    assert 0 <= state.place.scroll <= 1
    assert state.comfort.text_scale in TEXT_SCALES
    assert bool(state.panel) or state.panel_item == ""
    assert reduce_hub(state, events.PageOpened("home")).place.page == "home"
    for _ in range(len(state.past) + 1):
        state = reduce_hub(state, events.WentBack())
    assert state.past == () or state.panel is Panel.NONE
    assert state.staff.sheet in OPEN_TO_ALL or state.staff.admitted
    assert 0 <= state.idle.left <= WARNING_SECONDS


def test_back_and_finds_lead_to_no_page_that_is_gone() -> None:
    state = after(
        events.PageOpened("a"), events.PageOpened("b"), events.QueryTyped("x"), events.PagesFound("x", ("a", "c"))
    )
    state = after(events.PagesGone(frozenset({"a"})), start=state)
    assert ([place.page for place in state.past], state.hits) == (["home"], ("c",))
    assert after(events.PagesGone(frozenset({"z"})), start=state) is state
