"""Screen saver and sleep: held off during a talk and let go after it, and however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.talk import awake
from tests.equipment.x11 import LONGEST_SECONDS, wait_until

ROOT = Path(__file__).parents[2]
TALK = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.talk.awake import hold_by_desktop, kept_awake
application = QCoreApplication()
with kept_awake("a talk", hold_by_desktop):
    print("held", flush=True)
    sys.stdin.readline()
print("let go", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own."""
    with started("dbus-daemon", "--session", "--nofork", "--print-address") as daemon:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@contextmanager
def started(*words: str) -> Iterator[subprocess.Popen[str]]:
    """A process that is killed in the end, and after ``LONGEST_SECONDS``: who waits for its words then reads none."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(words, cwd=ROOT, text=True, **pipes) as process:
        watchdog = threading.Timer(LONGEST_SECONDS, process.kill)
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()
            process.kill()


def wait_for_line(process: subprocess.Popen[str], part: str) -> str:
    """The next line of a process that holds ``part``; it fails where the process ends first."""
    line = next((line for line in process.stdout if part in line), None)
    assert line is not None, f"{process.args} said nothing of {part!r}"
    return line


@pytest.mark.skipif(sys.platform != "linux", reason="needs D-Bus")
@pytest.mark.parametrize("crash", [False, True])
def test_the_desktop_is_asked_and_the_connection_ends_with_the_talk(bus: str, crash: bool) -> None:
    signals = "type='signal',member='NameOwnerChanged'"
    calls = "type='method_call',member='Inhibit'"
    with (
        started(sys.executable, "-m", "tests.equipment.fake_desktop") as desktop,
        started("dbus-monitor", "--address", bus, signals, calls) as witness,
    ):
        assert desktop.stdout.readline() == "ready\n"
        witness.stdout.readline()
        with started(sys.executable, "-c", TALK) as talk:
            assert talk.stdout.readline() == "held\n"
            assert desktop.stdout.readline() == "dutch-diamond-kiosk: a talk\n"
            call = wait_for_line(witness, "member=Inhibit")
            who = call.partition("sender=")[2].split()[0]
            if crash:
                talk.send_signal(signal.SIGKILL)
            else:
                talk.stdin.write("\n")
                talk.stdin.flush()
                assert talk.stdout.readline() == "let go\n"
            # The bus tells all of a connection that ended, and of its last owner.
            wait_for_line(witness, f'string "{who}"')
            assert f'"{who}"' in witness.stdout.readline()
            assert 'string ""' in witness.stdout.readline()


def test_nobody_on_the_bus_is_one_line_in_the_log(bus: str, caplog: pytest.LogCaptureFixture) -> None:
    with awake.kept_awake("a talk", awake.hold_by_desktop):
        pass
    assert len(caplog.records) == 1


def test_without_a_bus_logind_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = tmp_path / "systemd-inhibit"
    fake.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\nread line\n')
    fake.chmod(0o755)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    release = awake.hold_on_linux("a talk")
    asked = tmp_path / "asked"
    wait_until(lambda: asked.exists() and asked.read_text(), "a call of systemd-inhibit")
    assert "--what=idle:sleep" in (tmp_path / "asked").read_text()
    release()


def test_a_system_that_refuses_stops_no_talk(caplog: pytest.LogCaptureFixture) -> None:
    def refuse(reason: str) -> awake.Release:
        raise OSError("no")

    with awake.kept_awake("a talk", refuse):
        pass
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_windows_is_told_to_stay_awake_and_then_no_longer() -> None:
    states: list[int] = []
    with (
        pytest.raises(ZeroDivisionError),
        awake.kept_awake(
            "a talk", lambda reason: awake.hold_on_windows(reason, lambda state: states.append(state) or 1)
        ),
    ):
        raise ZeroDivisionError
    assert states == [0x80000003, 0x80000000]


def test_macos_runs_caffeinate_for_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(awake, "_child", lambda words: ran.append(words) or (lambda: ran.append(["released"])))
    with awake.kept_awake("a talk", awake.hold_on_macos):
        assert ran == [["caffeinate", "-d", "-i", "-w", str(os.getpid())]]
    assert ran[-1] == ["released"]
