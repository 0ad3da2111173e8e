"""Owns what a hub on a desk has beyond one in a venue: other briefings, and copies of this one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.export_view_model import ExportViewModel
from kiosk.bridge.places_view_model import PlacesViewModel
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import child
from kiosk.bridge.unknown_names import tell_unknown
from kiosk.briefing.loader import Briefing
from kiosk.settings.recent import RecentBriefing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SHEETS = ("", "save", "edit", "briefings")


@QmlElement
@QmlUncreatable("made by the program")
class StartViewModel(QObject):  # type: ignore[operator]
    """The start of a day at a desk.

    Args:
        briefing: what is shown.
        recent: those that were opened before, the latest first.
        forget: keeps none of them any longer.
        lasts: whether the folder of the briefing stays when the program ends.
    """

    recentChanged = Signal()
    sheetChanged = Signal()
    openRequested = Signal(str)
    """Another briefing, by where it lies, is to be shown too."""
    editRequested = Signal(str)
    """A briefing, by where it lies, is to be edited."""

    def __init__(
        self,
        briefing: Briefing,
        recent: list[RecentBriefing],
        forget: Callable[[], None],
        *,
        lasts: bool = True,
    ) -> None:
        super().__init__()
        self._lasts = lasts
        self._sheet = ""
        here = str(briefing.folder.resolve())
        self._recent = [one for one in recent if here not in (one.place, one.folder)]
        self._forget = forget
        self._copy = ExportViewModel(briefing.folder, parent=self)
        self._places = PlacesViewModel(parent=self)

    copy = child(ExportViewModel, lambda self: self._copy)
    places = child(PlacesViewModel, lambda self: self._places)
    recent = typed(list[RecentBriefing], lambda self: self._recent, recentChanged)
    sheet = typed(str, lambda self: self._sheet, sheetChanged)
    """What lies over the hub; empty where nothing does."""
    lasts = typed(bool, lambda self: self._lasts)
    """Whether the briefing is edited where it lies; what was unpacked to be shown goes again, and is copied first."""

    @Slot(str)
    def open(self, sheet: str) -> None:
        """Open a sheet over the hub: ``save``, ``edit`` (a copy to be edited) or ``briefings``; empty closes it."""
        if sheet not in SHEETS:
            tell_unknown("sheet", sheet)
        elif sheet != self._sheet:
            self._sheet = sheet
            self.sheetChanged.emit()

    @Slot(str)
    def show(self, place: str) -> None:
        """Show another briefing beside this one."""
        self.open("")
        self.openRequested.emit(place)

    @Slot(str)
    def edit(self, place: str) -> None:
        """Open a briefing in a window for authors."""
        self.open("")
        self.editRequested.emit(place)

    @Slot()
    def forgetRecent(self) -> None:
        """Keep no list of what was opened."""
        self._forget()
        self._recent = []
        self.recentChanged.emit()

    def close(self) -> None:
        """Stop what is under way."""
        self._copy.close()
