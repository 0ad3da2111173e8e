"""Where phones of a talk may call, and what is told where they cannot."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.phone.http import PhoneReply
from kiosk.phone.phone_server import PhoneServer
from kiosk.phone.place import NoPlaceError, PhonePlace
from kiosk.show.talk.phone_seat import PhoneTrouble
from kiosk.talk import phone_door
from kiosk.talk.phone_door import open_door, write_offer, write_place
from kiosk.window.face import take_down


@pytest.fixture
def servers(qapp: QCoreApplication) -> Iterator[tuple[PhoneServer, PhoneServer]]:
    made = PhoneServer(lambda _request: PhoneReply()), PhoneServer(lambda _request: PhoneReply())
    yield made
    for server in made:
        server.close()
    take_down(*made)


def test_a_door_that_stands_stays_where_it_is(servers: tuple[PhoneServer, PhoneServer]) -> None:
    server, _ = servers
    assert open_door(server, PhonePlace("127.0.0.1")) is PhoneTrouble.NONE
    place = server.place
    assert open_door(server, PhonePlace("127.0.0.1")) is PhoneTrouble.NONE
    assert server.place == place
    assert write_place(server) == f"http://{place}/"
    assert write_offer(server, b"\x00" * 5) == f"http://{place}/#AAAAAAAA"


def test_one_port_is_for_one_of_them(servers: tuple[PhoneServer, PhoneServer]) -> None:
    first, second = servers
    open_door(first, PhonePlace("127.0.0.1"))
    taken = PhonePlace("127.0.0.1", int(first.place.partition(":")[2]))
    assert open_door(second, taken) is PhoneTrouble.NO_PLACE
    assert (write_place(second), write_offer(second, b"")) == ("", "")


def test_a_network_that_is_joined_later_counts(
    servers: tuple[PhoneServer, PhoneServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> str:
        raise NoPlaceError("this machine is in no network")

    monkeypatch.setattr(phone_door, "own_address", nowhere)
    assert open_door(servers[0], PhonePlace()) is PhoneTrouble.NO_NETWORK
    monkeypatch.setattr(phone_door, "own_address", lambda: "127.0.0.1")
    assert open_door(servers[0], PhonePlace()) is PhoneTrouble.NONE
    assert servers[0].place.startswith("127.0.0.1:")
