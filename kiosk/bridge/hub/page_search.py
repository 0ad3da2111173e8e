"""Owns the search of a hub: what is typed is looked for, and what is found goes into the state."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.search_worker import SearchWorker
from kiosk.show.hub.events import LettersMet, PagesFound
from kiosk.show.hub.state import HubState, Panel
from kiosk.show.letter_keys import has_keyboard


class PageSearch(QObject):
    """Asks the worker whenever words or language change, and for letters where the search is opened.

    Args:
        store: the state and where events go.
        worker: finds pages by words, in the background.
        parent: owns it.
    """

    def __init__(self, store: HubStore, worker: SearchWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        store.changed.connect(self._on_changed)
        worker.found.connect(lambda query, pages: store.dispatch(PagesFound(query, tuple(pages))))
        worker.letters.connect(lambda language, letters: store.dispatch(LettersMet(language, letters)))

    def _on_changed(self, before: HubState, after: HubState) -> None:
        if (before.query, before.language) != (after.query, after.language):
            self._worker.ask(after.query, after.language)
        is_open = after.panel is Panel.SEARCH and not has_keyboard(after.language)
        if is_open and (before.panel, before.language) != (after.panel, after.language):
            self._worker.ask_letters(after.language)
