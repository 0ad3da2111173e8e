"""Owns the search of a talk: what is typed on the console is looked for, and what is found goes into the state."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import Briefing
from kiosk.show.letter_keys import has_keyboard
from kiosk.show.talk.events import LettersRead, SlidesFound
from kiosk.show.talk.slide_hits import SlideFinder
from kiosk.show.talk.state import Overlay, TalkState


class SlideSearch(QObject):
    """Asks the worker whenever the words change while the search is open.

    Args:
        store: the state and where events go.
        briefing: what is searched.
        worker: finds pages by words, in the background.
        parent: owns it.
    """

    def __init__(
        self,
        store: TalkStore,
        briefing: Briefing,
        worker: SearchWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._finder = SlideFinder(briefing)
        self._worker = worker
        store.changed.connect(self._on_changed)
        worker.found.connect(self._on_found)
        worker.letters.connect(lambda _language, letters: store.dispatch(LettersRead(letters)))

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        was, now = before.on_console, after.on_console
        if now.overlay is Overlay.SEARCH and (was.overlay, was.query) != (now.overlay, now.query):
            self._worker.ask(now.query, after.language)
        if now.overlay is Overlay.SEARCH is not was.overlay and not has_keyboard(after.language):
            self._worker.ask_letters(after.language)

    def _on_found(self, query: str, pages: list[str]) -> None:
        talk = self._store.state
        if query != talk.on_console.query:
            return  # nobody looks for it any more
        found = pages or (() if query.strip() else self._briefing.tree)
        self._store.dispatch(SlidesFound(self._finder.find(talk.row.slides, talk.language, query, found)))
