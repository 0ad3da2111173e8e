"""The program with a phone: on two monitors, its code read from the panel, asked, let in, steered; then it is over."""

from __future__ import annotations

import json
import socket
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from tests.equipment.x11 import LONGEST_SECONDS, XServer, wait_until
from tests.phone.wire import Network, WirePhone, read_offer
from tests.talk.test_present_x11 import given_talk, kept_place, left_and_right, server

pytestmark = pytest.mark.x11

__all__ = ["server"]


def codes(picture: QImage) -> list[str]:
    drawn = picture.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(drawn.constBits())
    seen = Image.frombytes("RGB", (drawn.width(), drawn.height()), data, "raw", "RGB", drawn.bytesPerLine())
    return [code.text for code in zxingcpp.read_barcodes(seen)]


def listening(process: subprocess.Popen[bytes]) -> list[str]:
    """The TCP sockets of a process that listen, by ``/proc`` (state 0A)."""
    files = Path(f"/proc/{process.pid}/fd").iterdir()
    own = {str(file.readlink()) for file in files if file.is_symlink()}
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    rows += [line.split() for line in Path("/proc/net/tcp6").read_text().splitlines()[1:]]
    return [row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in own]


def test_invariant_1_without_being_asked_nothing_listens(server: XServer, tmp_path: Path) -> None:
    with given_talk(server, tmp_path / "state", "--run", "5") as talk:
        server.key("k", "Next")
        server.still_picture()
        assert listening(talk) == []


def test_a_phone_steers_the_program_until_the_talk_is_left(server: XServer, tmp_path: Path) -> None:
    state = tmp_path / "state"
    with given_talk(server, state, "--run", "10", "--language", "en", "--remote", "127.0.0.1") as talk:
        assert len(listening(talk)) == 1
        server.key("k")
        panel, projector = left_and_right(server)
        (offer,) = codes(panel)
        assert codes(projector) == []
        place, ticket = read_offer(offer)
        network = Network(lambda done: wait_until(done, "an answer"), place)
        phone = WirePhone(network, ticket)
        assert phone.ask() == 200
        phone.listen()
        asked = left_and_right(server)[0]
        assert asked != panel
        assert phone.say(do="next") == 204
        assert kept_place(state) is None
        wait_until(lambda: tap_until_seated(server, phone), "the phone is let in")
        assert phone.told[-1]["notes"] is None
        server.still_picture()
        assert phone.say(do="next") == 204
        wait_until(lambda: kept_place(state) not in (None, (0, 0)), "the talk moved")
        assert phone.say(do="black") == 204
        wait_until(lambda: phone.told[-1]["covered"], "the phone is told")
        said = (state / "talk.json").read_text("utf-8")
        assert offer.partition("#")[2] not in said
        assert json.loads(said)["talk"]["phone"]["on"] is False
        server.key("Escape", "Escape", "Next", "Return")
        assert talk.wait(LONGEST_SECONDS) == 0
        wait_until(lambda: phone.told[-1] == {"state": "over"}, "the phone is told that it is over")
        network.close()
    with socket.socket() as line:
        address, _, port = place.partition(":")
        assert line.connect_ex((address, int(port))) != 0
    assert not (state / "talk.json").exists()


def tap_until_seated(server: XServer, phone: WirePhone) -> bool:
    """Touch the first button below the number; where it is, goes by the words above it."""
    for y in range(150, 500, 40):
        if phone.told[-1]["state"] == "seated":
            return True
        server.tap(120, y)
    return phone.told[-1]["state"] == "seated"
