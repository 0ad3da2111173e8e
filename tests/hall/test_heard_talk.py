"""A visitor who sees nothing, at a screen that follows a talk: who leads is said, and what the slides say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.bundles.bundle import digest_files, name_content
from kiosk.hall.words import write_said
from kiosk.hub.followed_speech import FollowedSpeech
from kiosk.hub.followed_stage import FollowedStage
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hall.following import Word
from kiosk.show.hall.stage_view import PollView, StageView
from kiosk.show.slides.slides import derive_slides
from kiosk.show.speech.phrases import read_phrases
from kiosk.show.talk.state import Cover
from tests.equipment.fake_voice import FakeVoice

CONTENT = name_content(digest_files(paths.CONTENT))
PALM = "decent-work/out-of-sight/palm-oil"
NL, EN = read_phrases(paths.RESOURCES, "nl"), read_phrases(paths.RESOURCES, "en")


class FakeLine(QObject):
    """A hall in which only the test speaks."""

    heard = Signal(str, bytes)
    linked = Signal(bool)


class Visitor:
    """Somebody at a locked hub that follows; ``voice`` is all that they have of it."""

    def __init__(self, voice: FakeVoice, folder: Path) -> None:
        briefing = load_briefing(paths.CONTENT)
        settings = Settings(state_folder=folder, locked=True, follow=True, broker="mqtt://localhost")
        self.hub = Hub(briefing, settings, reduced_motion=True)
        self.hub.window.setGeometry(0, 0, 1024, 600)
        self.hub.window.show()
        self.voice, self.line, self.seen = voice, FakeLine(), 0
        self.followed = FollowedStage(briefing, settings, self.line)  # type: ignore[arg-type] - what it uses of one
        self.stages: list[object] = []
        self.followed.opened.connect(self._show)
        self.heard_talk = FollowedSpeech(self.followed, self.hub.view_model, self._see)

    def _show(self, stage: object) -> None:
        self.stages.append(stage)
        stage.show()  # type: ignore[attr-defined]

    def _see(self) -> None:
        self.seen += 1

    def speak(self, page: str, section: int = 0, step: int = 0, cover: Cover = Cover.NONE, language: str = "nl") -> str:
        """The speaker shows this; what is heard then, to its end."""
        view = StageView(language, "", page, section, step, cover=cover)
        return self.after(lambda: self._hear(view))

    def _hear(self, view: StageView | None) -> None:
        word = Word(speaker="a", name="Zaal 1", term=1, content=CONTENT, view=view)
        self.line.heard.emit("topic", write_said(word))

    def leave(self) -> str:
        return self.after(lambda: self._hear(None))

    def press(self, key: Qt.Key) -> str:
        return self.after(lambda: QTest.keyClick(self.stages[-1], key))

    def after(self, act) -> str:  # type: ignore[no-untyped-def]
        begin = len(self.voice.heard)
        act()
        QCoreApplication.processEvents()
        while self.voice.now:
            self.voice.finish()
            QCoreApplication.processEvents()
        return " ".join(self.voice.heard[begin:])

    def close(self) -> None:
        self.followed.close()
        self.heard_talk.deleteLater()
        self.hub.close()


@pytest.fixture
def visitor(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Visitor]:
    voice = FakeVoice()
    monkeypatch.setattr("kiosk.hub.hub.choose_voice", lambda _folder: voice)
    monkeypatch.setattr("kiosk.hub.hub.voice_licences", lambda _folder: [])
    visitor = Visitor(voice, tmp_path)
    yield visitor
    visitor.close()


def test_nothing_is_said_into_the_room(visitor: Visitor) -> None:
    assert visitor.speak(PALM) == ""
    assert visitor.press(Qt.Key.Key_X) == ""


def test_who_is_read_to_hears_who_leads_and_each_slide(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    opened = visitor.speak(PALM)
    assert opened.startswith(NL.follows)
    assert "Vrouwen in de palmolie" in opened
    following = visitor.speak(PALM, 1)
    assert NL.follows not in following
    assert "Geen eigen contract" in following
    assert "Women in palm oil" in visitor.speak(PALM, language="en")
    assert visitor.voice.languages[-1] == "en"
    assert visitor.leave() == NL.returned
    assert visitor.voice.languages[-1] == "nl"


def test_the_keys_of_the_speech_work_on_the_stage_and_no_others(visitor: Visitor) -> None:
    visitor.speak(PALM)
    began = visitor.press(Qt.Key.Key_V)
    assert "Vrouwen in de palmolie" in began
    assert began.startswith(NL.follows)
    assert "Vrouwen in de palmolie" in visitor.press(Qt.Key.Key_R)
    place = visitor.hub.store.state.place
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_G):
        assert visitor.press(key) == ""
    assert visitor.hub.store.state.place == place
    visitor.press(Qt.Key.Key_BracketRight)
    assert visitor.hub.store.state.speech.rate == 130
    assert visitor.seen >= 8, "any key says that somebody is there"
    visitor.press(Qt.Key.Key_V)
    assert not visitor.hub.store.state.speech.on


def test_what_the_keys_are_on_is_said(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    visitor.speak(PALM)
    assert visitor.press(Qt.Key.Key_Down) == f"Vraag over deze pagina, {NL.button}."
    told = [visitor.press(key) for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down)]
    assert all(words.endswith(f", {NL.button}.") for words in told[1:]), told
    assert len(set(told)) == 3


def test_what_the_keys_are_on_is_said_in_the_language_of_the_talk(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    visitor.speak(PALM, language="en")
    assert visitor.press(Qt.Key.Key_Down) == f"Question about this page, {EN.button}."
    assert visitor.voice.languages[-1] == "en"


def test_a_poll_is_said_in_the_place_of_the_slide_and_each_answer_where_the_keys_are(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    visitor.speak(PALM)
    (name, poll), *_ = visitor.hub.briefing.info.polls.items()
    asked = visitor.after(lambda: visitor._hear(StageView("nl", "", PALM, poll=PollView(name, is_open=True))))
    assert asked.startswith(NL.poll.format(words=poll.question["nl"]))
    assert all(answer["nl"] in asked for answer in poll.answers)
    assert visitor.press(Qt.Key.Key_Down) == f"{poll.answers[0]['nl']}, {NL.button}."
    counts = tuple(range(3, 3 + len(poll.answers)))
    closed = visitor.after(lambda: visitor._hear(StageView("nl", "", PALM, poll=PollView(name, counts=counts))))
    assert closed.startswith(NL.answered.format(words=poll.question["nl"]))
    assert "Vrouwen in de palmolie" in visitor.speak(PALM)


def test_any_key_ends_what_is_said(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    visitor._hear(StageView("nl", "", PALM))
    assert visitor.voice.now
    QTest.keyClick(visitor.stages[-1], Qt.Key.Key_X)
    assert not visitor.voice.now


def test_a_step_is_said_alone_and_the_slide_again_on_request(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    slide = next(slide for slide in derive_slides(visitor.hub.briefing, "nl") if slide.steps > 1)
    whole = visitor.speak(slide.page, slide.section)
    added = visitor.speak(slide.page, slide.section, 1)
    assert added
    assert added not in whole
    again = visitor.press(Qt.Key.Key_R)
    assert again.endswith(added)
    assert len(again) > len(added)


def test_a_dark_screen_is_told_and_a_pointer_says_nothing(visitor: Visitor) -> None:
    visitor.hub.view_model.speech.switch(True)
    visitor.speak(PALM)
    assert visitor.speak(PALM, cover=Cover.BLACK) == NL.covered
    assert visitor.speak(PALM, cover=Cover.BLACK) == ""
    assert EN.talk_end in visitor.speak("", language="en")
