"""The built file as a service: it tells who started it that it watches, and its hub knows nothing of that."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.equipment.service_inbox import ServiceInbox
from tests.equipment.x11 import XServer, wait_until
from tests.package.program import FILE, NOBODY_WRITES_HERE, Machine, hubs, kill

pytestmark = [pytest.mark.exe, pytest.mark.x11]

AS_A_SERVICE = 'WATCHDOG_PID=$$ exec "$0" --locked'
"""The process that a service manager starts, and whose number it gives, is the one that unpacks the file."""


def test_the_supervisor_of_the_one_file_is_heard(machine: Machine, screen: XServer, tmp_path: Path) -> None:
    inbox = ServiceInbox(str(tmp_path / "notify"))
    asked = {"NOTIFY_SOCKET": inbox.address, "WATCHDOG_USEC": "1000000"}
    environment = machine.environment(DISPLAY=screen.display, **asked)
    command = ["/bin/sh", "-c", AS_A_SERVICE, str(FILE)]
    with subprocess.Popen(command, env=environment, cwd=NOBODY_WRITES_HERE, start_new_session=True) as process:
        try:
            assert [inbox.next_word() for _ in range(3)] == [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"]
            wait_until(lambda: bool(hubs(process)), "a hub")
            given = Path("/proc", str(hubs(process)[0]), "environ").read_bytes()
            assert b"DISPLAY=" in given
            assert not any(name.encode() in given for name in (*asked, "WATCHDOG_PID"))
        finally:
            kill(process)
    inbox.close()
