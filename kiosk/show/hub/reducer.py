"""Owns ``reduce_hub``: the only thing that answers the events of a hub. Pure: it is tested without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kiosk.briefing.model import HOME
from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.hub import events, visit
from kiosk.show.hub.state import HubState, PagePlace, Panel
from kiosk.show.speech.speech import RATES, SILENT, VOLUMES, stepped

LONGEST_PAST = 100
"""How many places Back can return to; a screen that runs for weeks must not remember all of them."""


def reduce_hub(state: HubState, event: events.HubEvent) -> HubState:
    """Answer ``event``.

    Returns:
        The state after it; the very same object where the event changes nothing.

    Raises:
        KeyError: ``event`` is not one of ``HubEvent``.
    """
    after = _ANSWERS[type(event)](state, event)
    if after.speech.on and _read(after) != _read(state):
        # What is read follows what is shown; what lies over the page is told of by itself.
        sentence = SILENT if after.panel else 0
        after = replace(after, speech=replace(after.speech, sentence=sentence))
    return state if after == state else after


def _read(state: HubState) -> object:
    """What of a state is read aloud."""
    place, panel = state.place, (state.panel, state.panel_item)
    return place.page, place.step, place.more, panel, state.language, state.comfort.easy_words


def _page_opened(state: HubState, event: events.PageOpened) -> HubState:
    # At home a visit begins anew: the words that somebody searched for are nobody else's business.
    query = "" if event.page == HOME else state.query
    closed = replace(state, panel=Panel.NONE, panel_item="", query=query)
    if event.page == state.place.page:
        # A link or a find may lead to another step of the very page; the way to where one is changes nothing.
        return _step_chosen(closed, events.StepChosen(event.step)) if event.step else closed
    past = (*state.past, state.place)[-LONGEST_PAST:]
    return replace(closed, place=PagePlace(event.page, event.step), past=past)


def _pages_gone(state: HubState, event: events.PagesGone) -> HubState:
    past = tuple(place for place in state.past if place.page not in event.pages)
    hits = tuple(page for page in state.hits if page not in event.pages)
    return state if (past, hits) == (state.past, state.hits) else replace(state, past=past, hits=hits)


def _went_back(state: HubState, _event: events.WentBack) -> HubState:
    if state.panel:
        return replace(state, panel=Panel.NONE, panel_item="")
    if not state.past:
        return state
    return replace(state, place=state.past[-1], past=state.past[:-1])


def _step_chosen(state: HubState, event: events.StepChosen) -> HubState:
    if event.step == state.place.step:
        return state
    return replace(state, place=replace(state.place, step=event.step, more=False))


def _more_toggled(state: HubState, _event: events.MoreToggled) -> HubState:
    return replace(state, place=replace(state.place, more=not state.place.more))


def _scrolled(state: HubState, event: events.Scrolled) -> HubState:
    scroll = min(1.0, max(0.0, event.scroll))
    return replace(state, place=replace(state.place, scroll=scroll))


def _language_chosen(state: HubState, event: events.LanguageChosen) -> HubState:
    return state if event.language == state.language else replace(state, language=event.language, letters="")


def _text_scale_chosen(state: HubState, event: events.TextScaleChosen) -> HubState:
    return _comfort_chosen(state, events.ComfortChosen(replace(state.comfort, text_scale=event.text_scale)))


def _comfort_chosen(state: HubState, event: events.ComfortChosen) -> HubState:
    nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - event.comfort.text_scale))
    after = replace(state, comfort=replace(event.comfort, text_scale=nearest))
    # Easy words are one step, and the whole page has several: neither is where the other was.
    moved = after.comfort.easy_words != state.comfort.easy_words
    return replace(after, place=replace(after.place, step=0, scroll=0.0, more=False)) if moved else after


def _speech_switched(state: HubState, event: events.SpeechSwitched) -> HubState:
    if event.on == state.speech.on:
        return state
    return replace(state, speech=replace(state.speech, on=event.on, sentence=0 if event.on else SILENT))


def _sentence_begun(state: HubState, event: events.SentenceBegun) -> HubState:
    if not state.speech.on:
        return state
    return replace(state, speech=replace(state.speech, sentence=max(SILENT, event.sentence)))


def _speech_tuned(state: HubState, event: events.SpeechTuned) -> HubState:
    rate = stepped(RATES, state.speech.rate, event.faster)
    volume = stepped(VOLUMES, state.speech.volume, event.louder)
    return replace(state, speech=replace(state.speech, rate=rate, volume=volume))


def _panel_opened(state: HubState, event: events.PanelOpened) -> HubState:
    return replace(state, panel=event.panel, panel_item=event.item if event.panel else "")


def _panel_closed(state: HubState, _event: events.PanelClosed) -> HubState:
    return replace(state, panel=Panel.NONE, panel_item="")


def _query_typed(state: HubState, event: events.QueryTyped) -> HubState:
    return replace(state, query=event.query)


def _pages_found(state: HubState, event: events.PagesFound) -> HubState:
    return replace(state, hits=event.pages) if event.query == state.query else state


def _letters_met(state: HubState, event: events.LettersMet) -> HubState:
    return replace(state, letters=event.letters) if event.language == state.language else state


def _partner_dimmed(state: HubState, event: events.PartnerDimmed) -> HubState:
    dimmed = state.diamond.dimmed ^ {event.partner}
    return replace(state, diamond=replace(state.diamond, dimmed=dimmed))


def _condition_switched(state: HubState, event: events.ConditionSwitched) -> HubState:
    conditions = state.diamond.conditions ^ {event.condition}
    return replace(state, diamond=replace(state.diamond, conditions=conditions))


def _notice_given(state: HubState, event: events.NoticeGiven) -> HubState:
    # What nobody can see is not read aloud.
    speech = replace(state.speech, on=False, sentence=SILENT) if event.lines else state.speech
    return replace(state, notice=event.lines, speech=speech)


_ANSWERS: dict[type, Callable[[HubState, Any], HubState]] = {
    events.PageOpened: _page_opened,
    events.PagesGone: _pages_gone,
    events.WentBack: _went_back,
    events.StepChosen: _step_chosen,
    events.MoreToggled: _more_toggled,
    events.Scrolled: _scrolled,
    events.LanguageChosen: _language_chosen,
    events.TextScaleChosen: _text_scale_chosen,
    events.ComfortChosen: _comfort_chosen,
    events.SpeechSwitched: _speech_switched,
    events.SentenceBegun: _sentence_begun,
    events.SpeechTuned: _speech_tuned,
    events.PanelOpened: _panel_opened,
    events.PanelClosed: _panel_closed,
    events.QueryTyped: _query_typed,
    events.PagesFound: _pages_found,
    events.LettersMet: _letters_met,
    events.PartnerDimmed: _partner_dimmed,
    events.ConditionSwitched: _condition_switched,
    events.NoticeGiven: _notice_given,
    **visit.ANSWERS,
}
