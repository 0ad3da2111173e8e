"""The supervisor with children that are real processes, and times a tenth of the real ones."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.equipment.x11 import wait_until

ROOT = Path(__file__).parents[2]
SUPERVISE = """
import sys
from kiosk.supervisor.policy import ChildKind, Limits
from kiosk.supervisor.watch import Supervisor, end_on_signals
import kiosk.supervisor.watch as watch
watch.LAST_SECONDS = 1.0
limits = Limits(silence=0.9, first_picture=3, failures_seconds=20, delays=(0, 0.05, 0.1, 0.1), trials=(0.5, 1),
    healthy=1, calm_delays=(0.2,))
python = [sys.executable, "-c"]
commands = {ChildKind.HUB: [*python, sys.argv[1], *sys.argv[3:]], ChildKind.CALM: [*python, sys.argv[2]]}
supervisor = Supervisor(commands, limits)
end_on_signals(supervisor)
print("ready", flush=True)
code = supervisor.run()
assert not any(name.startswith("PySide6") for name in sys.modules)
sys.exit(code)
"""
BEATING = """
import os, sys, time
from pathlib import Path
from kiosk.unattended.leash import hold_to_supervisor
Path(sys.argv[1], str(os.getpid())).touch()
hold_to_supervisor(lambda word: Path(sys.argv[1], word).touch())
print("shown", flush=True)
for frame in range(1, 10_000):
    print("frame", frame, flush=True)
    time.sleep(0.1)
"""
ENDS_AT_ONCE = "import sys; from pathlib import Path; open(sys.argv[1] + '/starts', 'a').write('x'); sys.exit(1)"
SILENT = "import sys, time; print('shown', flush=True); open(sys.argv[1] + '/starts', 'a').write('x'); time.sleep(99)"
LEAVES = "import sys; print('shown\\nframe 1', flush=True); sys.exit(int(open(sys.argv[1] + '/code').read()))"


@contextmanager
def supervised(folder: Path, hub: str, calm: str = "import sys; sys.stdin.read()") -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SUPERVISE, hub, calm.replace("FOLDER", str(folder)), str(folder)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()


def children(folder: Path) -> list[int]:
    return sorted(int(file.name) for file in folder.iterdir() if file.name.isdigit())


def alive(number: int) -> bool:
    try:
        return Path("/proc", str(number), "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_killed_and_stopped_children_are_replaced(tmp_path: Path) -> None:
    with supervised(tmp_path, BEATING):
        wait_until(lambda: len(children(tmp_path)) == 1, "a first child")
        first = children(tmp_path)[0]
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: len(children(tmp_path)) == 2, "a second child")
        second = next(number for number in children(tmp_path) if number != first)
        os.kill(second, signal.SIGSTOP)
        wait_until(lambda: len(children(tmp_path)) == 3, "a third child")
        assert not alive(second)


@pytest.mark.parametrize("stopped", [False, True])
def test_no_child_outlives_its_supervisor(tmp_path: Path, stopped: bool) -> None:
    with supervised(tmp_path, BEATING) as process:
        wait_until(lambda: len(children(tmp_path)) == 1, "a child")
        child = children(tmp_path)[0]
        process.send_signal(signal.SIGUSR1)
        wait_until((tmp_path / "raise").exists, "the child to hear its supervisor")
        if stopped:
            os.kill(child, signal.SIGSTOP)
        process.kill()
        wait_until(lambda: not alive(child), "the child to be gone")


def test_told_to_end_it_ends_its_child_too_and_warns_of_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with supervised(tmp_path, BEATING) as process:
        wait_until(lambda: len(children(tmp_path)) == 1, "a child")
        process.terminate()
        assert process.wait(30) == 0
        assert not alive(children(tmp_path)[0])
    assert capfd.readouterr().err == ""


def test_a_child_that_does_not_listen_is_ended_all_the_same(tmp_path: Path) -> None:
    deaf = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + BEATING
    with supervised(tmp_path, deaf) as process:
        wait_until(lambda: len(children(tmp_path)) == 1, "a child")
        process.terminate()
        assert process.wait(30) == 0
        assert not alive(children(tmp_path)[0])


@pytest.mark.parametrize("hub", [ENDS_AT_ONCE, SILENT])
def test_a_hub_that_never_draws_brings_the_calm_page(tmp_path: Path, hub: str) -> None:
    with supervised(tmp_path, hub, BEATING.replace("sys.argv[1]", "'FOLDER'")) as process:
        wait_until(lambda: bool(children(tmp_path)), "the calm page")
        starts = tmp_path / "starts"
        tried = starts.stat().st_size
        wait_until(lambda: starts.stat().st_size > tried, "another try")
        assert process.poll() is None


@pytest.mark.parametrize("code", [0])
def test_a_hub_that_is_left_ends_it(tmp_path: Path, code: int) -> None:
    (tmp_path / "code").write_text(str(code))
    with supervised(tmp_path, LEAVES) as process:
        assert process.wait(30) == code


def test_a_program_that_cannot_be_started_is_a_failure_like_others(tmp_path: Path) -> None:
    from kiosk.supervisor.policy import ChildKind, Limits
    from kiosk.supervisor.watch import Supervisor

    commands = {ChildKind.HUB: [str(tmp_path / "nothing")], ChildKind.CALM: [str(tmp_path / "nothing")]}
    supervisor = Supervisor(commands, Limits(delays=(0.0,), trials=(0.01,), calm_delays=(0.01,)))
    supervisor.stop()
    assert supervisor.run() == 0
