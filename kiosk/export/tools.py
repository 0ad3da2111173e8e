"""Owns what an export is made with, and the words that it adds to those of the briefing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct

from kiosk.export.spelling import Spelling
from kiosk.export.stills import Stills
from kiosk.settings.theme import Theme
from kiosk.show.slides.ruler import Ruler

_FALLBACK = "en"


class ExportTools(Struct, frozen=True):
    """How languages spell, pictures, how wide words are, colours, and the folder with what belongs to exports."""

    spelling: Spelling
    stills: Stills
    ruler: Ruler
    theme: Theme
    resources: Path

    def said(self, language: str) -> Mapping[str, str]:
        """The words that an export adds, by name."""
        return read_words(self.resources, language)


@cache
def read_words(resources: Path, language: str) -> Mapping[str, str]:
    """The words that a document adds to a briefing's, by name; English ones where there is no translation."""
    said: dict[str, dict[str, str]] = tomllib.loads((resources / "words.toml").read_text("utf-8"))
    return said.get(language, said[_FALLBACK])
