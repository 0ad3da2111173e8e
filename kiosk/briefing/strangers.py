"""Owns names that have no place in a briefing: why, what to do about each, and which are passed over without a word.

What other systems and programs leave in a folder is nobody's text: it is counted, and nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

_LEFT = re.compile(
    r"\..*|~\$.*|.*~|#.*#|__MACOSX|Thumbs\.db(?::encryptable)?|ehthumbs\.db|desktop\.ini|Icon\r?|@eaDir|\$RECYCLE\.BIN"
    r"|IMPORT\.md|System Volume Information|lost\+found"
    r"|.*\.(?:tmp|temp|bak|swp|swo|orig|rej|part|crdownload|lnk|url|pyc)",
    re.IGNORECASE,
)
_COPY = r"conflict|\bcopy\b|\bcopie\b|\bkopie\b|\(\d+\)"
_SYNCED_COPY = r"sync-conflict|conflicted copy|\(.*conflict.*\)"
_PAGE = r"(?P<base>.+)\.(?P<language>[A-Za-z]{2,3}(?:[-_][A-Za-z]+)?)\.(?P<end>md|markdown)"
_MARKDOWN = r"(?P<base>.+)\.(?:md|markdown)"
_PICTURE = r".+\.(?:svg|png|jpe?g|webp|gif|heic|bmp|tiff?)"
_SLUG = "(?:[0-9]{1,9}-)?[a-z0-9]+(?:-[a-z0-9]+)*"


class Level(StrEnum):
    """Which folder a name stands in."""

    BRIEFING = "briefing"
    DEMAND = "demand"
    ARGUMENT = "argument"


def is_left_over(name: str) -> bool:
    """Whether a system or another program left this: hidden files, thumbnails, locks, backups."""
    return _LEFT.fullmatch(name) is not None


def is_hidden(name: str) -> bool:
    """Whether somebody hid this on purpose, as ``.git``; the hidden files of other systems are only left over."""
    return name.startswith(".") and not name.startswith(("._", ".~", ".DS_Store"))


def explain_name(name: str, level: Level, languages: Sequence[str], *, is_folder: bool = False) -> str:
    """Say why a name is no part of a briefing, and what to do.

    Args:
        name: of a file or folder.
        level: where it stands.
        languages: those of the briefing.
        is_folder: it is one.
    """
    if is_folder:
        return _folder(name, level)
    if _is_copy(name):
        return "Move what is new in this copy into the file itself, and remove it."
    if found := re.fullmatch(_PAGE, name, re.IGNORECASE):
        return _page(found["base"], found["language"], found["end"], level, languages)
    if found := re.fullmatch(_MARKDOWN, name, re.IGNORECASE):
        return f"Name the language of this page: {_names(found['base'], languages)}."
    if re.fullmatch(_PICTURE, name, re.IGNORECASE):
        return "Move this picture into `media/`, and show it by ![what it shows](media/…)."
    return f"Move this out of the briefing: it is no page, which would be called {_names('name', languages)}."


def _is_copy(name: str) -> bool:
    """Whether a system, a browser or a sync client made this of a page or table that is there.

    A page may be about conflicts, or hard copies: a name that is one of a page is none of a copy.
    """
    found = re.fullmatch(r"(?P<base>.+?)(?:\.[a-z]{2,3})?\.(?:md|markdown|toml)", name, re.IGNORECASE)
    if found is None or re.search(_SYNCED_COPY, name, re.IGNORECASE):
        return found is not None
    return not re.fullmatch(_SLUG, found["base"]) and bool(re.search(_COPY, name, re.IGNORECASE))


def _folder(name: str, level: Level) -> str:
    if level is Level.ARGUMENT:
        return "Move this folder out of here: an argument holds pages, and no folders."
    return f"Rename this folder to {_plain(name)}: small letters a to z, digits and - alone."


def _page(base: str, language: str, end: str, level: Level, languages: Sequence[str]) -> str:
    if language.lower() in languages and (language != language.lower() or end != "md"):
        return f"Rename this to `{base}.{language.lower()}.md`, in small letters."
    if language not in languages:
        has = ", ".join(languages)
        return f"Add `{language}` to `languages` in briefing.toml, or move this out: the briefing is in {has}."
    if not re.fullmatch(_SLUG, base):
        return f"Rename this to {_plain(base, f'.{language}.md')}: small letters a to z, digits and - alone."
    return _placed(base, language, level)


def _placed(base: str, language: str, level: Level) -> str:
    if level is Level.DEMAND:
        return f"Move this into the folder of an argument, or to `{base}/index.{language}.md`, which makes it one."
    if base == "index":
        return f"Rename this to `home.{language}.md`: an index is the page of a folder below."
    return "Move this into the folder of an argument: beside home there are pages called diamond and conclusion alone."


def _names(base: str, languages: Sequence[str]) -> str:
    return " or ".join(f"`{base}.{language}.md`" for language in sorted(languages))


def _plain(name: str, end: str = "") -> str:
    """The name as it could be, where its letters tell."""
    apart = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", apart).strip("-")
    return f"`{slug or '1-name'}{end}`"
