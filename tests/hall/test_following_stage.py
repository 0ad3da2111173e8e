"""A talk and a hub in one hall, by a real broker: the hub shows what the room sees, and no note is said."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.blocks import notes_in
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.hall.address import parse_broker
from kiosk.hall.hall_line import HallLine
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.words import every_speaker, speaker_topic, write_said
from kiosk.hub.followed_stage import NEAR_SLIDES, FollowedStage
from kiosk.settings.table import Settings
from kiosk.show.hall.following import LOST_SECONDS, Word
from kiosk.show.hall.stage_view import StageView
from kiosk.show.slides import book
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Answered, Command, Commanded, PointerMoved
from kiosk.show.talk.state import begin_talk
from kiosk.talk.hall_speaker import HallSpeaker
from kiosk.talk.presentation import Presentation
from tests.equipment.broker import Broker, started_broker

CONTENT = name_content(digest_files(paths.CONTENT))


class Hall:
    """A broker, a talk, a hub that follows, and somebody who hears every byte."""

    def __init__(self, broker: Broker, folder: Path, qtbot: QtBot) -> None:
        self.broker = broker
        self.qtbot = qtbot
        self.now = 1000.0
        self.bytes: list[bytes] = []
        self.settings = Settings(state_folder=folder, broker=broker.address, language="nl")
        self.briefing: Briefing = load_briefing(paths.CONTENT)
        self.talk = self.new_talk()
        self.speaker = self.new_speaker(self.talk, "Zaal 1")
        self.line = HallLine(broker.address, None, (every_speaker("hall"),))
        self.followed = FollowedStage(self.briefing, self.settings, self.line, lambda: self.now)
        call = HallCall(parse_broker(broker.address), "witness")
        self.witness = HallLink(call, ("#",), self._note, bool)
        self.closes: list[Callable[[], None]] = [self.line.close, self.followed.close, self.witness.close]

    def _note(self, topic: str, payload: bytes) -> None:
        self.bytes.append(topic.encode() + b" " + payload)

    def new_talk(self) -> Presentation:
        slides = derive_slides(self.briefing, "nl", "5")
        return Presentation(self.briefing, self.settings, begin_talk(slides, "nl", "5"))

    def new_speaker(self, talk: Presentation, name: str, content: str = CONTENT) -> HallSpeaker:
        return HallSpeaker(talk.store, self.settings, name, content, lambda: self.now)

    def do(self, command: Command, talk: Presentation | None = None) -> None:
        (talk or self.talk).store.dispatch(Commanded(command, 1.0))

    @property
    def slide(self) -> str:
        """Which slide the screen shows; empty where it follows nobody."""
        shown = self.followed.view_model
        if shown is None:
            return ""
        slide = shown.property("slide")
        return f"{slide['page']}#{slide['section']}" if slide is not None else "the end"

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)


@pytest.fixture
def hall(qapp: QGuiApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Hall]:
    with started_broker(tmp_path) as broker:
        made = Hall(broker, tmp_path, qtbot)
        made.witness.begin()
        yield made
        for close in made.closes:
            close()
        made.speaker.close()
        made.talk.close()


def test_a_hub_shows_what_the_room_sees_and_is_what_it_was_when_the_talk_is_left(hall: Hall) -> None:
    hall.line.begin()
    hall.speaker.begin()
    hall.wait(lambda: hall.slide == "home#0")
    for _ in range(3):
        hall.do(Command.NEXT)
    place = hall.talk.talk.sight.place
    assert place is not None
    assert place.slide.page != "home"
    hall.wait(lambda: hall.slide == f"{place.slide.page}#{place.slide.section}")
    hall.do(Command.LEAVE)
    hall.talk.store.dispatch(Answered(yes=True, at=1.0))
    hall.speaker.close()
    hall.wait(lambda: hall.followed.view_model is None)


def test_no_byte_of_the_notes_is_said(hall: Hall) -> None:
    hall.speaker.begin()
    hall.wait(lambda: hall.talk.talk.hall.linked)
    for _ in range(len(hall.talk.talk.row.slides) * 4):
        hall.do(Command.NEXT)
        hall.talk.store.dispatch(PointerMoved(0.3, 0.4, seen=True))
    hall.do(Command.BLACK)
    hall.wait(lambda: any(b'"black"' in said for said in hall.bytes))
    whole = b"\n".join(hall.bytes).decode()
    words = set(re.findall(r"\w{4,}", whole))
    spoken: set[str] = set()
    for page in hall.briefing.tree:
        read = hall.briefing.page(page, "nl")
        for blocks in (read.preamble, *(section.blocks for section in read.sections)):
            spoken |= {word for note in notes_in(blocks) for word in re.findall(r"\w{4,}", str(note))}
    frame = set(re.findall(r"\w{4,}", " ".join(hall.briefing.tree))) | {
        "black",
        "page",
        "slide",
        "pointer",
        "seen",
        "term",
    }
    assert len(spoken) > 500
    assert words & spoken <= frame
    assert len(hall.bytes) > 10


def test_of_two_speakers_the_last_leads_both_know_and_the_first_can_take_over(hall: Hall) -> None:
    hall.line.begin()
    hall.speaker.begin()
    hall.wait(lambda: hall.slide != "")
    second = hall.new_talk()
    hall.do(Command.NEXT, second)
    other = hall.new_speaker(second, "Zaal 2")
    other.begin()
    hall.wait(lambda: hall.talk.talk.hall.leader == "Zaal 2")
    assert second.talk.hall.leader == ""
    hall.do(Command.LEAD)
    hall.wait(lambda: second.talk.hall.leader == "Zaal 1")
    assert hall.talk.talk.hall.leader == ""
    hall.wait(lambda: hall.slide == "home#0")
    other.close()
    second.close()


def test_a_speaker_who_is_lost_leads_no_longer_after_half_a_minute(hall: Hall) -> None:
    """By itself: nobody presses anything, and nothing more is heard."""
    hall.speaker.begin()
    hall.wait(lambda: hall.talk.talk.hall.linked)
    other = Word(term=2**50, speaker="b", name="Zaal 2", content=CONTENT, view=StageView("nl", page="home"))
    hall.witness.say(speaker_topic("hall", "b"), write_said(other))
    hall.wait(lambda: hall.talk.talk.hall.leader == "Zaal 2")
    hall.now += LOST_SECONDS  # before it is lost: the half minute begins then
    hall.witness.say(speaker_topic("hall", "b"), write_said(replace(other, lost=True)))
    begin = hall.now
    hall.wait(lambda: hall.speaker.waits)
    assert hall.talk.talk.hall.leader == "Zaal 2"
    hall.now = begin + LOST_SECONDS - 0.1
    hall.speaker.seat()  # as when a word of a third is heard: there is a tenth of a second left
    hall.now = begin + LOST_SECONDS
    hall.wait(lambda: hall.talk.talk.hall.leader == "")


def test_the_slides_that_come_next_are_made_ready(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that nobody waits for a page to be read when the speaker goes on."""
    made: list[str] = []

    def make(*words: Any, **more: Any) -> Any:
        made.append(f"{words[2].page}#{words[2].section}")
        return derive_slide(*words, **more)

    monkeypatch.setattr(book, "derive_slide", make)
    hall.line.begin()
    hall.speaker.begin()
    coming = [f"{slide.page}#{slide.section}" for slide in hall.talk.talk.row.slides[1 : 1 + NEAR_SLIDES]]
    hall.wait(lambda: set(coming) <= set(made))
    assert hall.slide == "home#0"


def test_the_pointer_is_told_thirty_times_a_second_at_most(hall: Hall) -> None:
    hall.speaker.begin()
    hall.wait(lambda: hall.talk.talk.hall.linked and any(b"speaker/" in said for said in hall.bytes))
    hall.do(Command.POINTER)
    begin, before = time.monotonic(), len(hall.bytes)
    for step in range(400):
        hall.talk.store.dispatch(PointerMoved(step / 400, 0.5, seen=True))
        hall.qtbot.wait(2)
    seconds = time.monotonic() - begin
    hall.wait(lambda: b'"x":0.9975' in hall.bytes[-1])
    told = len(hall.bytes) - before
    assert 3 < told <= seconds * 30 + 4, f"{told} in {seconds:.1f} s, and a click and the rest beside them"


def test_a_hub_with_other_content_stays_as_it_is_and_says_so(hall: Hall, caplog: pytest.LogCaptureFixture) -> None:
    hall.line.begin()
    speaker = hall.new_speaker(hall.talk, "Elders", "other")
    speaker.begin()
    hall.wait(lambda: "Elders speaks of other content" in caplog.text)
    assert hall.followed.view_model is None
    speaker.close()


def test_a_screen_without_its_broker_keeps_the_slide_for_half_a_minute(hall: Hall) -> None:
    hall.line.begin()
    hall.speaker.begin()
    hall.wait(lambda: hall.slide != "")
    hall.broker.kill()
    hall.wait(lambda: not hall.talk.talk.hall.linked)
    assert hall.followed.view_model is not None
    hall.now += LOST_SECONDS + 1
    hall.broker.start()
    hall.wait(lambda: hall.talk.talk.hall.linked)
    hall.wait(lambda: hall.slide != "")


def test_without_a_broker_nothing_of_the_network_is_loaded() -> None:
    script = (
        "import sys; from kiosk.hub import running_hub; from kiosk.talk import running_talk; from kiosk import cli;"
        "print([name for name in sys.modules if name.startswith(('paho', 'kiosk.hall.link', 'kiosk.hall.hall_line'))])"
    )
    environment = {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout == "[]\n"


def test_what_is_read_of_the_talk_is_the_whole_of_the_message(hall: Hall) -> None:
    """The number of keys of a message is held, so that nothing new crosses unseen."""
    hall.speaker.begin()
    hall.wait(lambda: any(b"speaker/" in said for said in hall.bytes))
    said = json.loads(hall.bytes[-1].split(b" ", 1)[1])
    assert set(said) == {"term", "speaker", "number", "name", "content", "view", "lost"}
    keys = {"language", "run", "page", "section", "step", "slide", "cover", "test_card", "zoom", "pointer", "poll"}
    assert set(said["view"]) == keys
