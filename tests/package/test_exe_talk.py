"""The built file gives a talk: it starts, goes on, and is left by a yes to its question."""

from __future__ import annotations

import subprocess
import time

import pytest

from tests.equipment.x11 import LONGEST_SECONDS, XServer, share_of_other_points, wait_until
from tests.package.program import FILE, NOBODY_WRITES_HERE, Machine, kill

pytestmark = [pytest.mark.exe, pytest.mark.x11]


def give_talk(command: list[str], screen: XServer, machine: Machine, **where: str) -> int:
    """Give a talk with the keys of a clicker; the exit code."""
    empty = screen.still_picture()

    def differs_from(picture) -> bool:
        return share_of_other_points(screen.picture(), picture) > 0.01

    environment = machine.environment(DISPLAY=screen.display, **where)
    with subprocess.Popen(command, env=environment, cwd=NOBODY_WRITES_HERE, start_new_session=True) as process:
        try:
            wait_until(lambda: differs_from(empty), "the first slide")
            for key, what in [("Next", "the next slide"), ("Escape", "the question"), ("Escape", "the slide again")]:
                before = screen.still_picture()
                screen.key(key)
                wait_until(lambda before=before: differs_from(before), what)
            before = screen.still_picture()
            screen.key("Escape")
            wait_until(lambda: differs_from(before), "the question")
            assert process.poll() is None
            screen.key("Next", "Return")
            return process.wait(LONGEST_SECONDS)
        finally:
            kill(process)


def test_a_talk_is_given_and_left(machine: Machine, screen: XServer) -> None:
    assert give_talk([str(FILE), "present", "--language", "en"], screen, machine) == 0
    assert not (machine.state / "talk.json").exists()


def test_a_key_that_is_held_counts_once(machine: Machine, screen: XServer) -> None:
    empty = screen.still_picture()
    environment = machine.environment(DISPLAY=screen.display)
    command = [str(FILE), "present"]
    with subprocess.Popen(command, env=environment, cwd=NOBODY_WRITES_HERE, start_new_session=True) as process:
        try:
            wait_until(lambda: share_of_other_points(screen.picture(), empty) > 0.01, "the first slide")
            time.sleep(1)  # the console is built, and all slides are read
            first = screen.still_picture()
            screen.hold("Next", seconds=1.5)  # an X server repeats a key some 25 times a second after 0.66 s
            once = screen.still_picture()
            screen.key("Prior")
            wait_until(lambda: share_of_other_points(screen.picture(), first) == 0, "the first slide again")
            screen.key("Next")
            wait_until(lambda: share_of_other_points(screen.picture(), once) == 0, "the slide that holding led to")
        finally:
            kill(process)


def test_after_a_pulled_plug_it_goes_on_at_the_slide_and_in_the_language_where_it_was(
    machine: Machine, screen: XServer
) -> None:
    empty = screen.still_picture()
    environment = machine.environment(DISPLAY=screen.display)

    def differs_from(picture) -> bool:
        return share_of_other_points(screen.picture(), picture) > 0.01

    def start(*words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [str(FILE), "present", *words], env=environment, cwd=NOBODY_WRITES_HERE, start_new_session=True
        )

    with start("--language", "en") as process:
        try:
            wait_until(lambda: differs_from(empty), "the first slide")
            first = screen.still_picture()
            screen.key("Next", "Next", "Next")
            wait_until(lambda: differs_from(first), "another slide")
            wait_until((machine.state / "talk.json").exists, "the talk to be kept")
            time.sleep(1)  # what was done last is drawn, and kept, a moment later
            left = screen.still_picture()
        finally:
            kill(process)
    wait_until(lambda: not differs_from(empty), "the window to be gone")
    with start() as process:
        try:
            wait_until(lambda: differs_from(empty), "the talk again")
            screen.still_picture()
            assert differs_from(left), "nothing was asked"
            screen.key("Return")
            wait_until(lambda: not differs_from(left), "the slide that was left, in its language")
        finally:
            kill(process)
