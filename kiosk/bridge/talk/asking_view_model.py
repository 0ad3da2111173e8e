"""Owns what QML reads and calls at a screen that follows: a question to the table, and an answer of a poll."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown
from kiosk.bridge.store import Store
from kiosk.bridge.unknown_names import tell_unknown
from kiosk.briefing.loader import Briefing
from kiosk.show.hall.asking import (
    AnswerTaken,
    Asking,
    AskingEvent,
    FormTaken,
    SheetLeft,
    SheetOpened,
    SheetTouched,
)
from kiosk.show.talk.voices import AskedForm

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

AskingStore = Store[Asking, AskingEvent]


@QmlElement
@QmlUncreatable("made by the program")
class AskingViewModel(QObject):  # type: ignore[operator]
    """What a visitor can say at a screen that follows, as QML sees it.

    Args:
        store: the state and where events go.
        briefing: has the titles of pages.
        now: seconds of a clock that never goes back.
        parent: owns it.
    """

    shown = Shown()
    askingChanged = Signal()

    def __init__(
        self, store: AskingStore, briefing: Briefing, now: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._now = now
        store.changed.connect(lambda before, after: self.shown.tell(self, before, after))

    @property
    def state(self) -> Asking:
        """What is asked and answered."""
        return self._store.state

    forms = typed(list[str], lambda _self: [form.value for form in AskedForm])
    """The set forms, by their names in QML."""
    canAsk = shown(bool, askingChanged, lambda asking: bool(asking.page) and not (asking.about or asking.thanks))
    canAnswer = shown(bool, askingChanged, lambda asking: bool(asking.poll) and not (asking.about or asking.thanks))
    asking = shown(bool, askingChanged, lambda asking: bool(asking.about))
    thanks = shown(bool, askingChanged, lambda asking: asking.thanks)
    lost = shown(bool, askingChanged, lambda asking: asking.lost)
    answered = shown(bool, askingChanged, lambda asking: asking.thanks and bool(asking.said.poll))
    """Whether the thanks are for an answer of a poll."""

    @shown.by(askingChanged, lambda asking: (asking.about, asking.language))
    def about(self) -> str:
        """The title of the page that the sheet is about."""
        page = self.state.about
        return self._briefing.headline(page, self.state.language).title if page in self._briefing.tree else ""

    @Slot()
    def open(self) -> None:
        self._store.dispatch(SheetOpened(self._now()))

    @Slot()
    def touch(self) -> None:
        """Somebody is still at the sheet."""
        self._store.dispatch(SheetTouched(self._now()))

    @Slot()
    def leave(self) -> None:
        self._store.dispatch(SheetLeft())

    @Slot(str)
    def ask(self, form: str) -> None:
        """Put the question to the table, in one of ``forms``."""
        if form in list(AskedForm):
            self._store.dispatch(FormTaken(AskedForm(form), self._now()))
        else:
            tell_unknown("form of a question", form)

    @Slot(int)
    def answer(self, choice: int) -> None:
        """Give an answer of the poll, by its place from 0."""
        self._store.dispatch(AnswerTaken(choice, self._now()))
