"""The small files of the state folder: whatever lies there harms nobody, and nothing is ever half written."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Struct

from kiosk.bridge.hub_store import HubStore
from kiosk.bundles.bundle_store import BundleStore
from kiosk.hall.hall_line import HallLine
from kiosk.hub.hall_orders import HallOrders, OrderedHub
from kiosk.hub.keypad_file import read_keypad
from kiosk.machine.graphics import choose_renderer
from kiosk.machine.kept_file import LARGEST, KeptFile
from kiosk.paths import StateFile
from kiosk.settings.reading import read_forgiving
from kiosk.settings.recent import RecentFile
from kiosk.settings.table import Settings
from kiosk.show.hall.orders import Addressee
from kiosk.show.hub.reducer import reduce_hub
from kiosk.show.hub.state import HubState
from kiosk.show.unattended.spot import Spot
from kiosk.staff.pin import PinStore
from kiosk.staff.spot import SpotFile
from kiosk.talk.clicker_file import read_clicker
from kiosk.talk.rehearsals import read_rehearsals
from kiosk.talk.talk_file import broken_off, talk_file

ROOT = Path(__file__).parents[2]


def driver_of(folder: Path) -> object:
    (folder / "renderD128").touch()
    return choose_renderer({}, folder / StateFile.GRAPHICS, lambda: "NVIDIA", folder)


def last_good_of(folder: Path) -> object:
    """It is asked for when the settings cannot be read; its problems are logged as a start logs them."""
    (folder / "kiosk.toml").write_bytes(bytes(8))
    reading = read_forgiving(folder / "kiosk.toml", {"state-dir": folder}, {})
    for problem in reading.problems:
        logging.getLogger("kiosk").warning(problem)
    return reading.settings


def pin_of(folder: Path) -> object:
    pins = PinStore(folder)
    return pins.is_set, pins.check("402917"), pins.wait


def orders_of(folder: Path) -> object:
    store = HubStore(HubState("nl"), reduce_hub)
    line = HallLine("mqtt://nowhere", None, ())
    orders = HallOrders(line, Addressee("hall", "a"), Settings(state_folder=folder), OrderedHub(store, ("nl",)))
    orders.begin()
    return store.state.notice, orders.offered


USES: dict[str, Callable[[Path], object]] = {
    StateFile.TALK: lambda folder: broken_off(talk_file(folder).read(), Path("/briefing")),
    f"{StateFile.REHEARSALS}/2026-01-01-120000.json": read_rehearsals,
    StateFile.CLICKER: read_clicker,
    StateFile.KEYPAD: read_keypad,
    StateFile.BUNDLE_RECORD: lambda folder: BundleStore(folder, folder / "none").begin(folder),
    StateFile.SPOT: lambda folder: SpotFile(folder).read(),
    StateFile.ORDERS: orders_of,
    StateFile.PIN: pin_of,
    StateFile.LAST_GOOD: last_good_of,
    StateFile.RECENT: lambda folder: RecentFile(folder).read(),
    StateFile.GRAPHICS: driver_of,
}
"""What reads each file, as a start does."""

NO_VALUES = {
    "empty": b"",
    "cut off": b'{"talk": {"line": {"sl',
    "deep": b'{"more": ' + b"[" * 200_000,
    "deep in objects": b'{"more": ' + b'{"a": ' * 200_000,
    "deep and closed": b'{"more": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "no UTF-8": b"\xff\xfe{}",
    "half a letter": b'{"a": "\\ud800"}',
    "NUL": bytes(4096),
    "UTF-16": '{"a": "b"}'.encode("utf-16"),
    "null": b"null",
    "a list": b"[1, 2]",
    "too large": b" " * LARGEST + b"{}",
}
ODD_VALUES = {
    "a long number": b'{"at": ' + b"9" * 5_000 + b', "idle_seconds": ' + b"9" * 5_000 + b"}",
    "a large number": b'{"at": 1e999, "wrong": 1e999, "text_scale": 1e999}',
    "a negative number": b'{"wrong": -1, "idle_seconds": -1, "text_scale": -1, "locked": -1}',
    "other types": b'{"talk": 1, "language": 3, "salt": {}, "driver": [], "A": null, "theme": 2, "locked": []}',
    "letters that are none": b'{"\xff": "\xff", "language": "\xff", "driver": "\xff", "locked": "\xff"}',
}
NAMES = st.sampled_from(
    ("at", "run", "slides", "talk", "briefing", "language", "salt", "hash", "wrong", "driver", "theme")
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inside: st.one_of(st.lists(inside, max_size=3), st.dictionaries(NAMES, inside, max_size=5)),
)


class Tried(Struct):
    """One of the files, in a folder that is there, and what a start makes of it."""

    path: Path
    use: Callable[[], object]


@pytest.fixture(params=USES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Tried:
    path = tmp_path / request.param
    path.parent.mkdir(exist_ok=True)
    return Tried(path, lambda: USES[request.param](tmp_path))


def told_of(file: Tried, caplog: pytest.LogCaptureFixture) -> list[str]:
    return [message for message in caplog.messages if str(file.path) in message]


def test_every_small_file_is_tried() -> None:
    small = {name for name in StateFile if name.endswith(".json") or name is StateFile.REHEARSALS}
    assert {name.partition("/")[0] for name in USES} == small


@pytest.mark.parametrize("content", NO_VALUES.values(), ids=NO_VALUES)
def test_what_cannot_be_understood_is_left_out_and_told(
    file: Tried, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    nothing = file.use()
    file.path.unlink(missing_ok=True)
    file.path.write_bytes(content)
    assert file.use() == nothing
    assert len(told_of(file, caplog)) == 1


@pytest.mark.parametrize("content", ODD_VALUES.values(), ids=ODD_VALUES)
def test_odd_values_do_no_harm(file: Tried, content: bytes) -> None:
    nothing = file.use()
    file.path.write_bytes(content)
    assert file.use() == nothing


@pytest.mark.parametrize("kind", ["folder", "pipe", "loop"])
def test_what_is_no_file_keeps_nobody_waiting(file: Tried, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    nothing = file.use()
    file.path.unlink(missing_ok=True)
    if kind == "folder":
        (file.path / "inside").mkdir(parents=True)
    elif kind == "pipe":
        os.mkfifo(file.path)
    else:
        file.path.symlink_to(file.path)
    assert file.use() == nothing
    assert told_of(file, caplog)


def test_a_file_that_may_not_be_read_is_left_out(
    file: Tried, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    nothing = file.use()
    file.path.write_bytes(b"{}")
    open_any = os.open

    def open_others(path: Any, *how: Any) -> int:
        if Path(path) == file.path:
            raise PermissionError(13, "Permission denied", str(path))
        return open_any(path, *how)

    monkeypatch.setattr(os, "open", open_others)
    assert file.use() == nothing
    assert len(told_of(file, caplog)) == 1


@given(content=st.one_of(st.binary(max_size=60), VALUES.map(json.dumps).map(str.encode)))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_lies_there_raises(file: Tried, content: bytes) -> None:
    file.path.write_bytes(content)
    file.use()


@pytest.fixture
def kept(tmp_path: Path) -> KeptFile[Spot, None]:
    return KeptFile(tmp_path / "state" / "kept.json", Spot, None, "the choice")


def test_a_value_comes_back(kept: KeptFile[Spot, None]) -> None:
    assert kept.read() is None
    assert kept.keep(Spot(language="nl"))
    assert kept.read() == Spot(language="nl")
    assert [path.name for path in kept.path.parent.iterdir()] == ["kept.json"]
    kept.forget()
    kept.forget()
    assert kept.read() is None


def test_only_its_owner_may_read_it(kept: KeptFile[Spot, None]) -> None:
    before = os.umask(0)
    try:
        kept.keep(Spot())
    finally:
        os.umask(before)
    assert kept.path.stat().st_mode & 0o777 == 0o600


def test_trouble_is_told_once_until_it_has_passed(kept: KeptFile[Spot, None], caplog: pytest.LogCaptureFixture) -> None:
    kept.keep(Spot())
    for content in (b"[", b"[", b"{}", b"["):
        kept.path.write_bytes(content)
        kept.read()
    assert len(caplog.messages) == 2
    assert caplog.messages[0].startswith(f"the choice is left out: {kept.path} cannot be read: ")


@pytest.mark.parametrize("step", ["os.open", "os.fsync", "pathlib.Path.replace"])
def test_a_write_that_fails_leaves_the_old_value_and_nothing_else(
    kept: KeptFile[Spot, None], step: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    kept.keep(Spot(language="nl"))
    monkeypatch.setattr(step, full)
    assert not kept.keep(Spot(language="en"))
    assert not kept.keep(Spot(language="en"))
    monkeypatch.undo()
    assert caplog.messages == [f"the choice is not kept: {kept.path} cannot be written: No space left on device"]
    assert kept.read() == Spot(language="nl")
    assert [path.name for path in kept.path.parent.iterdir()] == ["kept.json"]


def test_a_folder_in_its_place_stays(kept: KeptFile[Spot, None], caplog: pytest.LogCaptureFixture) -> None:
    (kept.path / "inside").mkdir(parents=True)
    assert not kept.keep(Spot())
    kept.forget()
    assert [path.name for path in kept.path.parent.iterdir()] == ["kept.json"]
    assert len(caplog.messages) == 2


def test_what_no_json_can_hold_is_not_kept(kept: KeptFile[Spot, None], caplog: pytest.LogCaptureFixture) -> None:
    assert not kept.keep(Spot(language=os.fsdecode(b"caf\xe9")))
    assert len(caplog.messages) == 1


def test_what_a_killed_run_left_goes_and_what_another_is_writing_stays(kept: KeptFile[Spot, None]) -> None:
    kept.keep(Spot())
    left, fresh, theirs = (
        kept.path.with_name(name) for name in ("a.json.0123abcd.new", "b.json.4567cdef.new", "c.new")
    )
    left.touch()
    fresh.touch()
    theirs.touch()
    for old in (left, theirs):
        os.utime(old, (time.time() - 3_600,) * 2)
    kept.keep(Spot())
    assert {path.name for path in kept.path.parent.iterdir()} == {"kept.json", fresh.name, theirs.name}


WRITER = """
import sys
from pathlib import Path
from kiosk.machine.kept_file import write_whole
for turn in range(300):
    write_whole(Path(sys.argv[1]), b'{"language": "' + sys.argv[2].encode() * 5_000 + b'"}')
"""


def test_two_processes_that_write_at_once_leave_a_whole_file(kept: KeptFile[Spot, None]) -> None:
    kept.keep(Spot())
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(kept.path), word], cwd=ROOT) for word in ("a", "bb")]
    languages = set()
    while any(writer.poll() is None for writer in writers):
        value = kept.read()
        assert value is not None
        languages.add(value.language)
    assert [writer.returncode for writer in writers] == [0, 0]
    assert languages <= {None, "a" * 5_000, "bb" * 5_000}
    assert [path.name for path in kept.path.parent.iterdir()] == ["kept.json"]
