"""A talk that runs is kept as it goes: one that broke off goes on at its slide, step and time, and in its language."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.briefing.loader import Briefing
from kiosk.paths import StateFile
from kiosk.settings.table import Settings
from kiosk.show.talk.events import Answered, Command, Commanded
from kiosk.show.talk.state import Question, TalkState
from kiosk.talk.options import TalkOptions
from kiosk.talk.running_talk import RunningTalk


class Machine:
    """Starts talks one after the other with one state folder.

    Args:
        qapp: the application.
        briefing: what they show.
        state: the folder.
    """

    def __init__(self, qapp, briefing: Briefing, state: Path) -> None:
        self._application = qapp
        self._briefing = briefing
        self._state = state
        self.running: RunningTalk | None = None

    def start(self, language: str = "", run: str = "10") -> TalkState:
        settings = Settings(language=language, state_folder=self._state)
        self.running = RunningTalk(self._application, self._briefing, settings, TalkOptions(run))
        return self.talk

    @property
    def talk(self) -> TalkState:
        return self.running.presentation.talk

    @property
    def language(self) -> str:
        return self.running.presentation.store.state.language

    def press(self, *commands: Command) -> None:
        for command in commands:
            self.running.presentation.store.dispatch(Commanded(command, time.time()))

    def answer(self, yes: bool) -> None:
        self.running.presentation.store.dispatch(Answered(yes, time.time()))

    def pull_plug(self, qtbot) -> None:
        """Let it write what it writes, and then nothing more: it is taken down without its end being booked."""
        file = self._state / StateFile.TALK
        before = file.stat().st_mtime_ns if file.exists() else 0
        qtbot.waitUntil(lambda: file.exists() and file.stat().st_mtime_ns > before)
        kept = file.read_bytes()
        self.running.close()
        file.write_bytes(kept)


@pytest.fixture
def machine(qapp, briefing: Briefing, tmp_path: Path):
    machine = Machine(qapp, briefing, tmp_path)
    yield machine
    machine.running.close()
    qapp.setQuitOnLastWindowClosed(True)


def wait_for_steps(machine: Machine, qtbot) -> None:
    """Until the slides are known with their steps: the first slide is shown before that."""
    qtbot.waitUntil(lambda: any(slide.steps for slide in machine.talk.row.slides))


@pytest.mark.parametrize("content", [b'{"more": ' + b"[" * 200_000, b"\xff", b""])
def test_a_damaged_file_ends_no_start(machine: Machine, qtbot, tmp_path: Path, content: bytes) -> None:
    """All brackets, it once ended the program with a RecursionError."""
    (tmp_path / StateFile.TALK).write_bytes(content)
    assert (machine.start().row.slide, machine.talk.on_console.question) == (0, "")
    machine.press(Command.NEXT)
    machine.pull_plug(qtbot)
    assert machine.start().on_console.question is Question.RESUME


def test_a_talk_that_broke_off_goes_on_where_it_was(machine: Machine, qtbot) -> None:
    machine.start("en")
    wait_for_steps(machine, qtbot)
    machine.press(*[Command.NEXT] * 5)
    there = machine.talk.row
    assert (there.slide, there.step) == (2, 3)
    machine.pull_plug(qtbot)
    again = machine.start()
    assert (again.on_console.question, again.on_console.choice, machine.language) == (Question.RESUME, 1, "en")
    machine.press(Command.ACCEPT)
    assert (machine.talk.row.slide, machine.talk.row.step, machine.talk.on_console.question) == (2, 3, "")
    assert machine.talk.clock.at(time.time()) > 0
    machine.press(Command.NEXT)
    machine.pull_plug(qtbot)
    machine.start()
    machine.answer(False)
    assert (machine.talk.row.slide, machine.talk.clock.at(time.time())) == (0, 0.0)


def test_a_language_that_is_asked_for_is_the_one_it_goes_on_in(machine: Machine, qtbot) -> None:
    machine.start("en")
    wait_for_steps(machine, qtbot)
    machine.press(Command.NEXT)
    machine.pull_plug(qtbot)
    assert machine.start("nl").on_console.question is Question.RESUME
    assert machine.language == "nl"


def test_another_run_begins_without_a_question_in_the_language_of_the_briefing(machine: Machine, qtbot) -> None:
    machine.start("en")
    wait_for_steps(machine, qtbot)
    machine.press(Command.NEXT)
    machine.pull_plug(qtbot)
    assert machine.start(run="20").on_console.question is Question.NONE
    assert machine.language == "nl"


def test_a_talk_that_was_left_is_not_taken_up(machine: Machine, qapp, qtbot) -> None:
    machine.start("en")
    wait_for_steps(machine, qtbot)
    machine.press(Command.NEXT, Command.LEAVE)
    QTimer.singleShot(0, lambda: machine.answer(True))
    assert qapp.exec() == 0
    machine.running.close()
    assert machine.start().on_console.question is Question.NONE
