"""The built file as a public screen: its hub killed, its supervisor killed, its unpacked folder taken away."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess

import pytest

from tests.equipment.x11 import XServer, wait_until
from tests.package.conftest import Twins
from tests.package.program import Machine, hubs, own_processes, words_of

pytestmark = [pytest.mark.exe, pytest.mark.x11]


def supervisor(process: subprocess.Popen[bytes]) -> int:
    """The process that watches over it: the child of the one that unpacked."""
    return next(n for n in own_processes(process.pid) if n != process.pid and b"--supervised" not in words_of(n))


def test_a_killed_hub_comes_back_and_is_unpacked_once(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display, "--locked") as process:
        twins.wait_until_awake()
        first = hubs(process)
        unpacked = machine.unpacked()
        assert (len(first), len(unpacked)) == (1, 1)
        os.kill(first[0], signal.SIGKILL)
        wait_until(lambda: hubs(process) not in ([], first), "another hub")
        twins.wait_until_awake()
        twins.tap("2. ")
        assert machine.unpacked() == unpacked
    assert process.returncode == 0
    assert machine.unpacked() == []


def test_a_killed_supervisor_leaves_no_process_and_no_folder(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display, "--locked") as process:
        twins.wait_until_awake()
        os.kill(hubs(process)[0], signal.SIGSTOP)
        os.kill(supervisor(process), signal.SIGKILL)
        wait_until(lambda: not own_processes(process.pid) and not machine.unpacked(), "everything to be gone")


def test_it_comes_back_though_its_unpacked_folder_was_tidied_away(
    machine: Machine, screen: XServer, twins: Twins
) -> None:
    with machine.showing(screen.display, "--locked") as process:
        twins.wait_until_awake()
        first = hubs(process)
        shutil.rmtree(machine.unpacked()[0])
        os.kill(first[0], signal.SIGKILL)
        wait_until(lambda: hubs(process) not in ([], first), "another hub")
        twins.wait_until_awake()
