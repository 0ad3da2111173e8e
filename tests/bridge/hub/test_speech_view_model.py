"""The voice follows the state: page by page, sentence by sentence, silent at any key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject

from kiosk import paths
from kiosk.bridge.hub.page_view_model import PageViewModel
from kiosk.bridge.hub.speech_view_model import SpeechViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.briefing.loader import load_briefing
from kiosk.show.hub import events
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState, Panel
from kiosk.show.speech.speech import RATES, SILENT, VOLUMES
from tests.equipment.fake_voice import FakeVoice

PALM = "decent-work/out-of-sight/palm-oil"


class Room:
    """A hub that is heard and not seen."""

    def __init__(self) -> None:
        self.briefing = load_briefing(paths.CONTENT)
        self.store = HubStore(HubState("en"), reduce_hub)
        self.page = PageViewModel(self.store, self.briefing)
        self.voice = FakeVoice()
        self.speech = SpeechViewModel(self.store, self.briefing, self.page, self.voice)

    def listen(self) -> list[str]:
        """Everything that is said until it is silent."""
        begin = len(self.voice.heard) - bool(self.voice.now)
        while self.voice.now:
            self.voice.finish()
        return self.voice.heard[begin:]


@pytest.fixture
def room(qapp) -> Room:
    return Room()


def test_nothing_is_said_unasked(room: Room) -> None:
    room.store.dispatch(events.PageOpened(PALM))
    room.speech.tell("words")
    assert room.voice.heard == []


def test_a_page_is_read_to_its_end_once(room: Room) -> None:
    room.store.dispatch(events.SpeechSwitched(on=True))
    said = room.listen()
    assert said[0].startswith("You are being read to.")
    assert said[-1] == "Hold left: home."
    assert room.store.state.speech.sentence == SILENT
    room.store.dispatch(events.PageOpened(PALM))
    assert room.listen()[0] == "Women in palm oil"
    assert set(room.voice.languages) == {"en"}


def test_a_step_a_language_and_easy_words_are_read_anew(room: Room) -> None:
    room.store.dispatch(events.PageOpened(PALM))
    room.store.dispatch(events.SpeechSwitched(on=True))
    room.listen()
    room.store.dispatch(events.StepChosen(1))
    assert "Step 2 of 4: A risk out of sight." in room.listen()
    room.store.dispatch(events.LanguageChosen("nl"))
    assert "Stap 2 van 4: Een risico uit het zicht." in room.listen()
    assert room.voice.languages[-1] == "nl"
    comfort = room.store.state.comfort
    room.store.dispatch(events.ComfortChosen(type(comfort)(easy_words=True)))
    assert "Leni werkt op een plantage." in room.listen()


@pytest.mark.parametrize("kind", [QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin])
def test_any_key_and_any_touch_ends_it(room: Room, kind: QEvent.Type) -> None:
    room.store.dispatch(events.SpeechSwitched(on=True))
    assert room.voice.now
    assert room.speech.eventFilter(QObject(), QEvent(kind)) is False
    assert room.voice.now == ""
    room.speech.repeat()
    assert room.voice.now.startswith("You are being read to.")


def test_what_only_the_screen_knows_takes_the_place_of_the_reading(room: Room) -> None:
    room.store.dispatch(events.SpeechSwitched(on=True))
    room.speech.tellFocus("Search", "button", False)
    assert room.listen() == ["Search, button."]
    room.speech.tellFocus("Easy words", "switch", True)
    assert room.listen() == ["Easy words, on."]
    room.speech.tellTable([["casual", "Rp 1.5 million"], ["permanent", ""]])
    assert room.listen() == ["Row 1: casual, rupiah 1.5 million. Row 2: permanent."]


def test_a_panel_silences_the_page_and_closing_it_reads_it_again(room: Room) -> None:
    room.store.dispatch(events.SpeechSwitched(on=True))
    room.store.dispatch(events.PanelOpened(Panel.SEARCH))
    assert room.voice.now == ""
    room.store.dispatch(events.PanelClosed())
    assert room.voice.now != ""


def test_faster_and_louder_hold_from_the_next_word_on(room: Room) -> None:
    room.store.dispatch(events.SpeechSwitched(on=True))
    for _ in range(10):
        room.speech.tune(1, -1)
    assert room.voice.rates[-1] == (RATES[-1], VOLUMES[0])


def test_the_sentence_that_is_said_is_marked(room: Room) -> None:
    room.store.dispatch(events.PageOpened(PALM))
    room.store.dispatch(events.SpeechSwitched(on=True))
    while not room.voice.now.startswith("Many women"):
        room.voice.finish()
    assert room.speech.property("words").startswith("Many women in Indonesian palm oil")
    assert room.speech.marked("<i>Many</i> women in it").startswith("<i><u>Many</u></i>")
    room.speech.hush()
    assert room.speech.property("words") == ""
    assert room.speech.marked("<i>Many</i>") == "<i>Many</i>"


def test_a_voice_that_cannot_be_heard_is_off_again(room: Room) -> None:
    room.store.dispatch(events.SpeechSwitched(on=True))
    room.voice.failed.emit()
    assert not room.store.state.speech.on


def test_without_a_voice_there_is_none_to_switch_on() -> None:
    room = Room()
    speech = SpeechViewModel(room.store, room.briefing, room.page, None)
    speech.switch(True)
    assert (speech.property("available"), room.store.state.speech.on) == (False, False)


def test_it_is_known_that_somebody_listens(room: Room) -> None:
    heard: list[int] = []
    room.speech.spoke.connect(lambda: heard.append(1))
    room.store.dispatch(events.SpeechSwitched(on=True))
    room.voice.finish()
    assert len(heard) == 2
