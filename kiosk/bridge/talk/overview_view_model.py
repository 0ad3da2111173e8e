"""Owns what the console's overview reads and calls: all slides of the run, and going to one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import answering
from kiosk.bridge.shown import Shown
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk_store import TalkStore
from kiosk.show.slides.props import SlideProps
from kiosk.show.talk.events import GridMeasured, SlideChosen
from kiosk.show.talk.state import TalkState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class OverviewViewModel(QObject):  # type: ignore[operator]
    """The overview as QML sees it.

    Args:
        store: the state and where events go.
        setup: the slides, and what time it is.
        changes: tells when the state changed.
        parent: owns it.
    """

    shown = Shown()
    rowChanged = Signal()

    def __init__(self, store: TalkStore, setup: TalkSetup, changes: StageFirst, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        changes.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> TalkState:
        """The talk whose slides they are."""
        return self._store.state

    number = shown(int, rowChanged, lambda talk: talk.row.slide + 1)
    count = shown(int, rowChanged, lambda talk: len(talk.row.slides))

    @answering(int)
    def slideAt(self, place: int) -> SlideProps | None:
        """A slide of the run, from 0; None where there is none."""
        slides = self.state.row.slides
        return self._setup.draw(self.state, slides[place]) if 0 <= place < len(slides) else None

    @Slot(int)
    def reportColumns(self, columns: int) -> None:
        self._store.dispatch(GridMeasured(columns))

    @Slot(int)
    def goTo(self, slide: int) -> None:
        self._store.dispatch(SlideChosen(slide, self._setup.now()))
