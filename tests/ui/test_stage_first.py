"""The console turns to a slide after the stage, which one thread can draw first, and loses no change in between."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QSignalSpy

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.settings.table import Settings
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import SlideChosen
from kiosk.show.talk.state import begin_talk
from kiosk.talk.presentation import Presentation


def test_the_console_turns_once_after_the_stage_has_turned(qapp: object, tmp_path: Path) -> None:
    briefing = load_briefing(paths.CONTENT)
    slides = derive_slides(briefing, "nl")[:4]
    presentation = Presentation(
        briefing, Settings(state_folder=tmp_path), begin_talk(slides, "en"), now=lambda: 1.0, console_after_ms=1
    )
    stage, console = QSignalSpy(presentation.stage.slideChanged), QSignalSpy(presentation.console.slideChanged)
    presentation.store.dispatch(SlideChosen(1, 1.0))
    presentation.store.dispatch(SlideChosen(2, 1.0))
    assert (stage.count(), console.count()) == (2, 0)
    assert console.wait(5_000)
    assert console.count() == 1
    assert presentation.console.property("number") == 3
    presentation.close()
