"""Owns what an author does to the page that is shown, as QML calls it, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.authoring.page_desk import Outcome, PageDesk, Place, piece_places
from kiosk.authoring.piece_moves import landing
from kiosk.bridge.edit.rows import PageLanding, TreeRow, page_landing
from kiosk.bridge.hub_store import HubStore
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME
from kiosk.show.hub.events import PageOpened
from kiosk.show.hub.state import HubState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


CHANGED = "This text was changed by somebody else meanwhile; Enter writes yours all the same."


class DeskView(Struct, frozen=True):
    """What an author sees: which section's slide, where pictures go; and the rows of the tree, as they are shown."""

    section: Callable[[], int]
    tree: Callable[[], Sequence[TreeRow]]


@QmlElement
@QmlUncreatable("made by the program")
class DeskViewModel(QObject):  # type: ignore[operator]
    """What an author can do.

    Args:
        store: the state of the hub that shows the page.
        briefing: whose page.
        desk: changes its files.
        view: tells what is seen beside the page.
        parent: owns it.
    """

    made = Signal()
    """Something was tried: files may be others."""
    toldChanged = Signal()

    def __init__(self, store: HubStore, briefing: Briefing, desk: PageDesk, view: DeskView, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._desk = desk
        self._view = view
        self._awaited = ""
        self._came: dict[str, str] = {}
        self._outcome = Outcome()
        self._words = ""

    @property
    def state(self) -> HubState:
        """The state of the hub."""
        return self._store.state

    told = Property(str, lambda self: self._outcome.told, notify=toldChanged)
    """Why something was not done; empty where all was."""
    theirs = Property(str, lambda self: self._outcome.theirs, notify=toldChanged)
    """What somebody else wrote meanwhile, where that was why."""
    mine = Property(str, lambda self: self._words if self._outcome.told else "", notify=toldChanged)
    """What the author wrote that was not taken; empty where it was."""
    canUndo = Property(bool, lambda self: self._desk.can_undo, notify=toldChanged)

    @Slot(int, str, str)
    def write(self, number: int, language: str, words: str) -> None:
        """Put words in the place of a piece."""
        if (place := self._place(number)) is not None:
            self._take(self._desk.write(place, language, words), words)

    @Slot(int, str, str, str)
    def rewrite(self, number: int, language: str, was: str, words: str) -> None:
        """The same, by somebody who began with other words: if it says something else now, that is told first."""
        place = self._place(number)
        piece = piece_places(self._desk.pieces.get(language, [])).get(place) if place is not None else None
        if piece is not None and piece.text not in (was, words):
            self._take(Outcome(CHANGED, piece.text), words)
        else:
            self.write(number, language, words)

    @Slot(int)
    def removePiece(self, number: int) -> None:
        if (place := self._place(number)) is not None:
            self._take(self._desk.remove_piece(place))

    @Slot(int, int)
    def movePiece(self, number: int, by: int) -> None:
        if (place := self._place(number)) is not None:
            self._take(self._desk.move_piece(place, by))

    @Slot(int, int, result=int)
    def landPiece(self, number: int, slot: int) -> int:
        """Before which row a piece would stand that is held before another; -1 where it may not."""
        pieces = self._desk.pieces.get(self.state.language, [])
        return landing(pieces, number, slot) if 0 <= number < len(pieces) else -1

    @Slot(int, int)
    def dropPiece(self, number: int, slot: int) -> None:
        """Put a piece before the one of a row, in every language."""
        slot = self.landPiece(number, slot)
        if slot >= 0 and (place := self._place(number)) is not None:
            self._take(self._desk.move_piece_to(place, self._place(slot)))

    @Slot(int, int, result=int)
    def landPage(self, number: int, slot: int) -> int:
        """Before which row a page would stand that is held before another; -1 where it may not."""
        found = self._landing(number, slot)
        return found.slot if found is not None else -1

    @Slot(int, int)
    def dropPage(self, number: int, slot: int) -> None:
        """Put a page before the one of a row."""
        found = self._landing(number, slot)
        if found is None:
            return
        page = self._view.tree()[number].id
        now = page if found.parent == self._briefing.tree.parent(page) else f"{found.parent}/{page.rpartition('/')[2]}"
        here = self.state.place.page
        if now == page or not (here == page or here.startswith(f"{page}/")):
            self._take(self._desk.place_page(page, found.parent, found.place))
        else:
            self._away(now + here.removeprefix(page), lambda: self._desk.place_page(page, found.parent, found.place))

    def follow(self) -> None:
        """Show the page that has another id now, once there is one of that id."""
        if self._awaited in self._briefing.tree:
            self._store.dispatch(PageOpened(self._awaited))
            self._awaited = ""

    def _away(self, now: str, act: Callable[[], Outcome]) -> None:
        """Do what takes the shown page elsewhere. It is left first: a page that is shown stays as it last was."""
        here = self.state.place.page
        self._store.dispatch(PageOpened(HOME))
        if not self._take(act()):
            self._store.dispatch(PageOpened(here))
        elif now:
            self._came[now] = here
            self._awaited = now

    @Slot(str)
    def addSection(self, heading: str) -> None:
        self._take(self._desk.add_section(heading))

    @Slot(int, int)
    def moveSection(self, section: int, by: int) -> None:
        self._take(self._desk.move_section(section, by))

    @Slot(int)
    def removeSection(self, section: int) -> None:
        self._take(self._desk.remove_section(section))

    @Slot(str, str, str)
    def addPicture(self, address: str, alt: str, credit: str) -> None:
        """Copy a picture, by its address on this machine, into the briefing: to the section whose slide is shown."""
        file = Path(QUrl(address).toLocalFile())
        self._take(self._desk.add_picture(file, self._view.section(), alt, credit))

    @Slot(str)
    def addPage(self, title: str) -> None:
        self._take(self._desk.add_page(title))

    @Slot(int)
    def movePage(self, by: int) -> None:
        self._take(self._desk.move_page(by))

    @Slot()
    def removePage(self) -> None:
        """Take the page away; the one above it is shown, since a page that is shown stays as it last was."""
        page = self.state.place.page
        self._store.dispatch(PageOpened(self._briefing.tree.parent(page) or page))
        if not self._take(self._desk.remove_page(page)):
            self._store.dispatch(PageOpened(page))

    @Slot()
    def undo(self) -> None:
        if self._desk.undo_takes_page:
            self._away(self._came.get(self.state.place.page, ""), self._desk.undo)
        else:
            self._take(self._desk.undo())

    @Slot()
    def dismiss(self) -> None:
        """What was told has been read."""
        self._outcome = Outcome()
        self.toldChanged.emit()

    def _landing(self, number: int, slot: int) -> PageLanding | None:
        rows = self._view.tree()
        return page_landing(rows, number, slot) if 0 <= number < len(rows) else None

    def _take(self, outcome: Outcome, words: str = "") -> bool:
        """Show what became of something, and the words that it was about; whether it was done."""
        self._outcome, self._words = outcome, words
        self.toldChanged.emit()
        self.made.emit()
        return not outcome.told

    def _place(self, number: int) -> Place | None:
        """Of the piece in a row."""
        places = list(piece_places(self._desk.pieces.get(self.state.language, [])))
        return places[number] if 0 <= number < len(places) else None
