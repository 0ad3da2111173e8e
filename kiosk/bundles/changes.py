"""Owns what differs between two briefings, in files and words, for whoever decides between them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from msgspec import Struct

from kiosk.briefing.archive import briefing_files

_TEXTS = frozenset((".md", ".toml"))
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")  # 1.000 and co-operation are one word each


class BundleChange(Struct, frozen=True):
    """A file that is not the same: ``how`` is new, gone or changed; of text, how many words came and went."""

    name: str
    how: str
    came: int = 0
    went: int = 0
    is_text: bool = False

    def __str__(self) -> str:
        words = f" (+{self.came} −{self.went} words)" if self.is_text else ""
        return f"{self.how:<8}{self.name}{words}"


def compare_briefings(old: Path, new: Path) -> list[BundleChange]:
    """What changed from one folder to another, by the names of the files.

    Raises:
        OSError: a file cannot be read.
    """
    before, after = dict(briefing_files(old)), dict(briefing_files(new))
    found: list[BundleChange] = []
    for name in sorted(before.keys() | after.keys()):
        was, becomes = before.get(name), after.get(name)
        if was is None or becomes is None or was.read_bytes() != becomes.read_bytes():
            how = "new" if was is None else "gone" if becomes is None else "changed"
            found.append(_change(name, how, was, becomes))
    return found


def _change(name: str, how: str, was: Path | None, becomes: Path | None) -> BundleChange:
    if Path(name).suffix.lower() not in _TEXTS:
        return BundleChange(name, how)
    old, new = _words(was), _words(becomes)
    return BundleChange(name, how, (new - old).total(), (old - new).total(), is_text=True)


def _words(file: Path | None) -> Counter[str]:
    return Counter(_WORD.findall(file.read_text("utf-8", "replace"))) if file is not None else Counter()
