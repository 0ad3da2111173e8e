"""The files of ``kiosk host --mosquitto``: a real broker with them lets each user do what is theirs, and no more."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.commands.host import host_files, parts_of
from kiosk.hall.address import BrokerAddress
from kiosk.hall.link import HallCall, HallLink
from kiosk.hall.voice_words import voice_topic
from kiosk.hall.words import every_speaker, order_topic, piece_topic, pulse_topic, screen_topic, speaker_topic
from tests.equipment.broker import HOST, Broker

USERS = ("speaker", "operator", "screen-1", "screen-2")
SPEAKER, ONE, TWO = speaker_topic("zaal", "a"), screen_topic("zaal", "screen-1"), screen_topic("zaal", "screen-2")
PULSE_ONE, PULSE_TWO = pulse_topic("zaal", "screen-1"), pulse_topic("zaal", "screen-2")
TO_ALL, TO_EAST = order_topic("zaal", "all", "restart"), order_topic("zaal", "group:east", "night")
TO_ONE, TO_TWO = order_topic("zaal", "screen-1", "restart"), order_topic("zaal", "screen-2", "restart")
PIECE_OF = piece_topic("zaal", "d" * 64, 0)
OTHER = speaker_topic("other", "a")
ORDERS = (TO_ALL, TO_EAST, TO_ONE, TO_TWO, PIECE_OF)
ASKS_ONE, ASKS_TWO = voice_topic("zaal", "screen-1"), voice_topic("zaal", "screen-2")


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    parts = parts_of(host_files(paths.RESOURCES / "host", "mosquitto", ["kiosk"], "zaal"))
    (tmp_path / "hall.acl").write_text(parts["/etc/mosquitto/hall.acl"], "utf-8")
    words = "".join(f"{user}:geheim\n" for user in USERS)
    (tmp_path / "passwords").write_text(words, "utf-8")
    subprocess.run(["mosquitto_passwd", "-U", str(tmp_path / "passwords")], check=True)
    for file in ("hall.acl", "passwords"):
        (tmp_path / file).chmod(0o644)
    tmp_path.chmod(0o755)
    made = Broker(tmp_path)
    # As printed, but for TLS, and for where things lie.
    rights = parts["/etc/mosquitto/conf.d/hall.conf"].replace("/etc/mosquitto/", f"{tmp_path}/")
    kept = [
        line
        for line in rights.splitlines()
        if line.startswith(("allow", "password_file", "acl_file", "max_", "message_size"))
    ]
    (tmp_path / "mosquitto.conf").write_text(
        "\n".join([f"listener {made.port} {HOST}", "user root", *kept, ""]), "utf-8"
    )
    made.start()
    yield made
    made.kill()


def _each() -> tuple[str, ...]:
    """Each topic by itself, too: whoever may not hear all of a hall may hear a part."""
    return (SPEAKER, ONE, TWO, PULSE_ONE, PULSE_TWO, ASKS_ONE, ASKS_TWO, *ORDERS)


class User:
    """Somebody with a password who hears all that they may."""

    def __init__(self, broker: Broker, folder: Path, name: str, password: str = "geheim") -> None:
        (folder / f"{name}.txt").write_text(password, "utf-8")
        self.heard: set[tuple[str, bytes]] = set()
        self.linked: list[bool] = []
        call = HallCall(BrokerAddress(HOST, broker.port, user=name), name, folder / f"{name}.txt")
        topics = ("kiosk/zaal/#", every_speaker("other"), *_each())
        self.link = HallLink(call, topics, lambda *told: self.heard.add(told), self.linked.append)
        self.link.begin()


def wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_each_does_what_is_theirs_and_no_more(broker: Broker, tmp_path: Path) -> None:
    users = {name: User(broker, tmp_path, name) for name in USERS}
    wait(lambda: all(user.linked for user in users.values()))
    time.sleep(0.5)  # their subscriptions are on the way
    for name, user in users.items():
        for topic in (SPEAKER, ONE, TWO, PULSE_ONE, PULSE_TWO, ASKS_ONE, ASKS_TWO, *ORDERS, OTHER):
            user.link.say(topic, name.encode())
    says = {(SPEAKER, b"speaker")}
    tells = {(ONE, b"screen-1"), (TWO, b"screen-2"), (PULSE_ONE, b"screen-1"), (PULSE_TWO, b"screen-2")}
    asks = {(ASKS_ONE, b"screen-1"), (ASKS_TWO, b"screen-2")}
    orders = {(topic, b"operator") for topic in ORDERS}
    heard_by = {
        "operator": says | tells | orders,
        "speaker": says | asks | orders - {(TO_ONE, b"operator"), (TO_TWO, b"operator")},
        "screen-1": says | orders - {(TO_TWO, b"operator")},
        "screen-2": says | orders - {(TO_ONE, b"operator")},
    }
    wait(lambda: all(users[name].heard >= heard for name, heard in heard_by.items()))
    assert {name: user.heard for name, user in users.items()} == heard_by
    for user in users.values():
        user.link.close()


def test_nobody_comes_in_with_another_password_or_none(broker: Broker, tmp_path: Path) -> None:
    stranger = User(broker, tmp_path, "screen-1", "geraden")
    nobody = User(broker, tmp_path, "nobody")
    time.sleep(1)
    assert (stranger.linked, nobody.linked) == ([], [])
    for user in (stranger, nobody):
        user.link.close()
