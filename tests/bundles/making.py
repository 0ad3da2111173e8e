"""Makes small briefings, keys and bundles for tests."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from kiosk.bundles.bundle import pack_bundle
from kiosk.bundles.bundle_store import BundleStore
from kiosk.bundles.manifest import Manifest
from kiosk.bundles.minisign import SecretKey, new_key, write_public
from kiosk.bundles.taking import TakingRules

KEY = new_key()
VERSION = "1.2"


def make_briefing(folder: Path, word: str = "one") -> Path:
    """A briefing of two pages; by its word it is told from others."""
    (folder / "1-ask").mkdir(parents=True, exist_ok=True)
    (folder / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "Asked"\n', "utf-8")
    for name in ("home", "1-ask/index"):
        (folder / f"{name}.en.md").write_text(f"---\ntitle: {word}\nlead: {word} and more.\n---\n{word}\n", "utf-8")
    return folder


class Wish(Struct, frozen=True):
    """What a bundle is to be like."""

    serial: int = 1
    word: str = "one"
    key: SecretKey = KEY
    needs: str = "0.1"
    problems: int = 0
    next_key: str = ""


def make_bundle(folder: Path, wish: Wish | None = None) -> Path:
    """A bundle in a folder."""
    wish = wish or Wish()
    briefing = make_briefing(folder / f"briefing-{wish.serial}-{wish.word}", wish.word)
    manifest = Manifest(
        name="Asked",
        serial=wish.serial,
        made="2026-11-27T10:00:00+00:00",
        needs=wish.needs,
        files={},
        problems=wish.problems,
        next_key=wish.next_key,
    )
    file = folder / f"{wish.serial}-{wish.word}.kbundle"
    file.write_bytes(pack_bundle(briefing, manifest, wish.key))
    return file


def make_store(folder: Path, *keys: SecretKey) -> BundleStore:
    """The bundles of a screen that trusts these keys."""
    file = folder / "bundle-keys.pub"
    file.write_text("".join(write_public(key.public) for key in keys or (KEY,)), "ascii")
    return BundleStore(folder / "state", file)


def no_problem(_folder: Path) -> tuple[int, str]:
    """A check that finds nothing."""
    return 0, ""


RULES = TakingRules(VERSION, no_problem)
