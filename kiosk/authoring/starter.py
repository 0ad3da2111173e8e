"""Owns how a briefing begins: a folder that explains itself, with an example of each block and each figure.

The texts are whole briefings of one language each, below ``paths.STARTER``. A briefing in several languages is made of
theirs; one in a language that there is none for begins in English.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from kiosk.authoring.schema_files import write_schemas
from kiosk.authoring.whole_folder import CannotBeginError, make_whole, write_file
from kiosk.briefing.info import are_languages
from kiosk.briefing.table_file import TABLES

_LENT = "en"
_TITLES = {"en": "Your briefing", "nl": "Uw briefing"}
"""What the starters are called, where somebody's own title comes."""


def begin_briefing(starters: Path, folder: Path, languages: Sequence[str], title: str = "") -> None:
    """Make a briefing with nothing wrong in it. All of it is there in the end, or nothing.

    Args:
        starters: a folder with a briefing for each language, in a folder of that name.
        folder: where; it is not there yet, or empty.
        languages: codes of two or three small letters, the first is the default.
        title: what the briefing is called; a starter's own where it is empty.

    Raises:
        CannotBeginError: the folder holds something or cannot be written, or a language or the title is none.
    """
    if not are_languages(languages):
        raise CannotBeginError("name languages by different codes of two or three small letters, such as nl,en")
    if title and not (title.strip() and title.isprintable()):
        raise CannotBeginError("give a title of letters, on one line")
    make_whole(folder, lambda made: _write(starters, made, languages, title))


def merge_tables(texts: Sequence[str]) -> str:
    """Make one TOML text of several that say the same in a language each.

    They have the same blocks in the same order, parted by empty lines. A table that all of them have gets the keys of
    all, one that bears a language stands once for each; comments, and what has no language, are those of the first.
    """
    merged: list[str] = []
    for blocks in zip_longest(*(text.strip().split("\n\n") for text in texts), fillvalue=""):
        keys = {_key(line) for line in blocks[0].split("\n")}
        merged.append(blocks[0])
        for block in blocks[1:]:
            lines = [line for line in block.split("\n") if not line.startswith("#")]
            if _key(lines[0]) not in keys:
                merged.append("\n".join(lines))
            elif more := [line for line in lines if _key(line) not in keys]:
                merged[-1] += "\n" + "\n".join(more)
    return "\n\n".join(merged) + "\n"


def _key(line: str) -> str:
    """What a line of TOML gives a value to; of the head of a table, the whole line."""
    return line.partition(" = ")[0]


def _write(starters: Path, folder: Path, languages: Sequence[str], title: str) -> None:
    for language in languages:
        lent = language if (starters / language).is_dir() else _LENT
        for page in (starters / lent).rglob("*.md"):
            place = folder / page.relative_to(starters / lent)
            place = place.with_name(place.name.replace(f".{lent}.md", f".{language}.md"))
            write_file(place, _titled(page.read_text("utf-8"), lent, title))
        shutil.copytree(starters / lent / "media", folder / "media", dirs_exist_ok=True)
    for table in TABLES:
        texts = [_table(starters, table, language, languages, title) for language in languages]
        write_file(folder / table, merge_tables(texts))
    write_schemas(folder, languages)


def _table(starters: Path, table: str, language: str, languages: Sequence[str], title: str) -> str:
    """A table in one language, which says that the briefing is in all of them."""
    lent = language if (starters / language).is_dir() else _LENT
    text = _titled((starters / lent / table).read_text("utf-8"), lent, title)
    if lent != language:
        text = re.sub(rf"^((?:\w+\.)?){lent} = ", rf"\1{language} = ", text, flags=re.MULTILINE)
        text = text.replace(f".{lent}]", f".{language}]")
    return text.replace(f'languages = ["{lent}"]', f"languages = {json.dumps(list(languages))}")


def _titled(text: str, language: str, title: str) -> str:
    """A text with the title in the place of the starter's own; quoted as TOML and YAML both read it."""
    if not title:
        return text
    own, quoted = _TITLES[language], json.dumps(title, ensure_ascii=False)
    text = text.replace(f'{language} = "{own}"', f"{language} = {quoted}")
    return text.replace(f"title: {own}\n", f"title: {quoted}\n")
