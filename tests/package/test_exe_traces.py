"""What the built file leaves on a machine and tells others: only its state folder, and nothing."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.leftovers import LOCK, MARK
from tests.equipment.x11 import XServer, wait_until
from tests.package.conftest import Twins
from tests.package.program import FILE, Machine, kill, own_processes

pytestmark = [pytest.mark.exe, pytest.mark.x11]

CALLS = "%network,open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat"
_SOCKET = re.compile(r"\bsocket\((AF_\w+)")
_WRITING = re.compile(r"\b(?:creat|mkdir|mkdirat|rename\w*|link|linkat|symlink\w*|mknod\w*)\(")
_OPENING = re.compile(r"\bopen(?:at)?\(.*\b(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)\b")
_PATH = re.compile(r'"([^"]*)"')
_NETWORK_TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "packet")


def test_no_network_and_no_writing_outside_the_state_folder(
    machine: Machine, screen: XServer, twins: Twins, tmp_path: Path
) -> None:
    if not _can_trace():
        pytest.skip("system calls cannot be watched here; the next test looks at the open sockets instead")
    log = tmp_path / "calls"
    witness = ("/usr/bin/env", f"PATH={os.environ['PATH']}", *_strace(log), "-E", f"PATH={machine.folder / 'empty'}")
    with machine.showing(screen.display, witness=witness):
        twins.wait_until_alike()
        twins.tap("2. ")
        twins.tap("Zoeken")
    calls = log.read_text("utf-8", "replace").splitlines()
    assert len(calls) > 1000
    assert {family for call in calls for family in _SOCKET.findall(call)} <= {"AF_UNIX"}
    allowed = (f"{machine.state}", f"{machine.temporary}/_MEI", "/dev/", "/proc/self/")
    made_on_the_way = {str(parent) for parent in machine.state.parents}
    written = {path for call in calls for path in _written(call)}
    assert any(path.startswith(str(machine.state)) for path in written)
    assert {path for path in written if not path.startswith(allowed)} <= made_on_the_way


def test_its_processes_have_no_socket_of_a_network(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display) as process:
        twins.wait_until_alike()
        twins.tap("2. ")
        processes = own_processes(process.pid)
        assert len(processes) == 2, "the one that unpacks, and the program"
        for number in processes:
            assert not _sockets(number) & _network_sockets(number)


def test_a_walk_leaves_the_state_folder_and_nothing_else(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display) as process:
        twins.wait_until_alike()
        assert len(machine.unpacked()) == 1
        twins.tap("2. ")
    assert process.returncode == 0
    assert list(machine.temporary.iterdir()) == []
    beside = [path for path in _everything(machine.folder) if not path.is_relative_to(machine.state)]
    assert set(beside) <= {*machine.state.parents, machine.temporary, machine.folder / "empty"}


def test_what_a_killed_run_left_is_removed_by_the_next(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display) as process:
        twins.wait_until_alike()
        kill(process)
    left = machine.unpacked()
    assert len(left) == 1
    assert (left[0] / LOCK).is_file()
    assert machine.run("--version").returncode == 0
    assert machine.unpacked() == []


def test_what_was_killed_while_it_unpacked_is_removed_once_it_is_old(machine: Machine) -> None:
    command, environment = [str(FILE), "--version"], machine.environment()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True) as process:
        wait_until(lambda: any((folder / MARK).exists() for folder in machine.unpacked()), "the first file")
        kill(process)
    [left] = machine.unpacked()
    assert not (left / LOCK).exists(), "it was killed too late for this test"
    assert machine.run("--version").returncode == 0
    assert machine.unpacked() == [left], "it might be unpacking still"
    os.utime(left, (0, 0))
    assert machine.run("--version").returncode == 0
    assert machine.unpacked() == []


def test_a_run_in_progress_keeps_its_folder(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display):
        twins.wait_until_alike()
        unpacked = machine.unpacked()
        files = _everything(unpacked[0])
        assert machine.run("--version").returncode == 0
        assert machine.unpacked() == unpacked
        assert _everything(unpacked[0]) == files
        twins.tap("2. ")


def test_where_its_program_alone_is_killed_the_file_cleans_up_itself(
    machine: Machine, screen: XServer, twins: Twins
) -> None:
    with machine.showing(screen.display) as process:
        twins.wait_until_alike()
        program = next(number for number in own_processes(process.pid) if number != process.pid)
        os.kill(program, 9)
        wait_until(lambda: not machine.unpacked(), "the unpacked folder to be removed")


def _strace(log: Path) -> tuple[str, ...]:
    return ("strace", "--follow-forks", "--quiet=all", f"--trace={CALLS}", f"--output={log}")


def _can_trace() -> bool:
    """Whether this machine lets a process watch another's system calls; some containers do not."""
    done = subprocess.run(["strace", "--quiet=all", "--output=/dev/null", "true"], capture_output=True, check=False)
    return done.returncode == 0


def _written(call: str) -> list[str]:
    """The paths that a call made, changed or opened to write; none where it failed."""
    if " = -1 " in call or not (_WRITING.search(call) or _OPENING.search(call)):
        return []
    paths = _PATH.findall(call)
    return paths[-1:] if "link" in call.partition("(")[0] else paths  # the first path of a link is what it names


def _sockets(process: int) -> set[str]:
    return {target[8:-1] for target in _links(Path("/proc", str(process), "fd")) if target.startswith("socket:[")}


def _links(folder: Path) -> Iterator[str]:
    for link in folder.iterdir():
        try:
            yield str(link.readlink())
        except FileNotFoundError:
            continue  # closed meanwhile


def _network_sockets(process: int) -> set[str]:
    """The inodes of every network socket that the process could have: one of the words of its line in the table."""
    tables = [Path("/proc", str(process), "net", name) for name in _NETWORK_TABLES]
    return {word for table in tables if table.is_file() for word in table.read_text("ascii").split()}


def _everything(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))
