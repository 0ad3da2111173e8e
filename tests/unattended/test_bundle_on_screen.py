"""A locked hub takes bundles from a folder, and goes back by itself: on a real X server, under its supervisor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.record import BundleRecord
from kiosk.paths import StateFile
from tests.bundles.making import KEY, Wish, make_bundle, make_store
from tests.equipment.x11 import XServer, started_x_server, wait_until

pytestmark = [pytest.mark.x11, pytest.mark.long]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[XServer]:
    folder = tmp_path / "screen"
    folder.mkdir()
    with started_x_server(folder, 1280, 800) as server:
        yield server


@contextmanager
def locked(screen: XServer, folder: Path, *more: str) -> Iterator[BundleStore]:
    """A locked hub that looks into ``inbox``, with ``more`` flags, and its bundles."""
    store = make_store(folder, KEY)
    (folder / "inbox").mkdir()
    hidden = ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "XDG_CACHE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"PYTHONPATH": str(ROOT), "DISPLAY": screen.display, "HOME": str(folder)}
    flags = ("--bundle-keys", str(store.keys_file), "--bundle-folder", str(folder / "inbox"), *more)
    command = [sys.executable, "-m", "kiosk", "--locked", "--state-dir", str(folder / "state"), *flags]
    with subprocess.Popen(command, env=environment, start_new_session=True) as process:
        try:
            wait_until(lambda: "shown" in log(store, StateFile.SUPERVISOR_LOG), "a window")
            yield store
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(20)


def log(store: BundleStore, name: StateFile = StateFile.LOG) -> str:
    file = store.folder.parent / name
    return file.read_text("utf-8", "replace") if file.exists() else ""


def bring(folder: Path, wish: Wish) -> None:
    """Put a bundle into the folder as a copy would: under its name once it is there."""
    make_bundle(folder, wish).rename(folder / "inbox" / f"{wish.serial}.kbundle")


def wait_for(store: BundleStore, what: str, met: str) -> BundleRecord:
    def is_met() -> bool:
        record = store.read()
        serial = record.current.serial if record.current is not None else 0
        return f"{serial} {len(record.refused)} {record.waiting is not None}" == met

    wait_until(is_met, what)
    return store.read()


def test_it_is_shown_by_itself_and_bad_content_goes_away_by_itself(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as store:
        before = screen.picture()
        bring(tmp_path, Wish(serial=1, problems=9))
        wait_for(store, "the bundle is shown", "1 0 False")
        wait_until(lambda: "serial 1, passed its trial" in log(store), "the log says so")
        wait_until(lambda: screen.picture() != before, "another picture")
        folder = tmp_path / "briefing-2-two"
        bring_broken(tmp_path, folder)
        record = wait_for(store, "it is back", "1 1 False")
        assert "cannot be read" in record.refused[0].why
        wait_until(lambda: "serial 2, failed its trial" in log(store), "the log says why")


def bring_broken(folder: Path, briefing: Path) -> None:
    """A bundle whose signer knew of its problems, and whose second page nobody can read."""
    from kiosk.bundles.bundle import pack_bundle
    from kiosk.bundles.manifest import Manifest
    from tests.bundles.making import make_briefing

    make_briefing(briefing, "two")
    (briefing / "1-ask" / "index.en.md").write_text("---\ntitle: two\n---\n" + "::: background\n" * 9, "utf-8")
    manifest = Manifest(name="Two", serial=2, made="2026-11-27", needs="0", files={}, problems=99)
    whole = folder / "2.part"
    whole.write_bytes(pack_bundle(briefing, manifest, KEY))
    whole.rename(folder / "inbox" / "2.kbundle")


def test_never_in_the_middle_of_a_visit(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as store:
        screen.tap(640, 400)
        bring(tmp_path, Wish(serial=1, problems=9))
        wait_for(store, "the bundle waits", "0 0 True")
        for _ in range(4):
            screen.tap(640, 400)
            assert "trial" not in log(store, StateFile.SUPERVISOR_LOG)
            wait_until(lambda: True, "time to look")
        assert store.read().waiting is not None


def test_killed_on_trial_it_comes_back_with_what_it_showed(screen: XServer, tmp_path: Path) -> None:
    with locked(screen, tmp_path) as store:
        bring(tmp_path, Wish(serial=1, problems=9))
        wait_until(lambda: ": trial" in log(store, StateFile.SUPERVISOR_LOG), "the trial")
        line = next(line for line in log(store, StateFile.SUPERVISOR_LOG).splitlines() if line.endswith(": trial"))
        os.kill(int(line.split("(process ")[1].split(")")[0]), signal.SIGKILL)
        record = wait_for(store, "it is refused", "0 1 False")
        assert record.refused[0].why == "the program ended while it was tried"
        wait_until(lambda: "is refused: the program ended" in log(store), "the log says why")
