"""Owns what a bundle says of itself: which files it has, which comes after which, and what it needs."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

LATEST = 1
"""The form of a bundle that this program writes; it reads this one and those before."""

ENDING = ".kbundle"
BRIEFING = "briefing"
"""The folder in a bundle that the briefing lies in."""

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Manifest(Struct, frozen=True, kw_only=True):
    """The manifest of a bundle. What is signed is its text; it stands for the files by their digests.

    ``serial`` only grows, so that no old content comes back by itself. ``made`` is a moment in UTC. ``needs`` is the
    oldest version of the program that can show it. ``files`` has the SHA-256 of each, by its path in the briefing.
    ``problems`` is how many a check found where it was packed all the same. ``next_key`` is trusted from here on in
    place of the one that signed this.
    """

    name: Annotated[str, Meta(min_length=1, max_length=120)]
    serial: Annotated[int, Meta(ge=1, le=2**53)]
    made: Annotated[str, Meta(max_length=40)]
    needs: Annotated[str, Meta(max_length=40)]
    files: dict[str, Digest]
    problems: Annotated[int, Meta(ge=0)] = 0
    next_key: Annotated[str, Meta(max_length=100)] = ""
    form: Annotated[int, Meta(ge=1)] = LATEST


def write_manifest(manifest: Manifest) -> bytes:
    """Its text, the same from the same."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="sorted")) + b"\n"


def read_manifest(data: bytes) -> Manifest:
    """The manifest in a text.

    Raises:
        ValueError: it is none; the message says why.
    """
    return msgspec.json.decode(data, type=Manifest)


def is_newer(needs: str, has: str) -> bool:
    """Whether what is needed is a later version than what is there, both as numbers with dots between."""
    return _numbers(needs) > _numbers(has)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]
