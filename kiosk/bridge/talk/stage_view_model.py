"""Owns what the stage's QML reads: the slide that the room sees, and what lies over it. It has no way to the notes."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk_store import TalkStore
from kiosk.settings.theme import Theme
from kiosk.show.key_binding import KeyBinding
from kiosk.show.pages.gem import GemProps
from kiosk.show.slides.props import SlideProps
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Answered, DigitTyped, StageTurned
from kiosk.show.talk.poll_props import PollProps, derive_poll
from kiosk.show.talk.progress import DotGroup, derive_progress
from kiosk.show.talk.state import Pointer, TalkState, Zoom

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _poll(talk: TalkState) -> object:
    """What decides how a poll is drawn: while it is open, not how often an answer was given."""
    voices = talk.voices
    return voices.poll, voices.is_open, None if voices.is_open else voices.asked, talk.language, talk.edition


def _slide(talk: TalkState) -> Slide | None:
    return talk.sight.place.slide if talk.sight.place is not None else None


@QmlElement
@QmlUncreatable("made by the program")
class StageViewModel(QObject):  # type: ignore[operator]
    """The stage as QML sees it.

    Args:
        store: the state and where events go.
        setup: what it shows and how.
        parent: owns it.
    """

    shown = Shown()
    slideChanged = Signal()
    endChanged = Signal()
    stepChanged = Signal()
    progressChanged = Signal()
    coverChanged = Signal()
    pointerChanged = Signal()
    zoomChanged = Signal()
    questionChanged = Signal()
    pollChanged = Signal()
    codeChanged = Signal()

    def __init__(self, store: TalkStore, setup: TalkSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> TalkState:
        """The talk that all of this shows."""
        return self._store.state

    @shown.by(slideChanged, lambda talk: (_slide(talk), talk.edition, talk.on_screens.upright))
    def slide(self) -> SlideProps | None:
        """The slide that the room sees; None at the end."""
        return self._setup.draw(self.state, _slide(self.state), upright=self.state.on_screens.upright)

    step = shown(int, stepChanged, lambda talk: talk.sight.place.step if talk.sight.place else 0)

    @shown.by(pollChanged, _poll)
    def poll(self) -> PollProps | None:
        """The poll over the slide; None where there is none."""
        return derive_poll(self._setup.book.briefing, self.state.voices, self.state.language)

    @shown.by(progressChanged, lambda talk: (talk.sight.row.slides, talk.sight.row.slide, talk.edition))
    def progress(self) -> tuple[DotGroup, ...]:
        row = self.state.sight.row
        return derive_progress(self._setup.book.groups(row.slides), row.slide)

    @shown.by(pointerChanged, lambda talk: (talk.on_stage.pointer, talk.on_stage.frozen is None))
    def pointer(self) -> Pointer:
        """The speaker's pointer; it is not over what the room sees while that is frozen."""
        stage = self.state.on_stage
        return replace(stage.pointer, seen=stage.pointer.seen and stage.frozen is None)

    question = shown(str, questionChanged, lambda talk: "" if talk.has_console else talk.on_console.question.value)
    """What is asked here because there is no console to ask it; empty where nothing is."""
    choice = shown(int, questionChanged, lambda talk: talk.on_console.choice)
    code = shown(str, codeChanged, lambda talk: talk.code)
    """What the code over the slide says; empty where none lies there."""
    invitation = shown(str, codeChanged, lambda talk: talk.visitors.offer)
    """What the code beside an open poll says; empty where no phones may answer it."""
    cover = shown(str, coverChanged, lambda talk: talk.on_stage.cover.value)
    testCard = shown(bool, coverChanged, lambda talk: talk.on_stage.test_card)
    zoom = shown(Zoom, zoomChanged, lambda talk: talk.sight.zoom)

    keys = typed(list[KeyBinding], lambda self: self._setup.keys)
    digits = typed(list[KeyBinding], lambda self: self._setup.digits)
    palette = typed(Theme, lambda self: self._setup.theme)

    @shown.by(slideChanged, lambda talk: talk.edition)
    def gem(self) -> GemProps | None:
        return self._setup.gem(self.state.language)

    @shown.by(slideChanged, lambda talk: talk.edition)
    def briefingTitle(self) -> str:
        return self._setup.title(self.state.language)

    @shown.by(endChanged, lambda talk: (talk.edition, talk.run, talk.language))
    def takeAlong(self) -> str:
        """What a code says at the end; empty where none is shown."""
        return self._setup.take_along(self.state.run, self.state.language)

    @Slot(bool)
    def reportShape(self, upright: bool) -> None:
        """The stage is higher than it is wide, or no longer."""
        self._store.dispatch(StageTurned(upright))

    @Slot(str)
    def perform(self, command: str) -> None:
        """Do what a key or a button of a clicker asks for."""
        if (asked := self._setup.commanded(command)) is not None:
            self._store.dispatch(asked)

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        self._store.dispatch(DigitTyped(digit))

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        self._store.dispatch(Answered(yes, self._setup.now()))
