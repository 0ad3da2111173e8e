"""Where the one file finds no room, or may run nothing, it says what to do, and the next start leaves nothing."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.machine.leftovers import QUIET_SECONDS
from tests.package.program import FILE, Machine

IN_A_SPACE_OF_ITS_OWN = ["unshare", "--map-root-user", "--mount", "/bin/sh", "-c"]


def _may_mount() -> bool:
    if sys.platform != "linux":
        return False
    tried = [*IN_A_SPACE_OF_ITS_OWN, "mount -t tmpfs tmpfs /mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.exe,
    pytest.mark.skipif(not _may_mount(), reason="a full folder is mounted in a name space of its own"),
]


def _start(machine: Machine, options: str) -> tuple[str, list[str]]:
    """What a start says with such a folder for temporary files, and what it leaves there."""
    folder = shlex.quote(str(machine.temporary))
    orders = f"mount -t tmpfs -o {options} tmpfs {folder}; {shlex.quote(str(FILE))} --version; ls -A {folder}"
    done = subprocess.run(
        [*IN_A_SPACE_OF_ITS_OWN, orders],
        env=machine.environment(PATH=os.environ["PATH"]),
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stderr, done.stdout.split()


def test_a_full_folder_is_told_with_what_to_do(machine: Machine) -> None:
    said, left = _start(machine, "size=20m")
    assert "TMPDIR needs 200 MB free" in said
    assert all(name.startswith("_MEI") for name in left)


def test_a_folder_from_which_nothing_may_run_is_told_and_stays_empty(machine: Machine) -> None:
    said, left = _start(machine, "size=300m,noexec")
    assert "No program may run there: set TMPDIR." in said
    assert left == []


def test_what_a_start_without_room_left_is_removed_by_the_next(machine: Machine) -> None:
    full = Path(machine.folder, "full")
    full.mkdir()
    limited = f"ulimit -f 8000; exec {shlex.quote(str(FILE))} --version"  # of 1,024 bytes or 512: a library is larger
    broken = subprocess.run(
        ["/bin/sh", "-c", limited], env=machine.environment(TMPDIR=str(full)), capture_output=True, check=False
    )
    assert broken.returncode != 0
    (left,) = full.iterdir()
    then = time.time() - QUIET_SECONDS - 5
    for path in (*left.rglob("*"), left):
        os.utime(path, (then, then))
    machine_now = machine.environment(TEMP=str(full))
    subprocess.run([FILE, "--version"], env=machine_now, capture_output=True, check=True)
    assert list(full.iterdir()) == []
