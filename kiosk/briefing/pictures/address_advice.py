"""Owns what to say of a picture that is not where a page looks for it: most often it is known where it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import unquote

from kiosk.briefing.pictures.facts import Complaint
from kiosk.briefing.problems import Code

MOST_NAMES = 5_000
"""Names in ``media/`` that are looked at."""

_WEB = re.compile(r"(?:https?:)?//|data:", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z]:[\\/]|file:|~|[\\/]", re.IGNORECASE)
"""A place on somebody's machine."""
_QUERY = re.compile(r"[?#].*", re.DOTALL)
_SEPARATORS = re.compile(r"[/\\]")


def leads_away(address: str) -> bool:
    """Whether an address is one of the web, or of a place on somebody's machine."""
    return bool(_WEB.match(address) or _ELSEWHERE.match(address))


def advise(home: Path, address: str, code: Code) -> Complaint:
    """What is wrong with an address, and what to write instead.

    Args:
        home: the briefing folder.
        address: as it is written.
        code: what it is if nothing better is known.
    """
    name = _SEPARATORS.split(unquote(address))[-1].strip()
    if _WEB.match(address):
        name = _QUERY.sub("", name)
        return Complaint(
            Code.PICTURE_MISSING, f"Download the picture into media/ and write {_media(name)}: nothing is fetched."
        )
    if (there := _same_name(home, name)) and there != address:
        return Complaint(code, f"Write {_written(there)}: {_reason(address, there)}.")
    if code is Code.PICTURE_OUTSIDE:
        return Complaint(
            Code.PICTURE_OUTSIDE,
            f"Copy the picture into media/ and write {_media(name)}: it lies outside the briefing.",
        )
    if "\\" in address:
        return Complaint(
            code, f"Write / for each \\, and put the picture there: {_written(address.replace(chr(92), '/'))}."
        )
    return Complaint(code, f"Put the picture where it is looked for: {address}.")


def _same_name(home: Path, name: str) -> str:
    """The path of the picture that is most likely meant; empty where there is none."""
    folded = _fold(name)
    names = (file for file in islice(_files(home), MOST_NAMES) if _fold(file.name) == folded)
    found = min(names, default=None) if folded else None
    return found.relative_to(home).as_posix() if found is not None else ""


def _files(home: Path) -> Iterator[Path]:
    media = home / "media"
    yield from (file for file in media.rglob("*") if file.is_file())


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _reason(address: str, there: str) -> str:
    if "\\" in address:
        return "folders are parted by /"
    if _fold(address) == _fold(there):
        return "capitals count in a name"
    return "a picture is named from the briefing folder on"


def _media(name: str) -> str:
    return _written(f"media/{name or 'NAME'}")


def _written(path: str) -> str:
    """A path as Markdown has it."""
    return f"<{path}>" if " " in path else path
