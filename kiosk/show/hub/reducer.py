"""Owns ``reduce``: the only thing that answers events. Pure, so the whole behaviour is tested without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from kiosk.briefing.model import HOME
from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.hub import events, visit
from kiosk.show.hub.state import NO_STEP, Panel, Place, ShowState

if TYPE_CHECKING:
    from kiosk.show.talk.events import TalkEvent

LONGEST_PAST = 100
"""How many places Back can return to; a screen that runs for weeks must not remember all of them."""


def reduce(state: ShowState, event: events.Event | TalkEvent) -> ShowState:
    """Answer ``event``.

    Returns:
        The state after it; the very same object where the event changes nothing.

    Raises:
        KeyError: ``event`` is not one of ``events.Event``, nor one of a talk while there is a talk.
    """
    answer = _ANSWERS.get(type(event), _of_the_talk)
    after = answer(state, event)
    return state if after == state else after


def _of_the_talk(state: ShowState, event: TalkEvent) -> ShowState:
    from kiosk.show.talk.events import TalkBegun  # a hub starts without talks
    from kiosk.show.talk.reducer import reduce_talk

    if isinstance(event, TalkBegun):
        return replace(state, talk=event.talk)
    if state.talk is None:
        raise KeyError(type(event))
    return replace(state, talk=reduce_talk(state.talk, event))


def _page_opened(state: ShowState, event: events.PageOpened) -> ShowState:
    # At home a visit begins anew: the words that somebody searched for are nobody else's business.
    query = "" if event.page == HOME else state.query
    closed = replace(state, panel=Panel.NONE, panel_item="", query=query)
    if event.page == state.place.page:
        return closed
    past = (*state.past, state.place)[-LONGEST_PAST:]
    return replace(closed, place=Place(event.page), past=past)


def _went_back(state: ShowState, _event: events.WentBack) -> ShowState:
    if state.panel:
        return replace(state, panel=Panel.NONE, panel_item="")
    if not state.past:
        return state
    return replace(state, place=state.past[-1], past=state.past[:-1])


def _step_toggled(state: ShowState, event: events.StepToggled) -> ShowState:
    step = NO_STEP if event.step == state.place.step else event.step
    return replace(state, place=replace(state.place, step=step))


def _scrolled(state: ShowState, event: events.Scrolled) -> ShowState:
    scroll = min(1.0, max(0.0, event.scroll))
    return replace(state, place=replace(state.place, scroll=scroll))


def _language_chosen(state: ShowState, event: events.LanguageChosen) -> ShowState:
    return replace(state, language=event.language)


def _text_scale_chosen(state: ShowState, event: events.TextScaleChosen) -> ShowState:
    nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - event.text_scale))
    return replace(state, comfort=replace(state.comfort, text_scale=nearest))


def _contrast_chosen(state: ShowState, event: events.ContrastChosen) -> ShowState:
    return replace(state, comfort=replace(state.comfort, high_contrast=event.high))


def _motion_chosen(state: ShowState, event: events.MotionChosen) -> ShowState:
    return replace(state, comfort=replace(state.comfort, reduced_motion=event.reduced))


def _panel_opened(state: ShowState, event: events.PanelOpened) -> ShowState:
    return replace(state, panel=event.panel, panel_item=event.item if event.panel else "")


def _panel_closed(state: ShowState, _event: events.PanelClosed) -> ShowState:
    return replace(state, panel=Panel.NONE, panel_item="")


def _query_typed(state: ShowState, event: events.QueryTyped) -> ShowState:
    return replace(state, query=event.query)


def _partner_dimmed(state: ShowState, event: events.PartnerDimmed) -> ShowState:
    dimmed = state.diamond.dimmed ^ {event.partner}
    return replace(state, diamond=replace(state.diamond, dimmed=dimmed))


def _condition_switched(state: ShowState, event: events.ConditionSwitched) -> ShowState:
    conditions = state.diamond.conditions ^ {event.condition}
    return replace(state, diamond=replace(state.diamond, conditions=conditions))


_ANSWERS: dict[type, Callable[[ShowState, Any], ShowState]] = {
    events.PageOpened: _page_opened,
    events.WentBack: _went_back,
    events.StepToggled: _step_toggled,
    events.Scrolled: _scrolled,
    events.LanguageChosen: _language_chosen,
    events.TextScaleChosen: _text_scale_chosen,
    events.ContrastChosen: _contrast_chosen,
    events.MotionChosen: _motion_chosen,
    events.PanelOpened: _panel_opened,
    events.PanelClosed: _panel_closed,
    events.QueryTyped: _query_typed,
    events.PartnerDimmed: _partner_dimmed,
    events.ConditionSwitched: _condition_switched,
    **visit.ANSWERS,
}
