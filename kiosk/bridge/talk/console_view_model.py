"""Owns what the console's QML reads and calls: slides, notes, clock, and everything that the speaker can do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.page_watch import PageWatch
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.store import ShowStore
from kiosk.bridge.talk.stage_first import StageFirst
from kiosk.bridge.talk.talk_setup import TalkSetup
from kiosk.bridge.variants import VARIANT, VARIANT_LIST
from kiosk.show.hub.state import ShowState
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.slides import page_slides
from kiosk.show.talk import events
from kiosk.show.talk.events import Command, Commanded
from kiosk.show.talk.finds import Find, derive_finds
from kiosk.show.talk.pacing import derive_pace
from kiosk.show.talk.placement import place_faces
from kiosk.show.talk.progress import derive_progress
from kiosk.show.talk.renewal import reread_slides
from kiosk.show.talk.talk import Overlay, Talk

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1_000
_OF_FINDS = (Command.ACCEPT, Command.SHOW)
"""What they do in a search depends on what was found."""


@QmlElement
@QmlUncreatable("made by the program")
class ConsoleViewModel(QObject):  # type: ignore[operator]
    """The console as QML sees it; there must be a talk in the state.

    Args:
        store: the state and where events go.
        setup: what it shows and how.
        search: finds pages by words, in the background.
        parent: owns it.
        after_ms: how long after the stage it turns to another slide, so that the stage is drawn first; at once where 0.
    """

    slideChanged = Signal()
    placeChanged = Signal()
    clockChanged = Signal()
    stageChanged = Signal()
    overlayChanged = Signal()
    choiceChanged = Signal()
    notesScaleChanged = Signal()
    screensChanged = Signal()
    hitsChanged = Signal()

    def __init__(
        self,
        store: ShowStore,
        setup: TalkSetup,
        search: SearchWorker,
        parent: QObject | None = None,
        *,
        after_ms: int = 0,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        self._book = setup.book
        self._search = search
        self._finds: tuple[Find, ...] = ()
        self._watch = PageWatch(self)
        self._watch.changed.connect(self._on_edited)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.clockChanged)
        self._tick.start()
        StageFirst(store, after_ms, self).changed.connect(self._on_changed)
        search.found.connect(self._on_found)
        self._watch_page()

    # What is shown

    @property
    def talk(self) -> Talk:
        """The talk that all of this shows."""
        talk = self._store.state.talk
        assert talk is not None, "the console is made for a talk"
        return talk

    @Property(VARIANT, notify=slideChanged)
    def slide(self) -> dict[str, Any] | None:
        """The slide that the speaker stands at, in the shape of the stage; null at the end."""
        spot = self.talk.spot
        return self._book.slide(spot.slide, self._language, upright=self._upright) if spot else None

    @Property(VARIANT, notify=slideChanged)
    def next(self) -> dict[str, Any] | None:
        """The slide behind it; null at the end. Behind a detour that is the one that was left."""
        talk, here = self.talk, self.talk.here
        if here.slide + 1 < len(here.slides):
            return self._book.slide(here.slides[here.slide + 1], self._language)
        left = talk.line.current if talk.detour is not None else None
        return self._book.slide(left, self._language) if left is not None else None

    @Property(VARIANT_LIST, notify=slideChanged)
    def notes(self) -> list[dict[str, Any]]:
        spot = self.talk.spot
        return self._book.notes(spot.slide, self._language) if spot else []

    @Property(VARIANT_LIST, notify=slideChanged)
    def trail(self) -> list[str]:
        """The titles from home down to the page of the slide."""
        spot = self.talk.spot
        briefing = self._book.briefing
        pages = briefing.tree.trail(spot.slide.page) if spot else ()
        return [briefing.headline(page, self._language).title for page in pages]

    step = Property(int, lambda self: self.talk.here.step, notify=placeChanged)
    steps = Property(int, lambda self: self.talk.spot.slide.steps if self.talk.spot else 0, notify=placeChanged)
    number = Property(int, lambda self: self.talk.here.slide + 1, notify=placeChanged)
    count = Property(int, lambda self: len(self.talk.here.slides), notify=placeChanged)
    runNumber = Property(int, lambda self: self.talk.line.slide + 1, notify=placeChanged)
    runCount = Property(int, lambda self: len(self.talk.line.slides), notify=placeChanged)
    inDetour = Property(bool, lambda self: self.talk.detour is not None, notify=placeChanged)
    bookmark = Property(int, lambda self: -1 if self.talk.bookmark is None else self.talk.bookmark, notify=placeChanged)

    @Property(VARIANT_LIST, notify=placeChanged)
    def progress(self) -> Any:
        return plain_values(derive_progress(self._book.briefing.tree, self.talk.line))

    @Property(VARIANT, notify=clockChanged)
    def pace(self) -> Any:
        """``elapsed``, ``left`` and ``ahead`` in seconds, and ``alert``; see ``show.pacing.Pace``."""
        return plain_values(derive_pace(self.talk, self._setup.now()))

    running = Property(bool, lambda self: self.talk.clock.since is not None, notify=clockChanged)
    held = Property(bool, lambda self: self.talk.clock.held, notify=clockChanged)

    cover = Property(str, lambda self: self.talk.cover.value, notify=stageChanged)
    frozen = Property(bool, lambda self: self.talk.frozen is not None, notify=stageChanged)
    pointer = Property(VARIANT, lambda self: plain_values(self.talk.pointer), notify=stageChanged)
    zoom = Property(VARIANT, lambda self: plain_values(self.talk.zoom), notify=stageChanged)
    testCard = Property(bool, lambda self: self.talk.test_card, notify=stageChanged)

    overlay = Property(str, lambda self: self.talk.overlay.value, notify=overlayChanged)
    question = Property(str, lambda self: self.talk.question.value, notify=overlayChanged)
    choice = Property(int, lambda self: self.talk.choice, notify=choiceChanged)
    typed = Property(str, lambda self: self.talk.typed, notify=choiceChanged)
    query = Property(str, lambda self: self.talk.query, notify=choiceChanged)
    notesScale = Property(int, lambda self: self.talk.notes_scale, notify=notesScaleChanged)
    hits = Property(VARIANT_LIST, lambda self: plain_values(self._finds), notify=hitsChanged)

    @Property(VARIANT, notify=screensChanged)
    def screens(self) -> dict[str, Any]:
        """Where the faces are: ``stage`` and ``console`` name a screen or nothing, ``mirrored``, ``count``."""
        talk = self.talk
        placed = place_faces(talk.screens, swapped=talk.swapped, console_here=talk.console_here)
        return {
            "stage": placed.stage.name if placed.stage else "",
            "console": placed.console.name if placed.console else "",
            "mirrored": placed.mirrored,
            "count": len(talk.screens),
        }

    keys = Property(VARIANT_LIST, lambda self: plain_values(self._setup.keys), constant=True)
    digits = Property(VARIANT_LIST, lambda self: plain_values(self._setup.digits), constant=True)
    palette = Property(VARIANT, lambda self: plain_values(self._setup.theme), constant=True)
    language = Property(str, lambda self: self._language, notify=slideChanged)
    briefingTitle = Property(str, lambda self: self._setup.title(self._language), notify=slideChanged)

    @Slot(int, result=VARIANT)
    def slideAt(self, place: int) -> dict[str, Any] | None:
        """A slide of the run for the overview."""
        slides = self.talk.line.slides
        return self._book.slide(slides[place], self._language) if 0 <= place < len(slides) else None

    # What somebody can do

    @Slot(str)
    def perform(self, command: str) -> None:
        """Do what a key or a button asks for, by its name in ``TALK_KEYS``."""
        if command in _OF_FINDS and self.talk.overlay is Overlay.SEARCH and not self.talk.question:
            self.openHit(self.talk.choice, command == Command.SHOW)
            return
        self._dispatch(Commanded(Command(command), self._setup.now()))

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        self._dispatch(events.DigitTyped(digit))

    @Slot(str)
    def typeQuery(self, query: str) -> None:
        self._dispatch(events.SearchTyped(query[:80]))

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        self._dispatch(events.Answered(yes, self._setup.now()))

    @Slot(int)
    def choose(self, choice: int) -> None:
        self._dispatch(events.ChoiceMoved(choice))

    @Slot(int)
    def reportColumns(self, columns: int) -> None:
        self._dispatch(events.GridMeasured(columns))

    @Slot(int)
    def goTo(self, slide: int) -> None:
        self._dispatch(events.SlideChosen(slide, self._setup.now()))

    @Slot(int, bool)
    def openHit(self, hit: int, detour: bool) -> None:
        """Go to what was found: in the run where it has it, unless a ``detour`` is asked for."""
        if not 0 <= hit < len(self._finds):
            return
        find = self._finds[hit]
        if find.place >= 0 and not detour:
            self.goTo(find.place)
        else:
            slides = page_slides(self._book.briefing, find.page, self._language)
            self._dispatch(events.DetourTaken(slides, self._setup.now(), find.section))

    @Slot(float, float, bool)
    def point(self, x: float, y: float, seen: bool) -> None:
        self._dispatch(events.PointerMoved(x, y, seen))

    @Slot(float, float, float)
    def enlarge(self, scale: float, x: float, y: float) -> None:
        self._dispatch(events.Zoomed(scale, x, y))

    # How it keeps up

    @property
    def _language(self) -> str:
        return self._store.state.language

    def _dispatch(self, event: events.TalkEvent) -> None:
        self._store.dispatch(event)

    @property
    def _upright(self) -> bool:
        talk = self.talk
        stage = place_faces(talk.screens, swapped=talk.swapped, console_here=talk.console_here).stage
        return stage is not None and stage.height > stage.width

    def _on_found(self, pages: list[str]) -> None:
        query, briefing = self.talk.query, self._book.briefing
        found = pages or (() if query.strip() else briefing.tree)
        self._finds = derive_finds(briefing, self.talk.line.slides, self._language, query, found)
        self.hitsChanged.emit()
        self._dispatch(events.PagesFound(len(self._finds)))

    def _watch_page(self) -> None:
        spot = self.talk.spot
        self._watch.watch(self._book.briefing.file(spot.slide.page, self._language) if spot else None)

    def _on_edited(self) -> None:
        """The page of the slide was edited: its slides may be others now, and what they show too."""
        self._dispatch(reread_slides(self._book.briefing, self.talk, self._language))

    def _on_changed(self, before: ShowState, after: ShowState) -> None:
        old, new = before.talk, after.talk
        if old is None or new is None:
            return
        for changed, signal in self._signals(old, new, language=before.language != after.language):
            if changed:
                signal.emit()
        if old.spot != new.spot:
            self._watch_page()
        if new.overlay is Overlay.SEARCH and (old.overlay, old.query) != (new.overlay, new.query):
            self._search.ask(new.query, after.language)

    def _signals(self, old: Talk, new: Talk, *, language: bool) -> list[tuple[bool, Any]]:
        placed = "screens", "swapped", "console_here"
        moved = _differ(old, new, ("line", "detour", "bookmark"))
        return [
            (language or _slides_of(old) != _slides_of(new) or _differ(old, new, placed), self.slideChanged),
            (moved, self.placeChanged),
            (moved or old.clock != new.clock, self.clockChanged),
            (_differ(old, new, ("cover", "frozen", "pointer", "zoom", "test_card")), self.stageChanged),
            (_differ(old, new, ("overlay", "question")), self.overlayChanged),
            (_differ(old, new, ("choice", "typed", "query")), self.choiceChanged),
            (old.notes_scale != new.notes_scale, self.notesScaleChanged),
            (_differ(old, new, placed), self.screensChanged),
        ]


def _slides_of(talk: Talk) -> tuple[Any, ...]:
    """What decides which slides are drawn: not the step."""
    left = talk.line.slide if talk.detour is not None else None
    return talk.here.slides, talk.here.slide, left, talk.edition


def _differ(old: Talk, new: Talk, fields: tuple[str, ...]) -> bool:
    return any(getattr(old, field) != getattr(new, field) for field in fields)
