"""The power goes, or the disk is full, at any system call that writes: the old content is there, or the new.

``strace`` ends a process at the n-th of its calls, or lets that call fail. What is cut is a whole life of a bundle:
taken, tried, shown, in the place of another.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.bundles.bundle import digest_files
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.record import pass_trial
from kiosk.bundles.taking import take_bundle
from tests.bundles.making import RULES, Wish, make_bundle, make_store

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
WRITING = ("openat", "mkdir", "write", "fsync", "rename", "unlink", "unlinkat", "rmdir", "flock")
BASE = Path("/content")
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}

IMPORTS = """
import sys
from pathlib import Path
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.record import pass_trial
from kiosk.bundles.taking import TakingRules, take_bundle
"""
LIFE = f"""{IMPORTS}
folder = Path(sys.argv[1])
store = BundleStore(folder / "state", folder / "bundle-keys.pub")
take_bundle(store, folder / "2-two.kbundle", TakingRules({RULES.version!r}, lambda _: (0, "")))
store.begin(Path({str(BASE)!r}))
store.change(lambda record: pass_trial(record, {str(BASE)!r}))
store.tidy()
"""


def prepared(folder: Path) -> BundleStore:
    """A screen that shows one bundle, and had another before; a third comes."""
    folder.mkdir()
    store = make_store(folder)
    for serial, word in ((0, "zero"), (1, "one")):
        take_bundle(store, make_bundle(folder, Wish(serial + 1, word)), RULES)
        store.begin(BASE)
        store.change(lambda record: pass_trial(record, str(BASE)))
    make_bundle(folder, Wish(20, "two")).rename(folder / "2-two.kbundle")
    return store


def live(folder: Path, *inject: str) -> int:
    """Run the life, with what strace is to do meanwhile; its exit code."""
    traced = ("-e", f"trace={','.join(WRITING)}", "-y", "-o", str(folder / "trace"), *inject)
    command = ["strace", *traced, sys.executable, "-c", LIFE, str(folder)]
    # It makes the same calls each time: nothing is compiled that was compiled before, and nothing is kept of that.
    environment = ENVIRONMENT | {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False).returncode


def cuts(folder: Path) -> list[tuple[str, int]]:
    """Each call of a whole life that changes something in the state folder: its name, and the how manieth it is."""
    prepared(folder)
    subprocess.run([sys.executable, "-c", IMPORTS], env=ENVIRONMENT, timeout=60, check=True)
    assert live(folder) == 0
    counted: Counter[str] = Counter()
    found = []
    for line in (folder / "trace").read_text("utf-8", "replace").splitlines():
        if call := re.match(r"(\w+)\(", line):
            counted[call[1]] += 1
            if f"{folder}/state" in line and (call[1] != "openat" or "O_CREAT" in line):
                found.append((call[1], counted[call[1]]))
    return found


def looked_at(folder: Path) -> str:
    """What a screen shows that starts again after it: old, new or on trial; each is whole."""
    content = make_store(folder).begin(BASE)
    assert content.folder is not None
    word = (content.folder / "home.en.md").read_text("utf-8").split()[2]
    serial = {"one": 2, "two": 20}[word]
    assert digest_files(content.folder) == digest_files(folder / f"briefing-{serial}-{word}")
    return "trial" if content.on_trial else word


@pytest.fixture(scope="module")
def moments(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int]]:
    found = cuts(tmp_path_factory.mktemp("whole") / "life")
    assert len(found) >= 40, found
    return found


def test_whenever_the_power_goes_old_or_new_is_there_and_whole(tmp_path: Path, moments: list[tuple[str, int]]) -> None:
    seen = set()
    for place, (call, number) in enumerate(moments):
        folder = tmp_path / str(place)
        store = prepared(folder)
        assert live(folder, "-e", f"inject={call}:signal=KILL:when={number}") != 0
        seen.add(looked_at(folder))
        record = store.read()
        assert record.current is not None
        if record.current.serial == 2 and record.waiting is None and not record.refused:
            take_bundle(store, folder / "2-two.kbundle", RULES)  # nothing that was left stands in its way
            assert looked_at(folder) == "trial"
        store.tidy()
        left = {each.name.partition("-")[0] for each in store.folder.iterdir()}
        assert left <= {"1", "2", "20", "lock"}
    assert seen == {"one", "trial", "two"}


def test_wherever_the_disk_is_full_old_or_new_is_there_and_whole(
    tmp_path: Path, moments: list[tuple[str, int]]
) -> None:
    writing = [moment for moment in moments if moment[0] in ("openat", "mkdir", "write", "fsync", "rename")]
    for place, (call, number) in enumerate(writing):
        folder = tmp_path / str(place)
        prepared(folder)
        live(folder, "-e", f"inject={call}:error=ENOSPC:when={number}+")
        assert looked_at(folder) in ("one", "two", "trial")
