"""What a service manager is told, on a socket of its kind that is made here, and by a clock that is only a number."""

from __future__ import annotations

import math
import os
import socket
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervisor.child import child_environment
from kiosk.supervisor.policy import ChildKind, Limits
from kiosk.supervisor.service_manager import (
    ALIVE,
    READY,
    SHORTEST_SECONDS,
    ServiceManager,
    own_processes,
    read_address,
    read_seconds,
)
from kiosk.supervisor.watch import Supervisor
from tests.equipment.service_inbox import ServiceInbox

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="service managers talk so on Unix alone")

US = {7}
HALF_A_MINUTE = "30000000"


@pytest.fixture(params=["path", "abstract"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ServiceInbox]:
    made = ServiceInbox(
        str(tmp_path / "notify") if request.param == "path" else f"@kiosk-test-{os.getpid()}-{tmp_path.name}"
    )
    yield made
    made.close()


def _manager(inbox: ServiceInbox, **more: str) -> ServiceManager:
    return ServiceManager({"NOTIFY_SOCKET": inbox.address, **more}, US)


def test_it_is_told_that_the_supervisor_is_ready(inbox: ServiceInbox) -> None:
    manager = _manager(inbox)
    manager.tell_ready()
    assert inbox.waiting() == [READY] == [b"READY=1"]


def test_it_is_told_twice_in_its_time_that_the_supervisor_lives(inbox: ServiceInbox) -> None:
    manager = _manager(inbox, WATCHDOG_USEC=HALF_A_MINUTE)
    told = []
    for now in (100.0, 100.0, 114.9, 115.0, 129.0, 190.0, 204.9):
        manager.tell_alive(now)
        told.append(len(inbox.waiting()))
    assert told == [1, 0, 0, 1, 0, 1, 0]


def test_it_is_waited_for_no_longer_than_until_the_next_word(inbox: ServiceInbox) -> None:
    manager = _manager(inbox, WATCHDOG_USEC=HALF_A_MINUTE)
    assert manager.wait_seconds(100.0) == 0.0
    manager.tell_alive(100.0)
    assert [manager.wait_seconds(now) for now in (100.0, 110.0, 115.0, 200.0)] == [15.0, 5.0, 0.0, 0.0]


def test_one_that_is_in_a_hurry_gets_no_more_than_it_can_use(inbox: ServiceInbox) -> None:
    manager = _manager(inbox, WATCHDOG_USEC="1")
    manager.tell_alive(100.0)
    assert manager.wait_seconds(100.0) == pytest.approx(SHORTEST_SECONDS)


@pytest.mark.parametrize("more", [{}, {"WATCHDOG_USEC": HALF_A_MINUTE, "WATCHDOG_PID": "8"}, {"WATCHDOG_USEC": "soon"}])
def test_one_that_waits_for_no_sign_of_life_gets_none(inbox: ServiceInbox, more: dict[str, str]) -> None:
    manager = _manager(inbox, **more)
    manager.tell_alive(100.0)
    assert inbox.waiting() == []
    assert manager.wait_seconds(100.0) == math.inf


@pytest.mark.parametrize(
    "environment",
    [{}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "notify"}, {"WATCHDOG_USEC": HALF_A_MINUTE, "WATCHDOG_PID": "7"}],
)
def test_without_its_address_no_socket_is_opened(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    manager = ServiceManager(environment, US)
    manager.tell_ready()
    manager.tell_alive(100.0)
    assert manager.wait_seconds(100.0) == math.inf


@pytest.mark.parametrize(
    "address", ["/nowhere/notify", "/" + "x" * 5_000, "@" + "x" * 5_000, "/nowhere/\0", "/nowhere/\ud800"]
)
def test_one_that_cannot_be_reached_is_told_of_once_in_the_log(address: str, caplog: pytest.LogCaptureFixture) -> None:
    manager = ServiceManager({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": HALF_A_MINUTE}, US)
    for now in range(0, 200, 20):
        manager.tell_alive(float(now))
    [told] = caplog.records
    assert "cannot be told at" in told.getMessage()


def test_one_that_does_not_read_keeps_nobody_waiting(inbox: ServiceInbox) -> None:
    manager = _manager(inbox)
    for _ in range(2_000):
        manager.tell_ready()
    assert 0 < len(inbox.waiting()) < 2_000, "it was full in between"


@given(st.dictionaries(st.sampled_from(["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"]), st.text(max_size=40)))
def test_no_environment_raises(environment: dict[str, str]) -> None:
    if environment.get("NOTIFY_SOCKET", "").startswith(("/", "@")):
        environment["NOTIFY_SOCKET"] = "/nowhere" + environment["NOTIFY_SOCKET"]
    manager = ServiceManager(environment, US)
    manager.tell_ready()
    manager.tell_alive(100.0)
    assert manager.wait_seconds(100.0) > 0


@pytest.mark.parametrize(
    ("text", "platform", "address"),
    [
        ("/run/user/1000/systemd/notify", "linux", "/run/user/1000/systemd/notify"),
        ("@/org/systemd/notify", "linux", "\0/org/systemd/notify"),
        ("@", "linux", None),
        ("/", "linux", None),
        ("", "linux", None),
        ("run/notify", "linux", None),
        ("vsock:2:1234", "linux", None),
        ("/run/notify", "win32", None),
    ],
)
def test_where_words_go(text: str, platform: str, address: str | None) -> None:
    assert read_address(text, platform) == address


@pytest.mark.parametrize(
    ("period", "process", "seconds"),
    [
        ("30000000", None, 30.0),
        ("30000000", "7", 30.0),
        ("30000000", "8", None),
        ("30000000", "", None),
        ("30000000", "seven", None),
        ("1", "7", 0.000001),
        ("0", None, None),
        ("-1", None, None),
        ("1e6", None, None),
        (" 1", None, None),
        ("٣", None, None),
        ("", None, None),
        ("9" * 5_000, None, None),
        ("18446744073709551615", None, 18446744073709.55),
    ],
)
def test_how_long_it_waits(period: str, process: str | None, seconds: float | None) -> None:
    environment = {"WATCHDOG_USEC": period} | ({} if process is None else {"WATCHDOG_PID": process})
    assert read_seconds(environment, US) == (seconds if seconds is None else pytest.approx(seconds))


def test_it_may_know_the_one_file_by_the_process_that_unpacked_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_processes() == {os.getpid()}
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert own_processes() == {os.getpid(), os.getppid()}


def test_a_child_does_not_get_what_is_asked_of_the_supervisor() -> None:
    asked = {"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "1", "WATCHDOG_PID": "7"}
    assert child_environment({"HOME": "/home/kiosk", **asked}) == {"HOME": "/home/kiosk"}


def _supervisor(inbox: ServiceInbox, folder: Path, clock: Callable[[], float], **more: str) -> Supervisor:
    """One whose hub cannot be started, so that nothing happens but what a test makes happen."""
    nothing = {kind: [str(folder / "nothing")] for kind in ChildKind}
    limits = Limits(delays=(1e6,), calm_delays=(1e6,), most_failures=10_000)
    return Supervisor(nothing, limits, clock, _manager(inbox, **more))


@pytest.mark.parametrize(("step", "alive"), [(0.0, 1), (20.0, 4)])
def test_each_turn_of_the_loop_tells_it_and_nothing_else_does(
    inbox: ServiceInbox, tmp_path: Path, step: float, alive: int
) -> None:
    clock = count(100.0, step).__next__
    supervisor = _supervisor(inbox, tmp_path, clock, WATCHDOG_USEC=HALF_A_MINUTE)
    for _ in range(3):
        supervisor.bring_up()
    supervisor.stop()
    assert supervisor.run() == 0
    assert inbox.waiting() == [READY] + [ALIVE] * alive


def test_a_loop_in_which_nothing_happens_wakes_up_to_tell_it(inbox: ServiceInbox, tmp_path: Path) -> None:
    supervisor = _supervisor(inbox, tmp_path, time.monotonic, WATCHDOG_USEC="200000")
    heard: list[bytes] = []

    def listen() -> None:
        try:
            heard.extend(inbox.next_word() for _ in range(4))
        finally:
            supervisor.stop()

    listener = Thread(target=listen)
    listener.start()
    assert supervisor.run() == 0
    listener.join()
    assert heard == [READY, ALIVE, ALIVE, ALIVE]
