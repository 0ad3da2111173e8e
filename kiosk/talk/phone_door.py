"""Owns where the phones of a talk may call: at the address that was named, or the one that the network gave by now."""

from __future__ import annotations

import base64
import logging

from kiosk.phone.phone_server import PhoneServer
from kiosk.phone.place import NoPlaceError, PhonePlace, own_address
from kiosk.show.talk.phone_seat import PhoneTrouble

_logger = logging.getLogger(__name__)


def open_door(server: PhoneServer, place: PhonePlace, known: PhoneTrouble = PhoneTrouble.NONE) -> PhoneTrouble:
    """Let a server stand where this machine is by now: a network that was joined later counts, too.

    Args:
        server: to listen.
        place: where the operator wants it.
        known: the trouble that the log has told already.

    Returns:
        why nobody can call, ``PhoneTrouble.NONE`` where they can.
    """
    try:
        address = place.address or own_address()
        if not server.place or server.place.partition(":")[0] != address:
            server.listen(address, place.port)
    except (NoPlaceError, OSError) as error:
        trouble = PhoneTrouble.NO_PLACE if isinstance(error, OSError) else PhoneTrouble.NO_NETWORK
        if trouble is not known:
            _logger.warning("no phone can call: %s", error)
        server.close()
        return trouble
    return PhoneTrouble.NONE


def write_place(server: PhoneServer) -> str:
    """The address, for people; empty where nobody can call."""
    return f"http://{server.place}/" if server.place else ""


def write_offer(server: PhoneServer, ticket: bytes) -> str:
    """The address with a ticket, for a code; empty where nobody can call.

    The ticket stands there in base 32 (RFC 4648), which codes hold in few squares.
    """
    place = write_place(server)
    return f"{place}#{base64.b32encode(ticket).decode('ascii').rstrip('=')}" if place else ""
