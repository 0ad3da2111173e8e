"""Measures whether memory grows with slide changes: one talk, both windows, without a display.

python -m tests.bench.talk_growth CHANGES prints the memory in MB after each of eleven equal parts of so many changes.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from itertools import cycle
from pathlib import Path

from tests.bench.contestants import ROOT
from tests.bench.growth import PARTS
from tests.bench.processes import own_memory_of

SLIDES = 40
"""So many, again and again: after the first of the parts all that is kept of them is there."""


def main(changes: int) -> None:
    """Turn to slide after slide, each once both windows have drawn the one before."""
    from PySide6.QtCore import QTimer

    from kiosk.briefing.loader import load_briefing
    from kiosk.settings.table import Settings
    from kiosk.show.slides.slides import derive_slides
    from kiosk.show.talk.events import SlideChosen
    from kiosk.show.talk.state import begin_talk
    from kiosk.talk.presentation import Presentation
    from kiosk.window.application import make_application

    application = make_application()
    briefing = load_briefing(ROOT / "content")
    slides = derive_slides(briefing, briefing.languages[0])[:SLIDES]
    settings = Settings(state_folder=Path(tempfile.gettempdir()))
    presentation = Presentation(briefing, settings, begin_talk(slides, settings.language), now=lambda: 1_000_000.0)
    places = cycle(range(len(slides)))
    next(places)
    memory: list[float] = []
    awaited: set[str] = set()
    left = changes

    def go_on() -> None:
        nonlocal left
        if left % (changes // PARTS) == 0 and left < changes:
            memory.append(own_memory_of(os.getpid()))
        if not left:
            application.exit()  # quit() asks the windows, which refuse to close
            return
        left -= 1
        awaited.update(("stage", "console"))
        presentation.store.dispatch(SlideChosen(next(places), 1_000_000.0))

    def drawn(face: str) -> None:
        if face in awaited:
            awaited.remove(face)
            if not awaited:
                # The next change waits in the queue behind what this one has left to delete.
                QTimer.singleShot(0, go_on)

    presentation.stage_window.frameSwapped.connect(lambda: drawn("stage"))
    presentation.console_window.frameSwapped.connect(lambda: drawn("console"))
    for window in (presentation.stage_window, presentation.console_window):
        window.setGeometry(0, 0, 1280, 720)
        window.show()
    QTimer.singleShot(0, go_on)
    application.exec()
    presentation.close()
    print(json.dumps(memory))


if __name__ == "__main__":
    main(int(sys.argv[1]))
