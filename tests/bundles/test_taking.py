"""The way of a bundle into a screen: what is taken, what is refused and why, and that a refusal changes nothing."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.bundles.bundle import BadBundleError, digest_files
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.minisign import new_key, write_public
from kiosk.bundles.record import fail_trial, go_back, pass_trial
from kiosk.bundles.taking import take_bundle
from kiosk.machine.file_lock import locked_file
from tests.bundles.making import KEY, RULES, Wish, make_briefing, make_bundle, make_store

BASE = Path("/content")


def shown(store: BundleStore) -> str:
    """The word of what the screen shows, the settings' own where it shows no bundle."""
    content = store.shown(BASE)
    return "base" if content.folder is None else (content.folder / "home.en.md").read_text("utf-8").split()[2]


def try_it(store: BundleStore, file: Path) -> None:
    """Take a bundle, and let it pass its trial."""
    take_bundle(store, file, RULES)
    assert store.begin(BASE).on_trial
    store.change(lambda record: pass_trial(record, str(BASE)))


def everything(store: BundleStore) -> dict[str, bytes]:
    """What lies in the state folder, but for locks."""
    files = [file for file in store.folder.parent.rglob("*") if file.is_file()]
    return {str(file): file.read_bytes() for file in files if file.name not in ("lock", "bundles.taking")}


def refuse(store: BundleStore, file: Path, why: str) -> None:
    before = everything(store)
    with pytest.raises(BadBundleError, match=why):
        take_bundle(store, file, RULES)
    assert everything(store) == before


def test_it_is_shown_once_it_passed(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    take_bundle(store, make_bundle(tmp_path), RULES)
    assert shown(store) == "base"
    content = store.begin(BASE)
    assert content.on_trial
    assert content.folder is not None
    assert digest_files(content.folder) == digest_files(tmp_path / "briefing-1-one")
    store.change(lambda record: pass_trial(record, str(BASE)))
    assert (shown(store), store.begin(BASE).on_trial) == ("one", False)


def test_what_failed_is_gone_and_not_taken_again_unless_somebody_says_so(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path))
    second = make_bundle(tmp_path, Wish(serial=2, word="two"))
    take_bundle(store, second, RULES)
    store.begin(BASE)
    store.change(lambda record: fail_trial(record, "the page home was not drawn"))
    assert shown(store) == "one"
    refuse(store, second, "refused: the page home was not drawn")
    take_bundle(store, second, replace(RULES, again=True))
    assert store.begin(BASE).on_trial


def test_a_start_that_died_on_trial_is_the_last_one_with_it(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path))
    take_bundle(store, make_bundle(tmp_path, Wish(serial=2, word="two")), RULES)
    assert store.begin(BASE).on_trial
    again = make_store(tmp_path).begin(BASE)  # the program was ended, and starts anew
    assert not again.on_trial
    assert again.shown is not None
    assert again.shown.serial == 1


@pytest.mark.parametrize("serial", [1, 5])
def test_what_is_not_newer_is_refused(tmp_path: Path, serial: int) -> None:
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path, Wish(serial=5)))
    refuse(store, make_bundle(tmp_path, Wish(serial=serial, word="other")), "not newer than 5")
    store.change(go_back)
    refuse(store, make_bundle(tmp_path, Wish(serial=serial, word="third")), "not newer than 5")


def test_the_same_is_not_taken_twice(tmp_path: Path) -> None:
    store, file = make_store(tmp_path), make_bundle(tmp_path)
    take_bundle(store, file, RULES)
    refuse(store, file, "waiting already")
    store.begin(BASE)
    store.change(lambda record: pass_trial(record, str(BASE)))
    refuse(store, file, "shown already")


def test_strangers_are_refused_and_so_is_everybody_where_nobody_is_trusted(tmp_path: Path) -> None:
    store = make_store(tmp_path, new_key())
    store.trust_as_written()
    refuse(store, make_bundle(tmp_path), f"{KEY.public.name}, which is not trusted here")
    store.keys_file.write_text("# none yet\n", "utf-8")
    store.trust_as_written()
    refuse(store, make_bundle(tmp_path, Wish(word="two")), "no key is trusted here")
    store.keys_file.write_text("no key\n", "utf-8")
    with pytest.raises(ValueError, match="not what minisign writes"):
        take_bundle(store, make_bundle(tmp_path, Wish(word="three")), RULES)


def test_more_problems_than_were_signed_are_refused(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    found = replace(RULES, check=lambda folder: (2, f"{folder.name}/home.en.md:1:1: B100 odd"))
    file = make_bundle(tmp_path, Wish(problems=1))
    with pytest.raises(BadBundleError, match=r"2 problems, 1 were signed; one is briefing/home.en.md:1:1"):
        take_bundle(store, file, found)
    assert [each.name for each in store.folder.iterdir()] == ["lock"]
    take_bundle(store, make_bundle(tmp_path, Wish(serial=2, problems=2)), found)


def test_a_key_is_replaced_by_its_own_word_and_found_again_by_the_operators_file(tmp_path: Path) -> None:
    following, third = new_key(), new_key()
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path, Wish(1, "one", next_key=following.public.text)))
    refuse(store, make_bundle(tmp_path, Wish(2, "two")), "not trusted")
    try_it(store, make_bundle(tmp_path, Wish(2, "two", key=following, next_key=third.public.text)))
    try_it(store, make_bundle(tmp_path, Wish(3, "three", key=third)))
    # The third key is lost: whoever has the operator's file begins anew with the keys in it.
    store.keys_file.write_text(write_public(KEY.public) + "# anew\n", "ascii")
    try_it(store, make_bundle(tmp_path, Wish(4, "four")))
    assert shown(store) == "four"
    refuse(store, make_bundle(tmp_path, Wish(5, "five", key=third)), "not trusted")


def test_a_full_disk_leaves_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path))
    before = everything(store)

    def full(_file: Path, folder: Path) -> None:
        folder.mkdir()
        (folder / "half").write_text("half", "utf-8")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.bundles.bundle.unpack_files", full)
    with pytest.raises(OSError, match="No space"):
        take_bundle(store, make_bundle(tmp_path, Wish(2, "two")), RULES)
    assert (everything(store), shown(store)) == (before, "one")


def test_two_at_a_time_are_one_after_the_other(tmp_path: Path) -> None:
    store, file = make_store(tmp_path), make_bundle(tmp_path)
    store.folder.mkdir(parents=True)
    lock = locked_file(store.folder.with_suffix(".taking"), mode="ab")
    assert lock is not None
    with lock, pytest.raises(BadBundleError, match="another bundle is being taken"):
        take_bundle(store, file, RULES)
    take_bundle(store, file, RULES)


def test_a_newer_one_takes_the_place_of_one_that_waits_and_old_folders_go(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    for serial, word in enumerate(("one", "two", "three", "four"), 1):
        try_it(store, make_bundle(tmp_path, Wish(serial, word)))
    take_bundle(store, make_bundle(tmp_path, Wish(5, "five")), RULES)
    take_bundle(store, make_bundle(tmp_path, Wish(6, "six")), RULES)
    waiting = store.read().waiting
    assert waiting is not None
    assert waiting.serial == 6
    store.tidy()
    left = {folder.name.partition("-")[0] for folder in store.folder.iterdir()}
    assert left == {"3", "4", "6", "lock"}


def test_who_only_shows_a_bundle_needs_no_signatures() -> None:
    script = "import sys, kiosk.unattended.screen_content; print([name for name in sys.modules if 'nacl' in name])"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_another_folder_in_the_settings_is_meant(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path))
    assert store.begin(BASE).folder is not None
    assert store.begin(make_briefing(tmp_path / "other")).folder is None


def test_a_bundle_that_somebody_removed_is_not_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = make_store(tmp_path)
    try_it(store, make_bundle(tmp_path))
    folder = store.begin(BASE).folder
    assert folder is not None
    folder.rename(tmp_path / "elsewhere")
    assert store.begin(BASE).folder is None
    assert "is gone from" in caplog.text
