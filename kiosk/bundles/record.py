"""Owns what a screen knows of its bundles: which one it shows, which it showed, which one waits. Pure, but the times.

Each change is a function from one record to the next, and each next record is written whole. So whenever the power
goes, a screen has the old content or the new, and knows which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.bundles.keyring import Keyring

if TYPE_CHECKING:
    from kiosk.bundles.bundle import Bundle

MOST_REFUSED = 20
ENDED = "the program ended while it was tried"


class Installed(Struct, frozen=True, kw_only=True):
    """A bundle that is unpacked in the state folder.

    ``folder`` is the name of its folder, ``content`` of what is in it (``name_content``); ``source`` is the file that
    it came from, ``taken`` the moment in UTC, ``signer`` the name of the key.
    """

    folder: str
    name: str
    serial: int
    content: str
    made: str
    source: str
    taken: str
    signer: str
    replaces_key: tuple[str, str] | None = None


class RefusedBundle(Struct, frozen=True):
    """A bundle that was tried and failed, and why."""

    name: str
    serial: int
    content: str
    why: str


class BundleRecord(Struct, frozen=True, kw_only=True):
    """All that is known.

    ``current`` is shown, None for what the settings name; ``previous`` was shown before. ``waiting`` is to be tried as
    soon as nobody is there, and ``begun`` once its trial is under way. ``highest`` is the latest serial that ever
    passed. ``base`` is what the settings named when the current one was taken: who names another there means it.
    """

    current: Installed | None = None
    previous: Installed | None = None
    waiting: Installed | None = None
    begun: bool = False
    highest: int = 0
    refused: tuple[RefusedBundle, ...] = ()
    base: str = ""
    keyring: Keyring = Keyring()

    @property
    def can_go_back(self) -> bool:
        """Whether there is something to go back to."""
        return self.current is not None or self.previous is not None

    @property
    def folders(self) -> set[str]:
        """The folders that must stay."""
        return {one.folder for one in (self.current, self.previous, self.waiting) if one is not None}


def why_not(record: BundleRecord, bundle: Bundle, *, again: bool) -> str:
    """Why a bundle is not taken, in a sentence; empty where it may be.

    Args:
        record: what is known.
        bundle: whose signature is good.
        again: whether somebody wants it tried although it failed before.
    """
    manifest, content = bundle.manifest, bundle.content
    for one in (record.waiting, record.current):
        if one is not None and (one.serial, one.content) == (manifest.serial, content):
            return f"serial {manifest.serial} is {'waiting' if one is record.waiting else 'shown'} already"
    if manifest.serial <= record.highest:
        return f"serial {manifest.serial} is not newer than {record.highest}, which this screen has had"
    failed = next((one for one in record.refused if one.content == content and one.serial == manifest.serial), None)
    if failed is not None and not again:
        return f"serial {manifest.serial} was tried before and refused: {failed.why}"
    return ""


def put_waiting(record: BundleRecord, installed: Installed) -> BundleRecord:
    """A bundle is to be tried; it takes the place of one that waits."""
    return replace(record, waiting=installed, begun=False)


def begin_trial(record: BundleRecord) -> BundleRecord:
    """The one that waits is tried now. A trial that had begun and never came to an end has failed."""
    if record.waiting is None:
        return record
    return fail_trial(record, ENDED) if record.begun else replace(record, begun=True)


def pass_trial(record: BundleRecord, base: str) -> BundleRecord:
    """The one that was tried is shown from now on; its key takes the place of the one that signed it, if it says so."""
    tried = record.waiting
    if tried is None:
        return record
    keyring = record.keyring.with_replaced(tried.replaces_key) if tried.replaces_key else record.keyring
    return replace(
        record,
        current=tried,
        previous=record.current,
        waiting=None,
        begun=False,
        highest=max(record.highest, tried.serial),
        base=base,
        keyring=keyring,
    )


def fail_trial(record: BundleRecord, why: str) -> BundleRecord:
    """The one that was tried is not tried again, and what was shown before is shown."""
    tried = record.waiting
    if tried is None:
        return record
    refused = (*record.refused, RefusedBundle(tried.name, tried.serial, tried.content, why))[-MOST_REFUSED:]
    return replace(record, waiting=None, begun=False, refused=refused)


def go_back(record: BundleRecord) -> BundleRecord:
    """What was shown before takes the place of what is shown, which can be gone back to in turn."""
    if not record.can_go_back:
        return record
    return replace(record, current=record.previous, previous=record.current, waiting=None, begun=False)
