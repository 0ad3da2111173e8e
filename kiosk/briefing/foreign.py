"""Owns the marks of other kinds of Markdown: how each is known, and what an author does about it.

A page shows them as they stand. One problem is enough for lines that follow each other with the same marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

FENCE = re.compile(r"[ \t>]*(```+|~~~+)")
FOOTNOTE = re.compile(r"^[ \t>]*\[\^([^\]\s]+)\]:")


class Mark(NamedTuple):
    """One kind of mark; ``pattern`` finds it in a line."""

    pattern: re.Pattern[str]
    advice: str


class Foreign(NamedTuple):
    """A line with such marks: where the first is, both from 0, and what to do.

    ``follows`` is true where the line before has the same: that was said once.
    """

    line: int
    column: int
    advice: str
    follows: bool


def _mark(pattern: str, advice: str) -> Mark:
    return Mark(re.compile(pattern), advice)


_AS_IT_STANDS = "it is shown as it stands."
_MARKS = (
    _mark(
        FOOTNOTE.pattern, "Put this footnote into sources.toml, or its words into the text: a page has none of its own."
    ),
    _mark(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]", f"Write this item without its box: {_AS_IT_STANDS}"),
    _mark(r"^[ \t]*>[ \t]*\[!\w+\]", f"Write `::: detail` instead of this callout: {_AS_IT_STANDS}"),
    _mark(r"^(?:!!!|\?\?\?\+?)[ \t]+\w", f"Write `::: detail` instead of this admonition: {_AS_IT_STANDS}"),
    _mark(r"^:[ \t]+\S", f"Write this definition as a sentence, or put the term into glossary.toml: {_AS_IT_STANDS}"),
    _mark(r"^\*\[[^\]\n]+\]:", f"Put this abbreviation into glossary.toml: {_AS_IT_STANDS}"),
    _mark(r"(?i)^[ \t]*\[_?toc_?\][ \t]*$", f"Remove this table of contents: {_AS_IT_STANDS}"),
    _mark(r"^\+\+\+[ \t]*$", f"Write title: and lead: between two lines of --- at the top: {_AS_IT_STANDS}"),
    _mark(r"^[ \t]*=+[ \t]*$", "Write ## before the line above instead of this line of =."),
    _mark(
        r"^[ \t]*(?:\+[-=:]+)+\+[ \t]*$|^[ \t]*-{3,}(?:[ \t]+-{3,})+[ \t]*$",
        "Draw this table with | and a line of |---|.",
    ),
    _mark(r"^[ \t]*\[[^\]^\n][^\]\n]*\]:[ \t]*\S", f"Write [words](address) where the link belongs: {_AS_IT_STANDS}"),
    _mark(r"<!--", f"Move this HTML comment into `::: notes`, or remove it: {_AS_IT_STANDS}"),
    _mark(r"<(?:https?://[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>", f"Write this address without < and >: {_AS_IT_STANDS}"),
    _mark(
        r"(?<!\]\()</?[A-Za-z][^<>\n]*>|<[?!][A-Za-z\[]", f"Remove this HTML, or say it in Markdown: {_AS_IT_STANDS}"
    ),
    _mark(r"&(?:[A-Za-z]{2,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});", f"Write the character itself: {_AS_IT_STANDS}"),
    _mark(r"!\[\[", f"Write ![what it shows](media/…) to show a picture: {_AS_IT_STANDS}"),
    _mark(r"\[\[", f"Write [words](page:ID) to link to a page: {_AS_IT_STANDS}"),
    _mark(
        r"\{%|\{\{|(?<!\d)%\}|\}\}",  # not that of a focal point, {focus=30% 60%}
        f"Remove what stands in these braces, which is for another program: {_AS_IT_STANDS}",
    ),
    _mark(r"\{[:#.][^{}\n]*\}|\]\{[^{}\n]*\}|\)\{[^{}\n]*\}", f"Remove the attributes in braces: {_AS_IT_STANDS}"),
    _mark(r"`[^`\n]+`", f"Write this without `, which marks code elsewhere: {_AS_IT_STANDS}"),
    _mark(r"\\[A-Za-z]{2,}", f"Say this without LaTeX: {_AS_IT_STANDS}"),
    _mark(
        r"\$\$|\$[^\s$](?:[^$\n]*[^\s$])?\$(?![\d\w])",
        f"Say this formula in words, or show a picture of it: {_AS_IT_STANDS}",
    ),
    _mark(
        r"\[-?@[\w:.#/-]+|\[\^[^\]\n]*\s[^\]\n]*\]",
        "Cite as [^id], with an id of sources.toml alone; write a page into the text, or into the source's `note`: "
        "it is shown as it stands.",
    ),
    _mark(r"\^\[", f"Put this note into the text or into `::: detail`: {_AS_IT_STANDS}"),
    _mark(r"~~\S[^~\n]*~~", f"Remove the words that are struck out, or the ~~ around them: {_AS_IT_STANDS}"),
    _mark(
        r"(?<=[A-Za-z)\]])(?:\^[^\s^\[]{1,9}\^|~[^\s~]{1,9}~)(?!~)",
        f"Write the raised or lowered sign itself, such as ² or ₂: {_AS_IT_STANDS}",
    ),
    _mark(r"(?<![\w+])\+\+\w[^+\n]*\+\+(?![\w+])", f"Write **words** instead of ++words++: {_AS_IT_STANDS}"),
    _mark(r"==\S[^=\n]*==", f"Write **words** instead of ==words==: {_AS_IT_STANDS}"),
    _mark(r"\]\[(?!\^)[^\]\n]*\]", f"Write [words](address): {_AS_IT_STANDS}"),
    _mark(r"%%.*?%%", f"Move this comment into `::: notes`, or remove it: {_AS_IT_STANDS}"),
    _mark(r"(?<![\w:]):[a-z][a-z_+-]+:(?![\w:])", f"Write the sign itself instead of its name: {_AS_IT_STANDS}"),
)
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_CODE = "Write this code as running text, or show a picture of it: a page has no code."


def find_foreign(lines: Sequence[str], numbers: Iterable[int]) -> Iterator[Foreign]:
    """Find lines with what no page knows.

    Args:
        lines: of the page.
        numbers: which of them to look at, from 0, in order.
    """
    fence = ""
    before = ""
    for number in numbers:
        line = lines[number]
        if fence:
            fence = "" if line.strip().startswith(fence) else fence
            yield Foreign(number, 0, _CODE, follows=True)
            continue
        if found := FENCE.match(line):
            fence = found[1]
            yield Foreign(number, found.start(1), _CODE, follows=False)
            continue
        met = _first(line)
        if met is not None:
            yield Foreign(number, *met, follows=met[1] == before)
        before = met[1] if met is not None else ""


def _search(mark: Mark, line: str) -> re.Match[str] | None:
    """The first such mark; one behind a backslash is meant to be seen."""
    found = mark.pattern.finditer(line)
    return next((one for one in found if not _ESCAPED.search(line, 0, one.start())), None)


def _first(line: str) -> tuple[int, str] | None:
    """The mark that stands first in a line; those that only begin a line are looked for there."""
    starts = ((found.start(), place, mark) for place, mark in enumerate(_MARKS) if (found := _search(mark, line)))
    first = min(starts, default=None, key=lambda start: start[:2])
    if first is None:
        return None
    column = first[0] + len(line[first[0] :]) - len(line[first[0] :].lstrip())
    return column, first[2].advice
