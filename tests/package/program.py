"""The built file as a person has it: started from anywhere, on a machine without Python, with nothing set up."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from kiosk.paths import APP_NAME
from tests.equipment.x11 import LONGEST_SECONDS, wait_until

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "dist" / APP_NAME
NOBODY_WRITES_HERE = Path("/proc")
"""Not even root does; permission bits would not keep root out."""


class Machine(Struct, frozen=True):
    """A person's machine: a home, a folder for temporary files, and no programs to be found."""

    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def temporary(self) -> Path:
        return self.folder / "tmp"

    @property
    def state(self) -> Path:
        return self.home / ".local" / "state" / APP_NAME

    def unpacked(self) -> list[Path]:
        """The folders into which runs have unpacked themselves."""
        return sorted(self.temporary.glob("_MEI*"))

    def environment(self, **more: str) -> dict[str, str]:
        paths = {"HOME": self.home, "TMPDIR": self.temporary, "PATH": self.folder / "empty"}
        return {**{name: str(path) for name, path in paths.items()}, **more}

    def run(self, *words: str, folder: Path = NOBODY_WRITES_HERE) -> subprocess.CompletedProcess[str]:
        """Run the file to its end, without a display."""
        return subprocess.run(
            [str(FILE), *words],
            env=self.environment(),
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )

    @contextmanager
    def showing(self, display: str, *words: str, witness: tuple[str, ...] = ()) -> Iterator[subprocess.Popen[bytes]]:
        """Show the hub on a display while the block lasts, and end it as a session manager would.

        Args:
            display: ``DISPLAY``.
            words: of its command line.
            witness: a command that runs it and watches, such as strace.
        """
        command = [*witness, str(FILE), "--fullscreen", *words]
        environment = self.environment(DISPLAY=display)
        with subprocess.Popen(command, env=environment, cwd=NOBODY_WRITES_HERE, start_new_session=True) as process:
            try:
                yield process
                for one in own_processes(process.pid) if witness else [process.pid]:
                    _send(one, signal.SIGTERM)
                process.wait(LONGEST_SECONDS)
            finally:
                kill(process)


def make_machine(folder: Path) -> Machine:
    """Make an empty machine in ``folder``."""
    machine = Machine(folder)
    for place in (machine.home, machine.temporary, folder / "empty"):
        place.mkdir(parents=True)
    return machine


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a program with all its processes, as a power cut would."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(LONGEST_SECONDS)
    wait_until(lambda: not own_processes(process.pid), "the end of every process")


def own_processes(session: int) -> list[int]:
    """The processes of a session that run the built file, the one that unpacks it first."""
    return sorted(
        int(folder.name) for folder in Path("/proc").iterdir() if folder.name.isdigit() and _runs_file(folder, session)
    )


def hubs(process: subprocess.Popen[bytes]) -> list[int]:
    """The processes that show the hub, under the supervisor."""
    return [number for number in own_processes(process.pid) if b"--supervised" in words_of(number)]


def words_of(process: int) -> list[bytes]:
    """The command line of a process; none where it has ended."""
    try:
        return Path("/proc", str(process), "cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def _runs_file(folder: Path, session: int) -> bool:
    try:
        return os.getsid(int(folder.name)) == session and (folder / "exe").readlink() == FILE
    except OSError:
        return False  # it has ended, or is about to


def _send(process: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.kill(process, number)
