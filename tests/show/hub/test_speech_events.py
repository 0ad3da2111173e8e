"""What is read aloud follows what is shown; all of it ends with the visit."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.show.comfort import Comfort
from kiosk.show.hub import events, visit
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState, Panel
from kiosk.show.speech.speech import RATES, SILENT, VOLUMES, Speech
from kiosk.show.unattended.idle import Idle, IdleMode, InputSeen, VisitEnded

ON = HubState("nl", speech=Speech(on=True, sentence=4))


def after(*happened: events.HubEvent, start: HubState = ON) -> HubState:
    for event in happened:
        start = reduce_hub(start, event)
    return start


def test_a_page_begins_at_its_first_sentence() -> None:
    for event in (
        events.PageOpened("a"),
        events.StepChosen(2),
        events.MoreToggled(),
        events.LanguageChosen("en"),
        events.ComfortChosen(Comfort(easy_words=True)),
    ):
        assert after(event).speech.sentence == 0, event
    assert after(events.ComfortChosen(Comfort(200))).speech.sentence == 4


def test_a_panel_has_the_word_until_it_is_closed() -> None:
    state = after(events.PanelOpened(Panel.SEARCH))
    assert state.speech.sentence == SILENT
    assert after(events.PanelClosed(), start=state).speech.sentence == 0


def test_nothing_is_said_unless_it_is_on() -> None:
    state = after(events.SentenceBegun(3), events.PageOpened("a"), start=HubState("nl"))
    assert state.speech == Speech()
    assert after(events.SpeechSwitched(on=True), start=state).speech == Speech(on=True, sentence=0)
    assert after(events.SpeechSwitched(on=False)).speech == Speech()


def test_faster_and_louder_have_ends() -> None:
    assert after(events.SpeechTuned(99, 99)).speech.rate == RATES[-1]
    assert after(events.SpeechTuned(-99, -99)).speech.volume == VOLUMES[0]


def test_where_a_headset_hangs_who_comes_is_read_to_and_the_empty_room_is_not() -> None:
    waiting = HubState("nl", beginning=Beginning("nl", listens=True), idle=Idle(IdleMode.ATTRACT, 60))
    came = after(InputSeen(5.0), start=waiting)
    assert came.speech == Speech(on=True, sentence=0)
    silenced = after(events.SpeechSwitched(on=False), InputSeen(6.0), start=came)
    assert not silenced.speech.on, "who does not want it is not asked again"
    assert after(VisitEnded(9.0), start=came).speech == Speech()


def test_it_ends_with_the_visit() -> None:
    state = replace(ON, speech=Speech(on=True, sentence=1, rate=160, volume=25))
    assert visit.begin_anew(state).speech == Speech()
