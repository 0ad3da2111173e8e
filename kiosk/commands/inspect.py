"""Owns ``kiosk inspect``: who signed a bundle, and what it would change on the screen of this machine."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.commands.command import Call, Subcommand
from kiosk.commands.flags import add_settings
from kiosk.commands.refusals import REFUSED, refusals

if TYPE_CHECKING:
    from kiosk.bundles.bundle import Bundle

_DESCRIPTION = (
    "Tells who signed a bundle, what is in it, and which pages and words differ from what the screen of this machine "
    "shows. Nothing is taken. Exit code: 0 this screen would take it, 1 it would not, 2 it cannot be read."
)


def _add_flags(parser: argparse.ArgumentParser) -> None:
    parser.description = _DESCRIPTION
    parser.add_argument("bundle", type=Path, metavar="FILE", help="the bundle")
    add_settings(parser, "bundle-keys")


def _run(call: Call) -> int:
    from kiosk.bundles.bundle import read_bundle, require_version
    from kiosk.bundles.bundle_store import BundleStore
    from kiosk.bundles.record import why_not

    asked, settings = call.arguments, call.settings
    store = BundleStore(settings.state_folder, settings.bundle_keys)
    with refusals(asked.bundle, store.keys_file):
        bundle = read_bundle(asked.bundle, store.keys())
        _print_changes(bundle, store.shown(settings.briefing).folder or settings.briefing)
        require_version(bundle, __version__)
        why = why_not(store.read(), bundle, again=False)
    if why:
        print(f"not taken: {why}")
    return REFUSED if why else 0


def _print_changes(bundle: Bundle, shown: Path) -> None:
    from tempfile import TemporaryDirectory

    from kiosk.bundles.bundle import unpack_bundle
    from kiosk.bundles.changes import compare_briefings

    manifest = bundle.manifest
    rows = {
        "name": manifest.name,
        "serial": str(manifest.serial),
        "made": manifest.made,
        "signed with": f"{bundle.signer.name} ({bundle.comment})",
        "needs": f"version {manifest.needs} or later; this is {__version__}",
        "files": str(len(manifest.files)),
        "problems": f"{manifest.problems} when it was packed",
    }
    if bundle.next_key is not None:
        rows["next key"] = f"{bundle.next_key.name} takes the place of the one that signed this"
    for what, value in rows.items():
        print(f"{what:<12}{value}")
    with TemporaryDirectory() as place:
        changes = compare_briefings(shown, unpack_bundle(bundle, Path(place) / "bundle"))
    print(f"\nAgainst {shown}: {len(changes) or 'no'} files differ")
    for change in changes:
        print(change)


COMMAND = Subcommand(_add_flags, _run)
