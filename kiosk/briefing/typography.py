"""Owns typography: what an author types plainly is set as a printer would, when it is drawn.

Quotation marks and apostrophes by language, dashes, ellipses, and spaces at which no line may break. What is spoken,
searched and counted is what was written. The rules are those of the Taalunie's *Technische Handleiding* and of the
*New Oxford Style Manual*; the marks of other languages those of CLDR (delimiters).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NO_BREAK = "\u00a0"
"""A space at which no line breaks."""


class Quotes(NamedTuple):
    """The marks that open and close a quotation, and one inside of another."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


ENGLISH_QUOTES = Quotes("“", "”", "‘", "’")
QUOTES: Mapping[str, Quotes] = MappingProxyType(
    {
        "en": ENGLISH_QUOTES,
        "nl": ENGLISH_QUOTES,
        "de": Quotes("„", "“", "‚", "‘"),
        "fr": Quotes(f"«{NO_BREAK}", f"{NO_BREAK}»", "‘", "’"),
        "es": Quotes("«", "»", "“", "”"),
        "it": Quotes("«", "»", "“", "”"),
        "pt": ENGLISH_QUOTES,
    }
)
"""By language; where one has no row, quotation marks stay as they were written."""

_OPENS = " \t\n([{–—/\u00a0\u202f“‘«„‚"
"""Behind one of these, or at the beginning, a quotation mark opens."""
_STRAIGHT = re.compile("[\"']")
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_DASH = re.compile(rf"(?<=\s)(?<!«{NO_BREAK})-{{1,3}}(?=\s)(?!{NO_BREAK}»)")
_RANGE = re.compile(r"(?<![\w.,/–-])(\d{4}|\d{1,3})-(\d{4}|\d{1,3})(?![\w/–-]|[.,]\d)")
_LETTER = "[^\\W\\d_]"
_YEAR = r"(?:1[5-9]|20)\d{2}"
_SMALL_WORDS = (
    "and|as|at|by|for|from|in|is|of|on|or|that|to|was|were|with"
    "|als|bij|dat|de|die|en|met|naar|op|tot|uit|van|voor|zijn|et|le|la|les|und|von|mit|per"
)
"""What counts nothing, behind a number."""
_TIES = (
    # € 1,4 · Rp 2,8 · SDG 8 · § 4 · No 5
    re.compile(r"(?:(?<=[€$£¥§])|(?<=\bRp)|(?<=\b[A-Z]{3})|(?<=\b[A-Z]{4})) (?=\d)"),
    # 959.000 ton · 10 juni · 7 % · 2,8 miljoen; not 3 of 8, and not 2025 was, since a year has no unit
    re.compile(rf"(?<=\d) (?=(?:(?!(?:{_SMALL_WORDS})\b)[a-zà-ÿ]{{1,12}}\b|%))"),
    # J. Jansen
    re.compile(r"(?<=\b[A-Z]\.) (?=[A-Z])"),
)
_NUMERAL = re.compile(rf"\b([A-Z]{_LETTER}{{2,}}) (?=([IVX]{{1,4}})\b(?!['’]))")
"""Omnibus I; but in English I is somebody."""
_AFTER_YEAR = re.compile(rf"(?<![\d.,])({_YEAR}){NO_BREAK}(?=[^\W\d_])")


def typeset(text: str, language: str, before: str = "") -> str:
    """Set plain words.

    Args:
        text: as it was written.
        language: its language, such as ``nl``.
        before: what stands right before it on its line; a quotation mark at its beginning closes or opens by that.
    """
    if not text:
        return text
    text = _ELLIPSIS.sub("…", _DASH.sub("–", _RANGE.sub(_ranged, text)))
    if quotes := QUOTES.get(language.partition("-")[0]):
        text = _quoted(text, quotes, before[-1:])
    for tie in _TIES:
        text = tie.sub(NO_BREAK, text)
    text = _NUMERAL.sub(lambda found: found[0] if (language, found[2]) == ("en", "I") else found[1] + NO_BREAK, text)
    return _AFTER_YEAR.sub(r"\1 ", text)


def _ranged(found: re.Match[str]) -> str:
    """A range goes up; 2024-07 is a month."""
    first, last = found[1], found[2]
    if int(first) < int(last) or (len(first) == 4 and len(last) == 2 and int(last) > 12):
        return f"{first}–{last}"
    return found.group()


def _quoted(text: str, quotes: Quotes, before: str) -> str:
    """Straight marks as curly ones: by what stands before each, an opening or a closing one."""

    def mark(found: re.Match[str]) -> str:
        place = found.start()
        last = text[place - 1] if place else before
        opens = not last or last in _OPENS or (last in "\"'" and (place < 2 or text[place - 2] in _OPENS))
        following = text[place + 1 : place + 2]
        if found.group() == "'":
            # ’t Gooi · ’90: an apostrophe, though nothing stands before it
            is_apostrophe = not opens or re.match(r"'(?:[snt]|\d\d)\b", text[place:]) is not None
            return "’" if is_apostrophe or following.isspace() else quotes.inner_opening
        return quotes.closing if not opens or following.isspace() else quotes.opening

    return _STRAIGHT.sub(mark, text)
