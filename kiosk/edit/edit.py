"""Owns the building of an author's window: the hub that shows the page, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk import paths
from kiosk.bridge.edit.edit_view_model import EditSetup, EditViewModel
from kiosk.bridge.hub.hub_setup import HubSetup
from kiosk.bridge.hub.hub_view_model import HubViewModel
from kiosk.bridge.hub.page_search import PageSearch
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.machine.kept_file import write_whole
from kiosk.settings.fonts import fonts_here, load_advances
from kiosk.settings.icons import icon_names
from kiosk.settings.licences import about_rows
from kiosk.settings.theme import DEFAULT
from kiosk.show.comfort import Comfort
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import Beginning, HubState
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.check import check_with_slides
from kiosk.show.slides.ruler import Ruler
from kiosk.window.face import Face, load_fonts, take_down

_WINDOW = paths.QML / "Kiosk" / "Edit" / "EditWindow.qml"
_READABLE = 0o644


class Edit:
    """An author's window, not yet shown.

    Args:
        briefing: what is edited.
        language: in which it begins.
        open_file: opens a file at a line and column, from 1, in the author's own editor.

    Raises:
        FaceError: the QML files are damaged.
    """

    def __init__(self, briefing: Briefing, language: str, open_file: Callable[[Path, int, int], None]) -> None:
        load_fonts(briefing.folder)
        begins = Beginning(briefing.language_or_default(language), Comfort(reduced_motion=True))
        self.store = HubStore(HubState(begins.language, comfort=begins.comfort, beginning=begins), reduce_hub)
        self._worker = SearchWorker(briefing)
        self._search = PageSearch(self.store, self._worker)
        self.hub = HubViewModel(self.store, HubSetup(briefing, DEFAULT, about_rows))
        self.hub.page.renewed.connect(self._worker.forget)
        ruler = Ruler(load_advances())
        setup = EditSetup(
            briefing, SlideBook(briefing, ruler), lambda: _check(briefing.folder, ruler), write_file, open_file
        )
        self.view_model = EditViewModel(self.store, setup)
        self.hub.page.renewed.connect(self.view_model.renew)
        self._words = Words()
        self._face = Face(briefing.folder)
        self._translate()
        self.hub.languageAboutToChange.connect(self._translate)
        self.window = self._face.build(_WINDOW, {"hub": self.hub, "edit": self.view_model})

    def close(self) -> None:
        """Take it down in an order that leaves no binding without its object."""
        self.view_model.close()
        self._worker.close()
        self._face.close()
        take_down(self.view_model, self.hub, self._search, self.store)

    def _translate(self) -> None:
        self._words.speak(self.store.state.language, self._face.engine)


def write_file(path: Path, data: bytes) -> None:
    """Write a file of a briefing whole, with the rights that it had.

    Raises:
        OSError: it cannot be written; what was there is still there.
    """
    mode = path.stat().st_mode & 0o777 if path.exists() else _READABLE
    write_whole(path, data)
    path.chmod(mode)


def _check(folder: Path, ruler: Ruler) -> list[Problem]:
    return check_with_slides(folder, icon_names(), ruler, fonts_here)
