"""The socket on which a service manager is told that all is well, as systemd has one for its services."""

from __future__ import annotations

import socket

from tests.equipment.x11 import LONGEST_SECONDS


class ServiceInbox:
    """A socket for datagrams.

    Args:
        address: what stands in ``NOTIFY_SOCKET``: a path, or ``@`` and a name.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{address[1:]}" if address.startswith("@") else address)

    def next_word(self) -> bytes:
        """What comes next, once it is there."""
        self._socket.settimeout(LONGEST_SECONDS)
        return self._socket.recv(99)

    def waiting(self) -> list[bytes]:
        """All that has come and was not looked at."""
        self._socket.setblocking(False)
        words = []
        while True:
            try:
                words.append(self._socket.recv(99))
            except BlockingIOError:
                return words

    def close(self) -> None:
        """Hear nothing more."""
        self._socket.close()
