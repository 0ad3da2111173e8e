"""Owns what the console's notes read: the notes to the slide, and how large they are."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.shown import Shown
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk_store import TalkStore
from kiosk.show.slides.text import LineProps
from kiosk.show.talk.state import TalkState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _slide(talk: TalkState) -> object:
    return talk.here.current, talk.edition


@QmlElement
@QmlUncreatable("made by the program")
class NotesViewModel(QObject):  # type: ignore[operator]
    """The notes as QML sees them.

    Args:
        store: the state.
        setup: the slides and their notes.
        changes: tells when the state changed.
        parent: owns it.
    """

    shown = Shown()
    linesChanged = Signal()
    scaleChanged = Signal()

    def __init__(self, store: TalkStore, setup: TalkSetup, changes: StageFirst, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._book = setup.book
        changes.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> TalkState:
        """The talk whose notes they are."""
        return self._store.state

    @shown.by(linesChanged, _slide)
    def noted(self) -> bool:
        """Whether the slide that the speaker stands at has notes."""
        return bool(self._notes())

    @shown.by(linesChanged, _slide)
    def lines(self) -> list[LineProps]:
        """What there is to say: the notes to the slide, or where it has none what its page says besides."""
        slide = self.state.here.current
        return self._notes() or (self._book.aside(slide, self.state.language) if slide else [])

    scale = shown(int, scaleChanged, lambda talk: talk.on_console.notes_scale)

    def _notes(self) -> list[LineProps]:
        slide = self.state.here.current
        return self._book.notes(slide, self.state.language) if slide else []
