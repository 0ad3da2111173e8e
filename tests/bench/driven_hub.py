"""Runs the hub as ``kiosk show`` does, on a real screen, but opened at a page or led through all of them.

python -m tests.bench.driven_hub show [ARGUMENTS]; ``BENCH_START`` is the page to open at, ``BENCH_TOURED`` a file that
is written once every page in every language has been shown.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from kiosk import cli
from kiosk.briefing.loader import Briefing
from kiosk.hub import running_hub as desktop
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import HubEvent, LanguageChosen, PageOpened

BETWEEN_PAGES_MS = 500


class DrivenHub(Hub):
    """A hub that goes where the environment says."""

    def __init__(self, briefing: Briefing, settings: Settings, **more: Any) -> None:
        super().__init__(briefing, settings, **more)
        if start := os.environ.get("BENCH_START"):
            self.store.dispatch(PageOpened(start))
        if toured := os.environ.get("BENCH_TOURED"):
            self._lead(_tour(briefing), Path(toured))

    def _lead(self, events: Iterator[HubEvent], toured: Path) -> None:
        event = next(events, None)
        if event is None:
            toured.touch()
            return
        self.store.dispatch(event)
        QTimer.singleShot(BETWEEN_PAGES_MS, lambda: self._lead(events, toured))


def _tour(briefing: Briefing) -> Iterator[HubEvent]:
    for language in briefing.languages:
        yield LanguageChosen(language)
        yield from map(PageOpened, briefing.tree)


if __name__ == "__main__":
    desktop.Hub = DrivenHub  # type: ignore[attr-defined]
    sys.exit(cli.main())
