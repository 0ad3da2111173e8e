"""Owns how a title becomes a part of a file's name."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 40


def name_of(title: str, fallback: str) -> str:
    """A title in small letters and hyphens, which every system takes.

    Args:
        title: any words.
        fallback: what stands for a title that has no such letters.
    """
    folded = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", folded))[:_LONGEST].strip("-") or fallback
