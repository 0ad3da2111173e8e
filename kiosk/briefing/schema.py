"""Owns the JSON Schemas of what an author writes, made from the very types that read it.

An editor that is given them completes keys and marks mistakes while somebody types (https://json-schema.org, draft
2020-12).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import msgspec

from kiosk.briefing.info import InfoTable
from kiosk.briefing.model import FrontMatter, Poll, SlideRun
from kiosk.briefing.polls import FEWEST_ANSWERS, LONGEST_ANSWER, LONGEST_NAME, LONGEST_QUESTION, MOST_ANSWERS
from kiosk.briefing.tables import ClaimTable, SaidTable, SourceTable, TermCommonTable, TermTable

Schema = dict[str, Any]

PAGE = "page"
"""The name of the schema of front matter; the others are called as the table that they are for."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FOR_US = ("title", "description")
_TEXT = {"type": "string", "pattern": r"\S"}


class _Briefing(InfoTable, frozen=True, forbid_unknown_fields=True):
    runs: dict[str, SlideRun] = msgspec.field(default_factory=dict)
    polls: dict[str, Poll] = msgspec.field(default_factory=dict)


def make_schemas(languages: Sequence[str]) -> dict[str, Schema]:
    """Make the schema of each kind of file.

    Args:
        languages: those of the briefing; a text has to be there in each of them, and in no other.

    Returns:
        Schemas by name: ``page`` for front matter, ``briefing``, ``sources``, ``glossary``, ``claims`` and ``speech``
        for the TOML files of that name.
    """
    return {
        PAGE: _named("Front matter of a page", _schema(FrontMatter)),
        "briefing": _named("briefing.toml", _briefing(languages)),
        "sources": _named("sources.toml", _table(_source(languages))),
        "glossary": _named("glossary.toml", _table(_term(languages))),
        "claims": _named("claims.toml", _table(_schema(ClaimTable))),
        "speech": _named("speech.toml", _table(_said(languages))),
    }


def schema_file(name: str) -> str:
    """What the file of a schema is called."""
    return f"{name}.schema.json"


def as_json(schema: object) -> str:
    """A schema as the text of a file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _named(title: str, schema: Schema) -> Schema:
    return {"$schema": _DIALECT, "title": title, **schema}


def _schema(kind: type[msgspec.Struct]) -> Schema:
    """The schema of a type, with what it refers to in its place; no type here holds itself.

    Names and descriptions of the types go: they are for programmers.
    """
    whole = msgspec.json.schema(kind)
    parts = whole["$defs"]

    def put_in(piece: Any) -> Any:
        if isinstance(piece, list | tuple):
            return [put_in(item) for item in piece]
        if not isinstance(piece, dict):
            return piece
        if reference := piece.get("$ref"):
            return put_in(parts[reference.rpartition("/")[2]])
        kept = {key: value for key, value in piece.items() if key not in _FOR_US or not isinstance(value, str)}
        return {key: put_in(value) for key, value in kept.items() if key != "$defs"}

    schema: Schema = put_in(whole)
    return schema


def _table(row: Schema) -> Schema:
    return {"type": "object", "additionalProperties": row}


def _texts(languages: Sequence[str], *, needed: bool, longest: int = 0) -> Schema:
    """A text for each language; where it is not ``needed``, it may lack in all of them. ``longest`` is in letters."""
    texts = dict.fromkeys(languages, _TEXT | ({"maxLength": longest} if longest else {}))
    return {
        "type": "object",
        "properties": texts,
        "additionalProperties": False,
        **({"required": list(languages)} if needed else {}),
    }


def _briefing(languages: Sequence[str]) -> Schema:
    schema = _schema(_Briefing)
    properties = schema["properties"]
    code = {"type": "string", "pattern": "^[a-z]{2,3}$"}
    properties["languages"] = {"type": "array", "items": code, "minItems": 1, "uniqueItems": True}
    for key in ("title", "subtitle", "event", "document"):
        properties[key] = _texts(languages, needed=True)
    properties["runs"]["additionalProperties"]["properties"]["title"] = _texts(languages, needed=False)
    properties["polls"]["propertyNames"] = {"maxLength": LONGEST_NAME}
    poll = properties["polls"]["additionalProperties"]["properties"]
    poll["question"] = _texts(languages, needed=True, longest=LONGEST_QUESTION)
    answer = _texts(languages, needed=True, longest=LONGEST_ANSWER)
    poll["answers"] = {"type": "array", "items": answer, "minItems": FEWEST_ANSWERS, "maxItems": MOST_ANSWERS}
    return {**schema, "required": ["languages", "title"]}


def _source(languages: Sequence[str]) -> Schema:
    schema = _schema(SourceTable)
    schema["properties"]["note"] = _texts(languages, needed=False)
    return schema


def _said(languages: Sequence[str]) -> Schema:
    schema = _schema(SaidTable)
    schema["properties"]["said"] = _texts(languages, needed=False)
    return schema


def _term(languages: Sequence[str]) -> Schema:
    schema = _schema(TermCommonTable)
    schema["properties"] |= {language: _schema(TermTable) for language in languages}
    return {**schema, "required": list(languages)}
