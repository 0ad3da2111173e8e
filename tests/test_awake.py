"""Screen saver and sleep: held off during a talk and let go after it, and however it ends."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import awake

ROOT = Path(__file__).parents[1]
TALK = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.awake import hold_by_desktop, kept_awake
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
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


def started(*words: str) -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen(words, cwd=ROOT, text=True, **pipes)


@pytest.mark.skipif(not shutil.which("dbus-monitor"), reason="needs D-Bus")
@pytest.mark.parametrize("crash", [False, True])
def test_the_desktop_is_asked_and_the_connection_ends_with_the_talk(bus: str, crash: bool) -> None:
    signals = "type='signal',member='NameOwnerChanged'"
    calls = "type='method_call',member='Inhibit'"
    with (
        started(sys.executable, "-m", "tests.fake_desktop") as desktop,
        started("dbus-monitor", "--address", bus, signals, calls) as witness,
    ):
        assert desktop.stdout.readline() == "ready\n"
        witness.stdout.readline()
        with started(sys.executable, "-c", TALK) as talk:
            assert talk.stdout.readline() == "held\n"
            assert desktop.stdout.readline() == "dutch-diamond-kiosk: a talk\n"
            call = next(line for line in witness.stdout if "member=Inhibit" in line)
            who = call.partition("sender=")[2].split()[0]
            if crash:
                talk.send_signal(signal.SIGKILL)
            else:
                talk.stdin.write("\n")
                talk.stdin.flush()
                assert talk.stdout.readline() == "let go\n"
            for line in witness.stdout:  # the bus tells all of a connection that ended, and of its last owner
                if f'string "{who}"' in line:
                    assert f'"{who}"' in next(witness.stdout)
                    assert 'string ""' in next(witness.stdout)
                    break
            talk.kill()
        desktop.kill()
        witness.kill()


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
    while not (tmp_path / "asked").exists() or not (tmp_path / "asked").read_text():
        pass
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
