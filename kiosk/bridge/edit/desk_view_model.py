"""Owns what an author does to the page that is shown, as QML calls it, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.authoring.page_desk import Outcome, PageDesk, Place, piece_places
from kiosk.bridge.hub_store import HubStore
from kiosk.briefing.loader import Briefing
from kiosk.show.hub.events import PageOpened
from kiosk.show.hub.state import HubState

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DeskViewModel(QObject):  # type: ignore[operator]
    """What an author can do.

    Args:
        store: the state of the hub that shows the page.
        briefing: whose page.
        desk: changes its files.
        section: tells which section's slide is shown; pictures go there.
        parent: owns it.
    """

    made = Signal()
    """Something was tried: files may be others."""
    toldChanged = Signal()

    def __init__(
        self, store: HubStore, briefing: Briefing, desk: PageDesk, section: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._desk = desk
        self._section = section
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

    @Slot(int)
    def removePiece(self, number: int) -> None:
        if (place := self._place(number)) is not None:
            self._take(self._desk.remove_piece(place))

    @Slot(int, int)
    def movePiece(self, number: int, by: int) -> None:
        if (place := self._place(number)) is not None:
            self._take(self._desk.move_piece(place, by))

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
        self._take(self._desk.add_picture(file, self._section(), alt, credit))

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
        self._take(self._desk.undo())

    @Slot()
    def dismiss(self) -> None:
        """What was told has been read."""
        self._outcome = Outcome()
        self.toldChanged.emit()

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
