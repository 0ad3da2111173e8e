"""Owns the tables of a briefing: ``sources.toml``, ``glossary.toml``, ``claims.toml`` and ``speech.toml``.

Each reader returns what it could read, and the problems. None of them raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec

from kiosk.briefing.mistakes import Mistake
from kiosk.briefing.model import Claim, Source, Term, Text
from kiosk.briefing.problems import Code
from kiosk.briefing.table_file import ReadTable, TableFile, unknown_languages

_KINDS = ("paper", "background")
_GRADES = ("", "A", "B", "C")


class SourceTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of ``sources.toml`` as it is written; see ``Source``."""

    kind: Annotated[str, msgspec.Meta(extra_json_schema={"enum": list(_KINDS)})]
    title: Text
    publisher: Text
    year: int | None = None
    address: Annotated[str, msgspec.Meta(extra_json_schema={"pattern": "^$|^https?://"})] = ""
    grade: Annotated[str, msgspec.Meta(extra_json_schema={"enum": list(_GRADES)})] = ""
    note: dict[str, str] = {}


class ClaimTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of ``claims.toml`` as it is written; see ``Claim``."""

    section: Text
    kind: Text


class TermTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an entry of ``glossary.toml`` says in one language."""

    term: Text
    text: Text
    aliases: tuple[str, ...] = ()


class TermCommonTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an entry of ``glossary.toml`` says for all languages."""

    sources: tuple[str, ...] = ()


class SaidTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry of ``speech.toml``: how its word is said, by language; in one that is not there, as it is written."""

    said: dict[str, str]


class TermEntry(msgspec.Struct, frozen=True):
    """One entry of the glossary, in each language that could be read."""

    terms: dict[str, Term]
    sources: tuple[str, ...]


def read_sources(path: Path, languages: Sequence[str]) -> ReadTable[Source]:
    """Read ``sources.toml``; a source that is wrong keeps its number, so that the others keep theirs."""
    file = TableFile(path)
    numbers = {id_: number for number, id_ in enumerate(file.data, 1)}

    def read(id_: str, data: dict[str, Any]) -> Source | None:
        row = file.row(data, SourceTable, (id_,))
        if row is None:
            return None
        file.note([*_unlike(row), *unknown_languages("note", row.note, languages)], (id_,))
        fields = msgspec.structs.asdict(row)
        fields["kind"] = "paper" if row.kind == "paper" else "background"
        fields["grade"] = row.grade if row.grade in _GRADES else ""
        return Source(id=id_, number=numbers[id_], **fields)

    return file.rows(read)


def read_claims(path: Path) -> ReadTable[Claim]:
    """Read ``claims.toml``."""
    file = TableFile(path)

    def read(id_: str, data: dict[str, Any]) -> Claim | None:
        row = file.row(data, ClaimTable, (id_,))
        return Claim(id_, row.section, row.kind) if row is not None else None

    return file.rows(read)


def read_glossary(path: Path, languages: Sequence[str]) -> ReadTable[TermEntry]:
    """Read ``glossary.toml``."""
    file = TableFile(path)

    def read(id_: str, data: dict[str, Any]) -> TermEntry:
        common = file.row({key: data[key] for key in data if key not in languages}, TermCommonTable, (id_,))
        sources = common.sources if common is not None else ()
        terms: dict[str, Term] = {}
        for language in languages:
            if language not in data:
                message = f"Add the table `{id_}.{language}`: the briefing is in that language too."
                file.note([Mistake((id_,), Code.MISSING_TEXT, message, at_key=True)])
            elif (row := file.row(data[language], TermTable, (id_, language))) is not None:
                terms[language] = Term(id_, row.term, row.text, row.aliases, sources)
        return TermEntry(terms, sources)

    return file.rows(read)


def read_lexicon(path: Path, languages: Sequence[str]) -> ReadTable[dict[str, str]]:
    """Read ``speech.toml``: by word, how it is said in each language."""
    file = TableFile(path)

    def read(word: str, data: dict[str, Any]) -> dict[str, str] | None:
        row = file.row(data, SaidTable, (word,))
        if row is None:
            return None
        file.note(unknown_languages("said", row.said, languages), (word,))
        return {language: said for language, said in row.said.items() if language in languages and said.strip()}

    return file.rows(read)


def _unlike(row: SourceTable) -> list[Mistake]:
    mistakes = []
    if row.kind not in _KINDS:
        mistakes.append(Mistake(("kind",), Code.BAD_VALUE, 'Make `kind` "paper" or "background".'))
    if row.grade not in _GRADES or (row.grade and row.kind == "paper"):
        message = 'Make `grade` "A", "B" or "C"; a source of kind "paper" has none.'
        mistakes.append(Mistake(("grade",), Code.BAD_VALUE, message))
    if row.address and not row.address.startswith(("https://", "http://")):
        mistakes.append(Mistake(("address",), Code.BAD_ADDRESS, "Begin the address with https://."))
    return mistakes
