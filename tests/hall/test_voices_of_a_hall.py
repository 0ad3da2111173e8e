"""Visitors at a screen that follows, by a real broker: asked there, counted here, and hidden until a poll is closed."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.hall.address import parse_broker
from kiosk.hall.hall_line import HallLine
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.voice_words import voice_topic, write_voice
from kiosk.hall.words import every_speaker
from kiosk.hub.followed_stage import FollowedStage
from kiosk.hub.hall_screen import name_screen
from kiosk.settings.table import Settings
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded, RowAccepted
from kiosk.show.talk.state import TalkState, begin_talk
from kiosk.show.talk.voices import MOST_OF_A_SCREEN, AskedAbout, AskedForm, Ballot, VisitorQuestion
from kiosk.talk.hall_ear import MALFORMED, NO_PAGE, HallEar
from kiosk.talk.hall_speaker import HallSpeaker
from kiosk.talk.presentation import Presentation
from kiosk.talk.voices_keeper import VoicesKeeper
from tests.equipment.broker import Broker, started_broker

CONTENT = name_content(digest_files(paths.CONTENT))


class Hall:
    """A broker, a talk that hears visitors, a screen that follows, and somebody who hears every byte."""

    def __init__(self, broker: Broker, folder: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.now = 1000.0
        self.bytes: list[bytes] = []
        self.settings = Settings(state_folder=folder, broker=broker.address, language="nl")
        self.briefing = load_briefing(paths.CONTENT)
        slides = derive_slides(self.briefing, "nl", "5")
        self.presentation = Presentation(self.briefing, self.settings, begin_talk(slides, "nl", "5"))
        store = self.presentation.store
        self.speaker = HallSpeaker(store, self.settings, "Zaal 1", CONTENT)
        self.keeper = VoicesKeeper(store, self.briefing, folder, time.time)
        self.ear = HallEar(store, self.speaker.line, "hall", lambda: self.briefing.tree, lambda: self.now)
        self.line = HallLine(broker.address, None, (every_speaker("hall"),))
        self.followed = FollowedStage(self.briefing, self.settings, self.line, lambda: self.now)
        call = HallCall(parse_broker(broker.address), "witness")
        self.witness = HallLink(call, ("#",), lambda topic, said: self.bytes.append(topic.encode() + b" " + said), bool)
        self.witness.begin()
        self.line.begin()
        self.speaker.begin()
        self.wait(lambda: self.followed.voice is not None)

    @property
    def talk(self) -> TalkState:
        return self.presentation.talk

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    def ask(self, form: str = "doubt") -> None:
        """Two touches, when the screen is free again."""
        voice = self.voice
        self.now += 10
        voice.tick()
        voice.view_model.open()
        voice.view_model.ask(form)

    def answer(self, choice: int) -> None:
        self.now += 10
        self.voice.tick()
        self.voice.view_model.answer(choice)

    @property
    def voice(self):  # type: ignore[no-untyped-def]
        assert self.followed.voice is not None
        return self.followed.voice

    def say(self, payload: bytes, screen: str = "stranger") -> None:
        """As anybody may who can reach the broker."""
        self.now += 10
        self.witness.say(voice_topic("hall", screen), payload, keep=False, sure=True)

    def turn_poll(self) -> None:
        self.presentation.store.dispatch(RowAccepted(len({one.page for one in self.talk.voices.questions})))

    def close(self) -> None:
        for close in (self.line.close, self.followed.close, self.witness.close, self.speaker.close):
            close()
        self.presentation.close()


@pytest.fixture
def hall(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Hall]:
    with started_broker(tmp_path) as broker:
        made = Hall(broker, tmp_path, qtbot)
        yield made
        made.close()


def test_two_touches_at_a_screen_are_a_question_on_the_console(hall: Hall) -> None:
    hall.ask()
    hall.wait(lambda: len(hall.talk.voices.questions) == 1)
    screen = name_screen(hall.settings)
    assert hall.talk.voices.questions == (VisitorQuestion(screen, "home", AskedForm.DOUBT, hall.now),)
    assert hall.presentation.console.voices.property("count") == 1


def test_before_a_poll_is_closed_no_count_crosses_the_broker_nor_stands_on_a_stage(hall: Hall) -> None:
    hall.turn_poll()
    hall.wait(lambda: hall.voice.view_model.property("canAnswer"))
    for choice in (1, 1, 0):
        before = hall.talk.voices.polls[0].total
        hall.answer(choice)
        hall.wait(lambda before=before: hall.talk.voices.polls[0].total == before + 1)
    hall.presentation.store.dispatch(Commanded(Command.BLACK, 1.0))  # and whatever else is said meanwhile
    hall.presentation.store.dispatch(Commanded(Command.BLACK, 1.0))
    hall.wait(lambda: sum(b'"black"' in said for said in hall.bytes) == 1)
    spoken = [json.loads(said.split(b" ", 1)[1]) for said in hall.bytes if b"/speaker/" in said]
    polls = [said["view"]["poll"] for said in spoken if said["view"] and said["view"]["poll"]]
    assert polls
    assert {(poll["name"], poll["is_open"], *poll["counts"]) for poll in polls} == {("hardest", True)}
    for stage in (hall.presentation.stage, hall.followed.view_model):
        assert stage is not None
        shown = stage.property("poll")
        assert (shown["total"], shown["figure"]) == (0, None)
    hall.presentation.store.dispatch(Commanded(Command.NEXT, 1.0))
    hall.wait(lambda: any(b'"counts":[1,2]' in said for said in hall.bytes))
    follower = hall.followed.view_model
    assert follower is not None
    hall.wait(lambda: not follower.property("poll")["is_open"])
    bars = follower.property("poll")["figure"]["bars"]
    assert [bar["value"] for bar in bars] == [1, 2]
    assert hall.presentation.stage.property("poll")["figure"]["bars"] == bars


def test_what_strangers_write_moves_nothing_and_is_told_once_for_each_reason(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    speaker = hall.speaker.line.name
    for number in range(3):
        hall.say(b"{" * number)
        hall.say(write_voice(speaker, AskedAbout(f"{number:016x}", "no-such-page", AskedForm.MORE)))
        hall.say(write_voice(speaker, Ballot(f"{number:016x}", "hardest", 0)))
        hall.say(write_voice("another", AskedAbout(f"{number:016x}", "home", AskedForm.MORE)))
    hall.say(write_voice(speaker, AskedAbout("f" * 16, "home", AskedForm.MORE)), "last")
    hall.wait(lambda: bool(hall.talk.voices.questions))
    assert [one.screen for one in hall.talk.voices.questions] == ["last"]
    told = [record.getMessage() for record in caplog.records if "is not heard" in record.getMessage()]
    assert len(told) == 3
    assert [sum(reason in line for line in told) for reason in (MALFORMED, NO_PAGE, "no such poll")] == [1, 1, 1]


def test_a_flood_of_one_screen_comes_to_a_question_each_two_seconds_and_an_end(hall: Hall) -> None:
    speaker = hall.speaker.line.name
    for number in range(50):
        hall.ear.hear(
            voice_topic("hall", "x"), write_voice(speaker, AskedAbout(f"{number:016x}", "home", AskedForm.MORE))
        )
    assert len(hall.talk.voices.questions) == 1
    for number in range(50, 300):
        hall.now += 2
        hall.ear.hear(
            voice_topic("hall", "x"), write_voice(speaker, AskedAbout(f"{number:016x}", "home", AskedForm.MORE))
        )
    assert len(hall.talk.voices.questions) == MOST_OF_A_SCREEN


def test_a_question_that_the_broker_does_not_take_is_not_thanked_for(hall: Hall) -> None:
    hall.line.close()
    hall.line.is_linked = False
    hall.ask()
    assert hall.voice.view_model.property("lost")
    assert hall.talk.voices.questions == ()


def test_what_is_saved_names_pages_and_answers_and_no_screen(hall: Hall, tmp_path: Path) -> None:
    hall.ask("source")
    hall.wait(lambda: len(hall.talk.voices.questions) == 1)
    hall.presentation.store.dispatch(RowAccepted(2))
    saved = Path(hall.talk.voices.saved)
    assert saved.parent == tmp_path / paths.StateFile.VOICES
    text = saved.read_text("utf-8-sig")
    assert "page,home,De kracht van de Dutch Diamond,,1," in text
    assert "answer,hardest,Waardig werk,,0," in text
    assert "question,home,De kracht van de Dutch Diamond,source,1,1970" in text
    assert name_screen(hall.settings) not in text


def test_where_it_cannot_be_saved_the_console_says_why(hall: Hall, tmp_path: Path) -> None:
    (tmp_path / paths.StateFile.VOICES).write_text("in the way", "utf-8")
    hall.presentation.store.dispatch(RowAccepted(1))
    assert (hall.talk.voices.saved, hall.talk.voices.unsaved) == ("", "File exists")
