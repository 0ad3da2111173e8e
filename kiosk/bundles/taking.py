"""Owns the way of a bundle into a screen: verified, unpacked beside, checked, and set down to be tried."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.bundles.bundle import BadBundleError, Bundle, read_bundle, require_version, unpack_bundle
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.record import Installed, put_waiting, why_not
from kiosk.machine.file_lock import locked_file
from kiosk.machine.whole_folder import place_whole

_TAKING = "taking"
_FRESH = ".fresh"


class TakingRules(Struct, frozen=True):
    """By what a bundle is judged.

    ``version`` is this program's; ``check`` counts the problems of a folder, and names one; ``again`` takes one that
    failed before.
    """

    version: str
    check: Callable[[Path], tuple[int, str]]
    again: bool = False


def take_bundle(store: BundleStore, file: Path, rules: TakingRules) -> Installed:
    """Have a screen try a bundle as soon as nobody is there.

    Args:
        store: of the screen.
        file: the bundle; it is no longer needed afterwards.
        rules: by what it is judged.

    Raises:
        BadBundleError: it is not taken; what the screen shows is as it was.
        OSError: it cannot be read, or there is no room for it.
        ValueError: the operator's file of keys holds something else than keys.
    """
    store.folder.mkdir(parents=True, exist_ok=True)
    lock = locked_file(store.folder.with_suffix(f".{_TAKING}"), mode="ab")
    if lock is None:
        raise BadBundleError(f"{file}: another bundle is being taken; try again in a minute")
    try:
        return _take(store, file, rules)
    finally:
        lock.close()


def _take(store: BundleStore, file: Path, rules: TakingRules) -> Installed:
    store.trust_as_written()
    keys = store.keys()
    if not keys:
        raise BadBundleError(f"{file}: no key is trusted here; put the signer's into {store.keys_file}")
    bundle = read_bundle(file, keys)
    require_version(bundle, rules.version)
    if why := why_not(store.read(), bundle, again=rules.again):
        raise BadBundleError(f"{file}: {why}")
    store.tidy()
    installed = _describe(bundle)
    folder = store.folder / installed.folder
    if not folder.is_dir():
        fresh = folder.with_name(installed.folder + _FRESH)
        try:
            _require_clean(bundle, unpack_bundle(bundle, fresh), rules)
            place_whole(fresh, folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    if store.change(lambda record: put_waiting(record, installed)).waiting != installed:
        raise BadBundleError(f"{file}: {store.place} cannot be written")
    return installed


def _require_clean(bundle: Bundle, folder: Path, rules: TakingRules) -> None:
    count, first = rules.check(folder)
    if count > bundle.manifest.problems:
        raise BadBundleError(f"{bundle.file}: {count} problems, {bundle.manifest.problems} were signed; one is {first}")


def _describe(bundle: Bundle) -> Installed:
    manifest, content, following = bundle.manifest, bundle.content, bundle.next_key
    return Installed(
        folder=f"{manifest.serial}-{content[:16]}",
        name=manifest.name,
        serial=manifest.serial,
        content=content,
        made=manifest.made,
        source=str(bundle.file),
        taken=datetime.now(UTC).isoformat(timespec="seconds"),
        signer=bundle.signer.name,
        replaces_key=(bundle.signer.text, following.text) if following is not None else None,
    )
