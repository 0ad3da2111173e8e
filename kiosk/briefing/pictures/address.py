"""Owns which file a page means by a picture's address: one inside the briefing folder, whatever is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from kiosk.briefing.file_edition import read_edition
from kiosk.briefing.pictures.address_advice import advise, leads_away
from kiosk.briefing.pictures.facts import BadPictureError, Complaint, Facts
from kiosk.briefing.problems import Code


class Picture(NamedTuple):
    """A picture as a page names it.

    ``path`` is relative to the briefing, and tells where it is or would be looked for; empty where no file inside it is
    meant. ``facts`` is None where it is not to be drawn. Another ``edition`` is another content of the file.
    """

    path: str
    facts: Facts | None = None
    complaints: tuple[Complaint, ...] = ()
    edition: str = ""


def find_picture(root: Path, address: str) -> Picture:
    """Look for a picture, and at it; the arguments are those of ``find_file``."""
    found = find_file(root, address)
    if found.complaints:
        return found
    from kiosk.briefing.pictures.picture_file import read_picture  # home looks for drawings, and into none

    try:
        facts = read_picture(root.resolve() / found.path).facts
    except BadPictureError as error:
        return found._replace(complaints=(error.complaint,))
    return found._replace(facts=facts, complaints=facts.complaints)


def find_file(root: Path, address: str) -> Picture:
    """Look for a picture's file, and not into it: what is found has no facts, and a complaint where it is not there.

    Args:
        root: the briefing folder; nothing outside of it is shown, also not by ``..`` or a symbolic link.
        address: as a page names it.
    """
    if leads_away(address):
        return Picture("", complaints=(advise(root, address, Code.PICTURE_OUTSIDE),))
    try:
        home = root.resolve()
        for written in _spellings(address):
            file = (home / written).resolve()
            if not file.is_relative_to(home) or file == home:
                return Picture("", complaints=(advise(home, address, Code.PICTURE_OUTSIDE),))
            if file.is_file():
                return Picture(file.relative_to(home).as_posix(), edition=read_edition(file))
    except (OSError, ValueError, RuntimeError):
        return Picture("", complaints=(Complaint(Code.PICTURE_MISSING, "Correct this path: it cannot be followed."),))
    path = (home / address).resolve().relative_to(home).as_posix()
    return Picture(path, complaints=(advise(home, address, Code.PICTURE_MISSING),))


def _spellings(address: str) -> Iterator[str]:
    """The address as it is written, without percent signs for letters, and with accents as other systems store them."""
    for text in dict.fromkeys((address, unquote(address))):
        yield text
        for form in ("NFC", "NFD"):
            other = unicodedata.normalize(form, text)
            if other != text:
                yield other
