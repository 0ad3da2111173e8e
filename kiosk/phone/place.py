"""Owns at which address of this machine a phone may call: what the operator names, or what the network gave it."""

from __future__ import annotations

from msgspec import Struct

_ELSEWHERE = ("192.0.2.1", "10.255.255.255", "192.168.255.255", "172.31.255.255", "169.254.255.255")
"""One for documents (RFC 5737), which is asked for along the way to everywhere; then those of networks without one."""


class NoPlaceError(ValueError):
    """There is no address to call at; the message says why, and what to do."""


class PhonePlace(Struct, frozen=True):
    """An address and a port; 0 is any that is free. An empty address is the one that the network gave."""

    address: str = ""
    port: int = 0


def parse_place(text: str) -> PhonePlace:
    """Read ``192.168.1.20`` or ``192.168.1.20:8321``; empty is the network's.

    Raises:
        NoPlaceError: it is none.
    """
    if not text:
        return PhonePlace()
    import ipaddress  # every start of a talk reads this file, and few need it

    address, _, port = text.partition(":")
    try:
        found = ipaddress.IPv4Address(address)
        number = int(port or 0)
    except ValueError:
        number = -1
    if not 0 <= number < 65_536 or found.is_unspecified or found.is_multicast:
        raise NoPlaceError(
            f"{text!r} is no address: write one of this machine, such as 192.168.1.20 or 192.168.1.20:8321"
        )
    return PhonePlace(str(found), number)


def own_address() -> str:
    """The address that others in the local network reach this machine at. Nothing is sent to find it.

    Raises:
        NoPlaceError: it is in no network.
    """
    import ipaddress
    import socket

    for target in _ELSEWHERE:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            try:
                asked.connect((target, 9))  # of a datagram socket: only asks the system which way that would go
                found: str = asked.getsockname()[0]
            except OSError:
                continue
        if not ipaddress.IPv4Address(found).is_loopback and found != "0.0.0.0":  # noqa: S104 - compared, not bound to
            return found
    raise NoPlaceError("this machine is in no network")
