"""Owns what the stage's QML reads: the slide that the room sees, and what lies over it. It has no way to the notes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.store import ShowStore
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.variants import VARIANT, VARIANT_LIST
from kiosk.show.hub.state import ShowState
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.slides import Slide
from kiosk.show.talk.events import Answered, Command, Commanded, DigitTyped
from kiosk.show.talk.progress import derive_progress
from kiosk.show.talk.talk import Sight, Talk

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StageViewModel(QObject):  # type: ignore[operator]
    """The stage as QML sees it; there must be a talk in the state.

    Args:
        store: the state and where events go.
        setup: what it shows and how.
        parent: owns it.
    """

    slideChanged = Signal()
    stepChanged = Signal()
    progressChanged = Signal()
    coverChanged = Signal()
    pointerChanged = Signal()
    zoomChanged = Signal()
    languageChanged = Signal()
    questionChanged = Signal()

    def __init__(self, store: ShowStore, setup: TalkSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        self._book = setup.book
        self._upright = False
        store.changed.connect(self._on_changed)

    @property
    def _talk(self) -> Talk:
        talk = self._store.state.talk
        assert talk is not None, "the stage is made for a talk"
        return talk

    @Property(VARIANT, notify=slideChanged)
    def slide(self) -> dict[str, Any] | None:
        """The slide that the room sees; null at the end."""
        spot = self._talk.sight.spot
        if spot is None:
            return None
        return self._book.slide(spot.slide, self._store.state.language, upright=self._upright)

    @Property(int, notify=stepChanged)
    def step(self) -> int:
        spot = self._talk.sight.spot
        return spot.step if spot is not None else 0

    @Property(VARIANT_LIST, notify=progressChanged)
    def progress(self) -> list[dict[str, Any]]:
        groups: list[dict[str, Any]] = plain_values(derive_progress(self._book.briefing.tree, self._talk.sight.line))
        return groups

    @Property(VARIANT, notify=pointerChanged)
    def pointer(self) -> dict[str, Any]:
        """The speaker's pointer; it is not over what the room sees while that is frozen."""
        pointer: dict[str, Any] = plain_values(self._talk.pointer)
        return {**pointer, "seen": pointer["seen"] and self._talk.frozen is None}

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        """What is asked here because there is no console to ask it; empty where nothing is."""
        return "" if self._talk.has_console else self._talk.question.value

    choice = Property(int, lambda self: self._talk.choice, notify=questionChanged)
    keys = Property(VARIANT_LIST, lambda self: plain_values(self._setup.keys), constant=True)
    digits = Property(VARIANT_LIST, lambda self: plain_values(self._setup.digits), constant=True)
    cover = Property(str, lambda self: self._talk.cover.value, notify=coverChanged)
    testCard = Property(bool, lambda self: self._talk.test_card, notify=coverChanged)
    zoom = Property(VARIANT, lambda self: plain_values(self._talk.sight.zoom), notify=zoomChanged)
    palette = Property(VARIANT, lambda self: plain_values(self._setup.theme), constant=True)
    language = Property(str, lambda self: self._store.state.language, notify=languageChanged)

    @Property(str, notify=languageChanged)
    def briefingTitle(self) -> str:
        return self._book.briefing.info.title.get(self._store.state.language, "")

    @Property(str, notify=languageChanged)
    def eventText(self) -> str:
        return self._book.briefing.info.event.get(self._store.state.language, "")

    @Slot(bool)
    def reportShape(self, upright: bool) -> None:
        """The stage is higher than it is wide, or no longer."""
        if upright != self._upright:
            self._upright = upright
            self.slideChanged.emit()

    @Slot(str)
    def perform(self, command: str) -> None:
        """Do what a key or a button of a clicker asks for."""
        self._store.dispatch(Commanded(Command(command), self._setup.now()))

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        self._store.dispatch(DigitTyped(digit))

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        self._store.dispatch(Answered(yes, self._setup.now()))

    def _on_changed(self, before: ShowState, after: ShowState) -> None:
        old, new = before.talk, after.talk
        if old is None or new is None:
            return
        if before.language != after.language:
            self.languageChanged.emit()
            self.slideChanged.emit()
        for changed, signal in self._signals(old, new):
            if changed:
                signal.emit()

    def _signals(self, old: Talk, new: Talk) -> list[tuple[bool, Any]]:
        was, now = old.sight, new.sight
        covered = old.cover, old.test_card
        asked = old.question, old.choice, old.has_console
        return [
            ((_slide_of(was), old.edition) != (_slide_of(now), new.edition), self.slideChanged),
            (was.spot != now.spot, self.stepChanged),
            ((was.line.slides, was.line.slide) != (now.line.slides, now.line.slide), self.progressChanged),
            (covered != (new.cover, new.test_card), self.coverChanged),
            ((old.pointer, old.frozen) != (new.pointer, new.frozen), self.pointerChanged),
            (was.zoom != now.zoom, self.zoomChanged),
            (asked != (new.question, new.choice, new.has_console), self.questionChanged),
        ]


def _slide_of(sight: Sight) -> Slide | None:
    return sight.spot.slide if sight.spot is not None else None
