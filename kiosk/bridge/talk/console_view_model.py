"""Owns what the console's QML reads and calls beside its parts: the slides, the stage, what lies over the console."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import answering, typed
from kiosk.bridge.shown import Shown, child
from kiosk.bridge.talk.clock_view_model import ClockViewModel
from kiosk.bridge.talk.notes_view_model import NotesViewModel
from kiosk.bridge.talk.overview_view_model import OverviewViewModel
from kiosk.bridge.talk.slide_search_view_model import SlideSearchViewModel
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.talk.voices_view_model import VoicesViewModel
from kiosk.bridge.talk_store import TalkStore
from kiosk.settings.theme import Theme
from kiosk.show.key_binding import KeyBinding
from kiosk.show.pages.gem import GemProps
from kiosk.show.slides.props import SlideProps
from kiosk.show.talk.buttons import ButtonGrid, Buttons, derive_buttons, lay_buttons
from kiosk.show.talk.events import Answered, DigitTyped, PhoneAnswered, PointerMoved, Zoomed
from kiosk.show.talk.moves import coming
from kiosk.show.talk.phone_seat import PhoneAnswer, PhoneSeat
from kiosk.show.talk.progress import DotGroup, derive_progress
from kiosk.show.talk.state import HallSeat, Pointer, TalkState, Zoom
from kiosk.show.talk.visitor_seat import VisitorSeat

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _slides(talk: TalkState) -> object:
    """What decides which slides are drawn: not the step."""
    left = talk.row.slide if talk.detour is not None else None
    return talk.here.slides, talk.here.slide, left, talk.edition, talk.on_screens.upright


def _coming(talk: TalkState) -> object:
    """What decides which slide comes next: the step only where it is the last."""
    return _slides(talk), coming(talk)[0]


def _place(talk: TalkState) -> object:
    return talk.row, talk.detour, talk.edition


@QmlElement
@QmlUncreatable("made by the program")
class ConsoleViewModel(QObject):  # type: ignore[operator]
    """The console as QML sees it.

    Args:
        store: the state and where events go.
        setup: what it shows and how.
        parent: owns it.
        after_ms: how long after the stage it turns to another slide, so that the stage is drawn first; at once where 0.
    """

    shown = Shown()
    slideChanged = Signal()
    nextChanged = Signal()
    placeChanged = Signal()
    stageChanged = Signal()
    overlayChanged = Signal()
    choiceChanged = Signal()
    buttonsChanged = Signal()
    hallChanged = Signal()
    phoneChanged = Signal()
    visitorsChanged = Signal()

    def __init__(
        self,
        store: TalkStore,
        setup: TalkSetup,
        parent: QObject | None = None,
        *,
        after_ms: int = 0,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        changes = StageFirst(store, after_ms, self)
        changes.changed.connect(lambda before, after: self.shown.tell(self, before, after))
        self._clock = ClockViewModel(store, setup, changes, self)
        self._notes = NotesViewModel(store, setup, changes, self)
        self._overview = OverviewViewModel(store, setup, changes, self)
        self._search = SlideSearchViewModel(store, setup, changes, self)
        self._voices = VoicesViewModel(store, setup, changes, self)

    @property
    def state(self) -> TalkState:
        """The talk that all of this shows."""
        return self._store.state

    clock = child(ClockViewModel, lambda self: self._clock)
    notes = child(NotesViewModel, lambda self: self._notes)
    overview = child(OverviewViewModel, lambda self: self._overview)
    search = child(SlideSearchViewModel, lambda self: self._search)
    voices = child(VoicesViewModel, lambda self: self._voices)
    keys = typed(list[KeyBinding], lambda self: self._setup.keys)
    digits = typed(list[KeyBinding], lambda self: self._setup.digits)
    palette = typed(Theme, lambda self: self._setup.theme)

    @shown.by(slideChanged, lambda talk: talk.edition)
    def gem(self) -> GemProps | None:
        return self._setup.gem(self.state.language)

    @shown.by(slideChanged, lambda talk: talk.edition)
    def briefingTitle(self) -> str:
        return self._setup.title(self.state.language)

    runTitle = Property(str, lambda self: self._setup.run_title(self.state.run, self.state.language), constant=True)

    @shown.by(slideChanged, _slides)
    def slide(self) -> SlideProps | None:
        """The slide that the speaker stands at, in the shape of the stage; None at the end."""
        return self._setup.draw(self.state, self.state.here.current, upright=self.state.on_screens.upright)

    @shown.by(nextChanged, _coming)
    def next(self) -> SlideProps | None:
        """The slide that one step on leads to, which may be the same one; None at the end."""
        return self._setup.draw(self.state, coming(self.state)[0])

    nextStep = shown(int, placeChanged, lambda talk: coming(talk)[1])

    @shown.by(slideChanged, _slides)
    def trail(self) -> list[str]:
        """The titles from home down to the page of the slide."""
        slide, briefing = self.state.here.current, self._setup.book.briefing
        pages = briefing.tree.trail(slide.page) if slide else ()
        return [briefing.headline(page, self.state.language).title for page in pages]

    @shown.by(placeChanged, _place)
    def progress(self) -> tuple[DotGroup, ...]:
        row = self.state.row
        return derive_progress(self._setup.book.groups(row.slides), row.slide)

    step = shown(int, placeChanged, lambda talk: talk.here.step)
    steps = shown(int, placeChanged, lambda talk: talk.here.current.steps if talk.here.current else 0)
    number = shown(int, placeChanged, lambda talk: talk.here.slide + 1)
    count = shown(int, placeChanged, lambda talk: len(talk.here.slides))
    inDetour = shown(bool, placeChanged, lambda talk: talk.detour is not None)

    cover = shown(str, stageChanged, lambda talk: talk.on_stage.cover.value)
    frozen = shown(bool, stageChanged, lambda talk: talk.on_stage.frozen is not None)
    pointer = shown(Pointer, stageChanged, lambda talk: talk.on_stage.pointer)
    zoom = shown(Zoom, stageChanged, lambda talk: talk.on_stage.zoom)
    testCard = shown(bool, stageChanged, lambda talk: talk.on_stage.test_card)

    hall = shown(HallSeat, hallChanged, lambda talk: talk.hall)
    phone = shown(PhoneSeat, phoneChanged, lambda talk: talk.phone)
    visitors = shown(VisitorSeat, visitorsChanged, lambda talk: talk.visitors)
    showsCode = shown(bool, visitorsChanged, lambda talk: bool(talk.code))

    buttons = shown(Buttons, buttonsChanged, derive_buttons)

    overlay = shown(str, overlayChanged, lambda talk: talk.on_console.overlay.value)
    question = shown(str, overlayChanged, lambda talk: talk.on_console.question.value)
    choice = shown(int, choiceChanged, lambda talk: talk.on_console.choice)
    typed = shown(str, choiceChanged, lambda talk: talk.on_console.typed)

    @Slot(str)
    def perform(self, command: str) -> None:
        """Do what a key or a button asks for, by its name in ``TALK_COMMANDS``."""
        if (asked := self._setup.commanded(command)) is not None:
            self._store.dispatch(asked)

    @answering(float, float, float)
    def grid(self, room: float, widest: float, gap: float) -> ButtonGrid:
        """How the buttons in the middle lie, see ``lay_buttons``."""
        return lay_buttons(len(derive_buttons(self.state).middle), room, widest, gap)

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        self._store.dispatch(DigitTyped(digit))

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        self._store.dispatch(Answered(yes, self._setup.now()))

    @Slot(str, str)
    def answerPhone(self, said: str, word: str) -> None:
        """Say to the phone of that word what ``PhoneAnswer`` calls so."""
        self._store.dispatch(PhoneAnswered(PhoneAnswer(said), word))

    @Slot(float, float, bool)
    def point(self, x: float, y: float, seen: bool) -> None:
        self._store.dispatch(PointerMoved(x, y, seen))

    @Slot(float, float, float)
    def enlarge(self, scale: float, x: float, y: float) -> None:
        self._store.dispatch(Zoomed(scale, x, y))
