"""Leads a hub through every place that a visitor can go to, without a display, and tells how long each takes to show.

python -m tests.bench.sized_hub FOLDER prints a ``Walked`` as JSON. The briefing is one of ``big_briefing``; a case
study of it is edited while it is shown, and is left as it was.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer

from kiosk.bridge.page_watch import SETTLE_MS
from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.machine import collector
from kiosk.settings.table import Settings
from kiosk.show.hub.events import HubEvent, PageOpened, PanelClosed, PanelOpened, QueryTyped
from kiosk.show.hub.state import Panel
from kiosk.window.application import make_application
from tests.bench.big_briefing import ARGUMENT, CASE_STUDY, DEMANDS, LONG_PAGE
from tests.bench.edits import Edited
from tests.bench.walk import Step, Walk, any_picture


def main(folder: Path) -> None:
    """Walk, and print what was measured."""
    application = make_application()
    hub = Hub(load_briefing(folder), Settings(state_folder=Path(tempfile.gettempdir())), reduced_motion=True)
    with Edited(hub.briefing, CASE_STUDY, "nl") as edited:
        walk = Walk((hub.window,), visit(hub, edited), lambda: application.exit(0))
        hub.window.setGeometry(0, 0, 1920, 1080)
        hub.window.show()
        QTimer.singleShot(0, walk.begin)
        application.exec()
        walked = walk.walked()
        hub.close()
    print(msgspec.json.encode(walked).decode())


def visit(hub: Hub, edited: Edited) -> Iterator[Step]:
    """The places; a panel is put away before the next is opened."""

    def sent(name: str, event: HubEvent, answered: Callable[[], bool] = any_picture) -> Step:
        return Step(name, lambda: hub.store.dispatch(event), hub.window, answered)

    def typed(name: str, words: str) -> Step:
        before = hub.store.state.hits
        return sent(name, QueryTyped(words), lambda: bool(hub.store.state.hits) and hub.store.state.hits is not before)

    def at_rest() -> None:
        list(hub.make_ready())
        collector.resume()

    yield Step("", at_rest, hub.window)
    yield sent("a demand", PageOpened(DEMANDS[0]))
    yield sent("an argument", PageOpened(ARGUMENT))
    yield sent("a case study", PageOpened(CASE_STUDY))
    yield Step("an edit of it, in place", edited.rewrite, hub.window, waits_ms=SETTLE_MS)
    yield Step("an edit of it, by another file in its place", edited.replace, hub.window, waits_ms=SETTLE_MS)
    yield sent("500 terms on a page of 60 KB", PageOpened(LONG_PAGE))
    yield sent("the panel of 2,000 sources", PanelOpened(Panel.SOURCES))
    yield sent("", PanelClosed())
    yield sent("the panel of 500 terms", PanelOpened(Panel.GLOSSARY))
    yield sent("", PanelClosed())
    yield sent("the search", PanelOpened(Panel.SEARCH))
    yield typed("hits of the first letter since the start", "v")
    yield typed("", "conclusion")  # the last page of all: the whole index is there
    yield typed("hits of the next letter", "v")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
