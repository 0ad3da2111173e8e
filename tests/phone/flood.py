"""A flood of connections from a process of its own, and what it costs this one."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

from tests.phone.given_talk import PhoneTalk
from tests.phone.given_visitors import VisitorTalk

FLOOD = """
import os, socket, sys, time
place, kind, until = (sys.argv[1], int(sys.argv[2])), sys.argv[3], time.monotonic() + float(sys.argv[4])
made, lines = 0, []
head = b"POST /say HTTP/1.1\\r\\nHost: %s:%d\\r\\n" % (place[0].encode(), place[1])
asked = head + b"Content-Length: 80\\r\\n\\r\\n" + b"0" * 80
sent = {"bytes": os.urandom(3000), "slow": b"G", "asks": asked}
while time.monotonic() < until:
    line = socket.socket()
    line.setblocking(False)
    line.connect_ex(place)
    lines.append(line)
    made += 1
    for each in lines[-40:]:
        try:
            if kind in sent:
                each.send(sent[kind])
        except OSError:
            pass
    while len(lines) > 400:
        lines.pop(0).close()
    time.sleep(0.0005)
print(made)
"""


def flood(given: PhoneTalk | VisitorTalk, kind: str, seconds: float) -> subprocess.Popen[str]:
    address, _, port = given.network.place.partition(":")
    command = [sys.executable, "-c", FLOOD, address, port, kind, str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def kilobytes() -> int:
    """What this process has in memory now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() // 1024
