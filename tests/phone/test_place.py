"""At which address a phone may call."""

from __future__ import annotations

import ipaddress

import pytest

from kiosk.phone.place import NoPlaceError, PhonePlace, own_address, parse_place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", PhonePlace()),
        ("192.168.1.20", PhonePlace("192.168.1.20")),
        ("192.168.1.20:8321", PhonePlace("192.168.1.20", 8321)),
        ("127.0.0.1:0", PhonePlace("127.0.0.1", 0)),
    ],
)
def test_what_the_operator_names(text: str, place: PhonePlace) -> None:
    assert parse_place(text) == place


NONE_OF_OURS = ("kiosk.local", "0.0.0.0", "192.168.1", "224.0.0.1", ":80", "::1")
BAD_PORTS = tuple(f"192.168.1.20:{port}" for port in ("x", "70000", "-1"))


@pytest.mark.parametrize("text", [*NONE_OF_OURS, *BAD_PORTS])
def test_what_is_no_address_is_told(text: str) -> None:
    with pytest.raises(NoPlaceError, match=r"192\.168\.1\.20"):
        parse_place(text)


def test_the_networks_own_is_an_address_or_there_is_none() -> None:
    found, told = "192.0.2.1", ""
    try:
        found = own_address()
    except NoPlaceError as error:
        told = str(error)
    assert told in ("", "this machine is in no network")
    assert not ipaddress.IPv4Address(found).is_loopback
