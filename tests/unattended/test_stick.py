"""Bundles from a stick that is a real device: found, taken, let go of, and pulled out in the middle."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bundles.bundle import pack_bundle
from kiosk.bundles.manifest import Manifest
from kiosk.unattended.bundle_watch import mounted_sticks
from tests.bundles.making import KEY, Wish, make_briefing, make_bundle, make_store
from tests.equipment.stick import MB, made_stick, why_no_sticks
from tests.equipment.x11 import XServer, started_x_server, wait_until
from tests.unattended.test_bundle_on_screen import locked, log

pytestmark = [pytest.mark.x11, pytest.mark.skipif(why_no_sticks() != "", reason=why_no_sticks())]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[XServer]:
    folder = tmp_path / "screen"
    folder.mkdir()
    with started_x_server(folder, 1280, 800) as server:
        yield server


def test_a_stick_is_seen_while_it_is_there(tmp_path: Path) -> None:
    with made_stick(tmp_path) as stick:
        assert stick.place not in mounted_sticks()
        stick.plug()
        assert stick.place in mounted_sticks()
        stick.unplug()
        assert stick.place not in mounted_sticks()


def test_a_locked_screen_takes_a_bundle_from_it_and_lets_it_go(screen: XServer, tmp_path: Path) -> None:
    bundle = make_bundle(tmp_path, Wish(serial=1, problems=9))
    with made_stick(tmp_path, bundle) as stick, locked(screen, tmp_path, "--sticks") as store:
        stick.plug()
        wait_until(lambda: store.read().current is not None, "the bundle is shown", 60)
        shown = store.read().current
        assert shown is not None
        assert shown.source == str(stick.place / bundle.name)
        stick.unplug()  # an error where the screen holds anything of it open
        wait_until(lambda: "passed its trial" in log(store), "the log says so")


@pytest.mark.parametrize("begun", [False, True], ids=["at once", "while it is unpacked"])
def test_one_that_is_pulled_changes_nothing(tmp_path: Path, *, begun: bool) -> None:
    store = make_store(tmp_path, KEY)
    briefing = make_briefing(tmp_path / "briefing")
    (briefing / "media").mkdir()
    (briefing / "media" / "noise.bin").write_bytes(random.Random(1).randbytes(20 * MB))
    manifest = Manifest(name="x", serial=1, made="2026-11-27", needs="0", files={}, problems=99)
    (tmp_path / "x.kbundle").write_bytes(pack_bundle(briefing, manifest, KEY))
    with made_stick(tmp_path, tmp_path / "x.kbundle") as stick:
        stick.plug()
        if begun:  # what was read before stays readable, and is the manifest and the list of files
            with (stick.place / "x.kbundle").open("rb") as stream:
                stream.read(MB // 10)
                stream.seek(-MB // 10, 2)
                stream.read()
        stick.pull()
        flags = ("--state-dir", str(store.folder.parent), "--bundle-keys", str(store.keys_file))
        command = [sys.executable, "-m", "kiosk", "take", str(stick.place / "x.kbundle"), *flags]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.returncode != 0
        assert "Traceback" not in done.stderr
        assert str(stick.place) in done.stderr
        record = store.read()
        assert (record.waiting, record.current, record.refused) == (None, None, ())
        left = [path.name for path in store.folder.iterdir()] if store.folder.is_dir() else []
        assert not [name for name in left if name.startswith("1-")]
        assert ("Input/output error" in done.stderr) or not begun
