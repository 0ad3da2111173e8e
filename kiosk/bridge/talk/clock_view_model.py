"""Owns what the console's clock reads: how long the talk has lasted, what is left, and whether it is in its time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk_store import TalkStore
from kiosk.show.talk.pacing import Pace, derive_pace
from kiosk.show.talk.state import TalkState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1_000


@QmlElement
@QmlUncreatable("made by the program")
class ClockViewModel(QObject):  # type: ignore[operator]
    """The clock of a talk as QML sees it.

    Args:
        store: the state.
        setup: what time it is.
        changes: tells when the state changed.
        parent: owns it.
    """

    shown = Shown()
    paceChanged = Signal()
    runningChanged = Signal()

    def __init__(self, store: TalkStore, setup: TalkSetup, changes: StageFirst, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._now = setup.now
        changes.changed.connect(lambda before, after: self.shown.tell(self, before, after))
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.paceChanged)
        self._tick.start()

    @property
    def state(self) -> TalkState:
        """The talk whose clock it is."""
        return self._store.state

    @shown.by(paceChanged, lambda talk: (talk.clock, talk.row))
    def pace(self) -> Pace:
        """Where the talk is in time."""
        return derive_pace(self.state, self._now())

    now = typed(float, lambda self: self._now(), paceChanged)
    """What time it is: seconds since 1970. It changes with each second that is told of."""
    running = shown(bool, runningChanged, lambda talk: talk.clock.since is not None)
    held = shown(bool, runningChanged, lambda talk: talk.clock.held)
