"""Owns the address of a broker as the operator writes it."""

from __future__ import annotations

from urllib.parse import urlsplit

from msgspec import Struct

PORTS = {"mqtt": 1883, "mqtts": 8883}
"""By IANA: MQTT, and MQTT over TLS."""


class BadBrokerError(ValueError):
    """An address is none of a broker; the message says what it should be."""


class BrokerAddress(Struct, frozen=True):
    """Where a broker is, whether what is said to it is encrypted, and as whom; an empty user is nobody."""

    host: str
    port: int
    tls: bool = False
    user: str = ""


def why_no_broker(text: str) -> str:
    """Why an address is none of a broker, in a sentence; empty where it is one."""
    try:
        parse_broker(text)
    except BadBrokerError as error:
        return str(error)
    return ""


def parse_broker(text: str) -> BrokerAddress:
    """Read an address such as ``mqtt://broker`` or ``mqtts://screen-3@broker.example:8883``.

    Raises:
        BadBrokerError: it is none.
    """
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise BadBrokerError(f"{text!r} has a wrong port") from error
    if parts.scheme not in PORTS or not parts.hostname or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise BadBrokerError(f"{text!r} is no broker: write mqtt://HOST, or mqtts://USER@HOST:PORT")
    if parts.password is not None:
        raise BadBrokerError("a password does not stand in an address, where others read it: use broker-password")
    return BrokerAddress(parts.hostname, port or PORTS[parts.scheme], parts.scheme == "mqtts", parts.username or "")
