"""A talk as a real screen reader has it: a stage that never says a note, a console that says them all."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.slides import Slide, derive_slides
from tests.equipment.read_desktop import ReadDesktop, started_read_desktop
from tests.equipment.screen_reader import Thing
from tests.equipment.x11 import LONGEST_SECONDS, wait_until

pytestmark = pytest.mark.x11

STAGE, CONSOLE, RUN = "Stage", "Console", "5"
MONITORS = (("*eDP-1", "1280/339x720/190+0+0", "screen"), ("HDMI-1", "1280/339x720/190+1280+0", "none"))


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[ReadDesktop]:
    """A panel and a projector, and a talk on both."""
    with started_read_desktop(tmp_path, 2560, 720) as desktop:
        environment = {**os.environ, "DISPLAY": desktop.screen.display}
        for monitor in MONITORS:
            words = ["xrandr", "--setmonitor", *monitor]
            subprocess.run(words, env=environment, check=True, timeout=LONGEST_SECONDS)
        words = ("present", "--state-dir", str(desktop.state), "--run", RUN, "--language", "en")
        with desktop.reader.reading(*words):
            desktop.reader.wait_for("Next: ", CONSOLE)
            yield desktop


def heading_of(briefing: Briefing, slide: Slide) -> str:
    front = briefing.headline(slide.page, "en")
    page = briefing.page(slide.page, "en")
    return page.sections[slide.section - 1].heading if slide.section else front.heading or front.title


def closed(window: Thing) -> list[str]:
    """What has no name, or is not there for the eye: nothing of a talk is scrolled but notes."""
    return [fault for fault in window.faults() if "without a name" in fault or window.name == STAGE]


def test_invariant_2_a_whole_run_is_read_and_its_notes_on_the_console_alone(desktop: ReadDesktop) -> None:
    briefing = load_briefing(paths.CONTENT)
    noted, before = 0, ""
    for slide in derive_slides(briefing, "en", RUN):
        notes = {line.plain for line in derive_notes(briefing, slide, "en") if line.plain}
        heading = heading_of(briefing, slide)
        wait_until(lambda heading=heading: heading in desktop.reader.window(STAGE).names("heading"), heading)
        if before:
            desktop.reader.wait_to_hear("object:announcement", heading)
        before = heading
        console = desktop.reader.wait_for(min(notes), CONSOLE) if notes else desktop.reader.window(CONSOLE)
        stage = desktop.reader.window(STAGE)
        assert notes <= set(console.names())
        assert notes & set(stage.names()) == set()
        assert closed(stage) + closed(console) == []
        noted += len(notes)
        desktop.reader.heard()
        desktop.screen.key(*["Next"] * (slide.steps + 1))
    assert noted > 5
    end = desktop.reader.wait_for("Next", CONSOLE)
    assert closed(end) == []


def test_what_lies_over_the_console_is_read_while_it_does(desktop: ReadDesktop) -> None:
    for key, heading in (("slash", "Find a slide or a page"), ("question", "Keys"), ("Tab", "All slides")):
        assert heading not in desktop.reader.window(CONSOLE).names("heading")
        desktop.screen.key(key)
        wait_until(lambda heading=heading: heading in desktop.reader.window(CONSOLE).names("heading"), heading)
        assert closed(desktop.reader.window(CONSOLE)) == []
        desktop.screen.key("Escape")
        wait_until(lambda heading=heading: heading not in desktop.reader.window(CONSOLE).names("heading"), heading)
    desktop.reader.press("Leave")
    wait_until(lambda: desktop.reader.window(CONSOLE).names("dialog") == ["Leave the talk?"], "the question")
    desktop.reader.press("Stay")
    wait_until(lambda: desktop.reader.window(CONSOLE).names("dialog") == [], "the talk")
