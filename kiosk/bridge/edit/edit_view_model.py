"""Owns the window for authors as QML sees it: pages, problems, the pieces of the page, and what an author does to them.

The files are the only state. What is listed here is read from them anew when they change.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.authoring.changes import Write
from kiosk.authoring.page_desk import PageDesk
from kiosk.authoring.pieces import find_piece
from kiosk.bridge.edit.check_worker import CheckWorker
from kiosk.bridge.edit.desk_view_model import DeskView, DeskViewModel
from kiosk.bridge.edit.pointing import said_at
from kiosk.bridge.edit.rows import PieceRow, ProblemRow, TreeRow, piece_rows, problem_rows, tree_rows
from kiosk.bridge.edit.shown_slides import ShownSlides
from kiosk.bridge.export_view_model import ExportViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.page_watch import PageWatch
from kiosk.bridge.places_view_model import PlacesViewModel
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown, child
from kiosk.briefing.live import watched_paths
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.show.hub.events import LanguageChosen, PageOpened
from kiosk.show.hub.state import HubState
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.props import SlideProps
from kiosk.show.slides.text import LineProps

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


CHECK_AFTER_MS = 100
"""The new picture comes first: a check keeps Python busy for as long as it lasts."""


class EditSetup(Struct, frozen=True):
    """What an author's window is made with.

    ``check`` finds all problems and shares nothing; ``write`` writes a file whole; ``open_file`` opens one at a line
    and column in the author's own editor.
    """

    briefing: Briefing
    book: SlideBook
    check: Callable[[], list[Problem]]
    write: Write
    open_file: Callable[[Path, int, int], None]


def _page(state: HubState) -> object:
    return state.place.page, state.language


@QmlElement
@QmlUncreatable("made by the program")
class EditViewModel(QObject):  # type: ignore[operator]
    """What an author sees beside the page itself.

    Args:
        store: the state of the hub that shows the page.
        setup: the briefing, and the ways to its files.
        parent: owns it.
    """

    shown = Shown()
    pageChanged = Signal()
    treeChanged = Signal()
    problemsChanged = Signal()
    piecesChanged = Signal()
    slideChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, store: HubStore, setup: EditSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        self._briefing = setup.briefing
        self._desk = PageDesk(setup.briefing, setup.write)
        self._rows_told: list[TreeRow] = []
        view = DeskView(lambda: self._section, lambda: self._rows_told or self._tree())
        self._changes = DeskViewModel(store, setup.briefing, self._desk, view, self)
        self._copy = ExportViewModel(setup.briefing.folder, parent=self)
        self._places = PlacesViewModel(parent=self)
        self._changes.made.connect(self._renew)
        self._shown_slides = ShownSlides(setup.briefing, setup.book)
        self._problems: list[Problem] = []
        self._mended: frozenset[Problem] = frozenset()
        self._section = 0
        self._chosen = -1
        self._worker = CheckWorker(setup.check, self)
        self._worker.found.connect(self._on_found)
        self._told: list[object] = [None, None, None]
        self._later = _timer(self, 0, self._renew)
        self._check = _timer(self, CHECK_AFTER_MS, self._worker.ask)
        self._watch = PageWatch(self)
        self._watch.changed.connect(self.renew)
        store.changed.connect(self._on_changed)
        self._read()
        self._worker.ask()

    @property
    def state(self) -> HubState:
        """The state of the hub."""
        return self._store.state

    page = shown(str, pageChanged, lambda state: state.place.page)
    language = shown(str, pageChanged, lambda state: state.language)

    desk = child(DeskViewModel, lambda self: self._changes)
    copy = child(ExportViewModel, lambda self: self._copy)
    places = child(PlacesViewModel, lambda self: self._places)
    tree = typed(list[TreeRow], lambda self: self._tree(), treeChanged)
    problems = typed(list[ProblemRow], lambda self: problem_rows(self._briefing, self._problems), problemsChanged)
    pieces = typed(list[PieceRow], lambda self: self._rows(), piecesChanged)
    chosen = Property(int, lambda self: self._chosen, notify=chosenChanged)
    """The piece that is being changed, -1 for none."""
    section = Property(int, lambda self: self._section, notify=slideChanged)
    sections = Property(int, lambda self: len(self._shown_slides.all(self.state)), notify=slideChanged)
    slide = typed(SlideProps | None, lambda self: self._shown_slides.slide(self.state, self._section), slideChanged)
    notes = typed(list[LineProps], lambda self: self._shown_slides.notes(self.state, self._section), slideChanged)

    @Slot(str)
    def open(self, page: str) -> None:
        if page in self._briefing.tree:
            self._store.dispatch(PageOpened(page))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show the page in another language."""
        self._store.dispatch(LanguageChosen(language))

    @Slot(int)
    def chooseSlide(self, section: int) -> None:
        if 0 <= section < len(self._shown_slides.all(self.state)):
            self._section = section
            self._tell()

    @Slot(int)
    def openProblem(self, number: int) -> None:
        """Show the page of a problem, and its place in the author's editor."""
        if 0 <= number < len(self._problems):
            problem = self._problems[number]
            self.open(problem_rows(self._briefing, [problem])[0].page)
            self._setup.open_file(problem.path, problem.line, problem.column)

    @Slot(QObject, float, float)
    def point(self, item: QObject, x: float, y: float) -> None:
        """Somebody pointed at a place of what draws the page: choose the piece that stands there."""
        self.choose(find_piece(self._desk.pieces.get(self.state.language, []), said_at(item, x, y)))

    @Slot(int)
    def choose(self, piece: int) -> None:
        if piece != self._chosen:
            self._chosen = piece
            self.chosenChanged.emit()

    @Slot()
    def renew(self) -> None:
        """Files changed: read anew what is listed, once for all that is told at a time."""
        self._later.start()

    @Slot()
    def _renew(self) -> None:
        self._changes.follow()
        self._read()
        self._meet()
        self._tell()
        self._check.start()

    def _meet(self) -> None:
        """Show at once what reading the page itself found wrong; the check of all follows, and may know better."""
        page = self.state.place.page
        if page in self._briefing.tree:
            self._briefing.page(page, self.state.language)
        known = {*self._problems, *self._mended}
        if met := [problem for problem in self._briefing.problems if problem not in known]:
            self._problems = sorted([*self._problems, *met])
            self.problemsChanged.emit()

    def _tell(self) -> None:
        """Tell of what is another than it was, and only of that: what lists it is made anew."""
        now = {
            self.treeChanged: self._tree(),
            self.piecesChanged: self._rows(),
            self.slideChanged: (
                self._section,
                len(self._shown_slides.all(self.state)),
                self._shown_slides.slide(self.state, self._section),
                self._shown_slides.notes(self.state, self._section),
            ),
        }
        before, self._told = self._told, list(now.values())
        for signal, value, was in zip(now, self._told, before, strict=True):
            if value != was:
                signal.emit()

    def close(self) -> None:
        """Stop checking, and an export that is under way."""
        self._worker.close()
        self._copy.close()

    def _read(self) -> None:
        """Read the page's files, in every language."""
        page = self.state.place.page
        self._desk.read(page)
        watched = (watched_paths(self._briefing, page, language) for language in self._desk.pieces)
        self._watch.watch(list(dict.fromkeys(path for paths in watched for path in paths)))

    def _tree(self) -> list[TreeRow]:
        self._rows_told = tree_rows(self._briefing, self.state.language, self._problems)
        return self._rows_told

    def _rows(self) -> list[PieceRow]:
        first = self.state.language
        return piece_rows(self._desk.pieces, first) if first in self._desk.pieces else []

    @Slot(list)
    def _on_found(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._mended = frozenset(self._briefing.problems) - frozenset(problems)
        self.problemsChanged.emit()
        self._tell()

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        if _page(before) == _page(after):
            return
        if before.place.page != after.place.page:
            self._section = 0
        self._read()
        self.choose(-1)
        self.shown.tell(self, before, after)
        self._tell()


def _timer(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    """One that acts once, so long after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
