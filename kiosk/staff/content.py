"""Owns what staff see of the content of their screen, ready to show."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kiosk.bundles.bundle_store import ShownContent
from kiosk.bundles.record import BundleRecord, Installed
from kiosk.paths import StateFile

MOST_REFUSED = 5


class BundleRow(Struct, frozen=True):
    """A bundle: what it is called, its serial as text, where it came from, its days (``2026-06-10``), its key.

    ``by_hall``: it came over the network of the hall.
    """

    name: str
    serial: str
    source: str = ""
    made: str = ""
    taken: str = ""
    signer: str = ""
    by_hall: bool = False


class RefusedRow(Struct, frozen=True):
    """A bundle that failed, and why."""

    serial: str
    why: str


class ContentRows(Struct, frozen=True):
    """What is shown, None where the settings name it; what was shown before it; which bundle waits; what was refused.

    ``said`` is what was last said of a bundle that came.
    """

    shown: BundleRow | None = None
    previous: BundleRow | None = None
    waiting: BundleRow | None = None
    refused: list[RefusedRow] = []
    said: str = ""
    can_go_back: bool = False


def describe_content(record: BundleRecord, content: ShownContent, said: str) -> ContentRows:
    """The rows of a record.

    Args:
        record: what the screen knows of its bundles.
        content: what it began with.
        said: what was last said of a bundle that came.
    """
    latest = record.refused[: -MOST_REFUSED - 1 : -1]
    return ContentRows(
        shown=_row(content.shown),
        previous=_row(record.previous),
        waiting=_row(record.waiting),
        refused=[RefusedRow(str(one.serial), one.why) for one in latest],
        said=said,
        can_go_back=record.can_go_back,
    )


def _row(bundle: Installed | None) -> BundleRow | None:
    if bundle is None:
        return None
    days = (bundle.made[:10], bundle.taken[:10])
    by_hall = Path(bundle.source).parent.name == StateFile.INCOMING
    return BundleRow(bundle.name, str(bundle.serial), bundle.source, *days, bundle.signer, by_hall)
