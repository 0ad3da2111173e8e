"""Gives a talk on two screens that are not there, and tells how long each place of it takes to show.

python -m tests.bench.sized_talk FOLDER BEGAN prints a ``Walked`` as JSON; BEGAN is when the process was started, by
``time.perf_counter``. The briefing is one of ``big_briefing``; a page of it is edited while its slide is shown, and is
left as it was.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer

from kiosk.bridge.page_watch import SETTLE_MS
from kiosk.briefing.loader import load_briefing
from kiosk.machine import collector
from kiosk.settings.table import Settings
from kiosk.show.talk.events import Command, Commanded, SearchTyped, SlideChosen, TalkEvent
from kiosk.talk.options import TalkOptions
from kiosk.talk.presentation import Presentation
from kiosk.talk.running_talk import RunningTalk
from kiosk.window.application import make_application
from tests.bench.big_briefing import CASE_STUDY
from tests.bench.edits import Edited
from tests.bench.walk import Step, Walk, any_picture

START = "start"


def main(folder: Path, began: float) -> None:
    """Give it, and print what was measured."""
    application = make_application()
    briefing = load_briefing(folder)
    with tempfile.TemporaryDirectory() as state, Edited(briefing, CASE_STUDY, "nl") as edited:
        running = RunningTalk(application, briefing, Settings(state_folder=Path(state)), TalkOptions())
        presentation = running.presentation
        stood: list[float] = []
        presentation.stage_window.frameSwapped.connect(lambda: stood.append(time.perf_counter()))

        def at_rest() -> None:
            collector.resume()
            windows = (presentation.stage_window, presentation.console_window)
            walks.append(Walk(windows, talk(presentation, edited), lambda: application.exit(0)))
            QTimer.singleShot(0, walks[0].begin)

        walks: list[Walk] = []
        running.at_rest.connect(at_rest)
        application.exec()
        walked = walks[0].walked()
        running.close()
    walked.places[START] = (stood[0] - began) * 1000
    print(msgspec.json.encode(walked).decode())


def talk(presentation: Presentation, edited: Edited) -> Iterator[Step]:
    """The places; on the way to the first, all slides of the briefing are found."""
    stage, console = presentation.stage_window, presentation.console_window

    def sent(name: str, event: TalkEvent, answered: Callable[[], bool] = any_picture) -> Step:
        return Step(name, lambda: presentation.store.dispatch(event), stage, answered)

    def on_console(name: str, event: TalkEvent, answered: Callable[[], bool] = any_picture) -> Step:
        return Step(name, lambda: presentation.store.dispatch(event), console, answered)

    def commanded(command: Command) -> Commanded:
        return Commanded(command, time.time())

    def typed(name: str, words: str) -> Step:
        before = presentation.talk.on_console.hits

        def is_found() -> bool:
            hits = presentation.talk.on_console.hits
            return bool(hits) and hits is not before

        return on_console(name, SearchTyped(words), is_found)

    yield sent("", commanded(Command.NEXT), lambda: presentation.talk.edition > 0)
    yield sent("the next slide", commanded(Command.NEXT))
    case = next(place for place, slide in enumerate(presentation.talk.row.slides) if slide.page == CASE_STUDY)
    yield sent("a slide of a case study", SlideChosen(case, time.time()))
    yield Step("an edit of it, in place", edited.rewrite, stage, waits_ms=SETTLE_MS)
    yield Step("an edit of it, by another file in its place", edited.replace, stage, waits_ms=SETTLE_MS)
    yield on_console("the overview of all slides", commanded(Command.OVERVIEW))
    yield on_console("another slide chosen there", commanded(Command.DOWN))
    yield on_console("", commanded(Command.ESCAPE))
    yield sent("the last slide, of a page of 60 KB", commanded(Command.LAST))
    yield on_console("the search", commanded(Command.SEARCH))
    yield typed("hits of the first letter since the start", "v")
    yield typed("", "conclusion")  # the last page of all: the whole index is there
    yield typed("hits of the next letter", "v")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
