"""Owns the program's own words that are said and never drawn: where one is, what there is, how to go on."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from msgspec import Struct, convert


class Phrases(Struct, frozen=True, forbid_unknown_fields=True):
    """What is said, in one language; ``{...}`` is filled in."""

    step: str
    figure: str
    background: str
    quote: str
    item: str
    demands: str
    arguments: str
    cases: str
    next_step: str
    last_step: str
    choose: str
    mending: str
    row: str
    chosen: str
    not_chosen: str
    button: str
    switched_on: str
    switched_off: str
    field: str
    welcome: str
    follows: str
    covered: str
    poll: str
    answered: str
    talk_end: str
    returned: str


@cache
def read_phrases(folder: Path, language: str) -> Phrases:
    """The phrases of a language, or English ones where it has none.

    Args:
        folder: of the program's own resources, with ``speech/words.toml`` in it.
        language: that of the page.

    Raises:
        OSError: they are not there.
        msgspec.ValidationError: one lacks.
    """
    rows = tomllib.loads((folder / "speech" / "words.toml").read_text("utf-8"))
    return convert(rows.get(language, rows["en"]), Phrases)
