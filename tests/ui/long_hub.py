"""A hub with very many case studies, and what of them it has made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened
from tests.ui.driver import Driver
from tests.ui.items import of_type, qml_name, walk

DEMAND, ARGUMENT = "strong-partners", "strong-partners/argument-1"


class LongDriver(Driver):
    """Hands on a hub whose demands have very many case studies.

    Args:
        folder: its briefing.
        state: where it may write.
    """

    def __init__(self, folder: Path, state: Path) -> None:
        super().__init__(Hub(load_briefing(folder), Settings(state_folder=state), reduced_motion=True))
        self.window.setGeometry(0, 0, 1920, 1080)
        self.window.show()
        self.settle()

    @property
    def area(self) -> QQuickItem:
        """What is scrolled."""
        return of_type(self.window.contentItem(), "ScrollArea")

    def open(self, page: str) -> None:
        """Go to a page."""
        self.hub.store.dispatch(PageOpened(page))
        self.settle()

    def scroll_to(self, y: float) -> None:
        """Be at a height of the page, in px, or at its end where that is before."""
        self.area.setProperty("contentY", min(y, self.area.property("way")))
        self.settle()
        self.hub.view_model.page.reportScroll(self.area.property("share"))

    def tiles(self) -> list[QQuickItem]:
        """Every card that was made, in the order of Tab."""
        return [item for item in walk(self.window.contentItem()) if qml_name(item).startswith("Tile_QML")]

    def seen(self) -> dict[str, float]:
        """The titles of the cards that are in view at least in part, and where they begin, in px of the window."""
        places = {str(tile.property("title")): tile.mapRectToScene(tile.boundingRect()) for tile in self.tiles()}
        bottom = self.area.height()
        return {title: place.top() for title, place in places.items() if place.bottom() > 0 and place.top() < bottom}

    def titles(self, page: str) -> list[str]:
        """What the cards of all case studies below a page say, in their order."""
        briefing = self.hub.briefing
        count = briefing.tree.counts(page).case_studies
        ids = (briefing.tree.case_study(page, place) for place in range(count))
        return [briefing.headline(id_, "nl").title for id_ in ids]
