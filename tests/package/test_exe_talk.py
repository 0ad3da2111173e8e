"""The built file gives a talk: it starts, goes on, and is left by a yes to its question."""

from __future__ import annotations

import subprocess

import pytest

from tests.package.program import FILE, NOBODY_WRITES_HERE, Machine, kill
from tests.x11 import LONGEST_SECONDS, XServer, share_of_other_points, wait_until

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
