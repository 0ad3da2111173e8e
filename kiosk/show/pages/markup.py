"""Owns how runs become text for a face: marked-up for drawing, plain for reading aloud.

The markup is the small set of tags that ``Text.StyledText`` of Qt Quick knows, made here from escaped words: no HTML of
the briefing ever reaches Qt as it was written.
"""

from __future__ import annotations

from html import escape

from kiosk.briefing.blocks import AddressRun, CitationRun, Inline, Inlines, PageLinkRun, TermRun, TextRun
from kiosk.briefing.typography import NO_BREAK, typeset
from kiosk.show.pages.direction import direction_mark, may_slant
from kiosk.show.pages.hyphens import hyphenate


def to_markup(runs: Inlines, language: str) -> str:
    """Styled text of a line; links are ``term:ID`` and ``page:ID``, an address outside is only shown."""
    words = ["" if isinstance(run, CitationRun) else run.text for run in runs]
    before = ["".join(words[:place])[-1:] for place in range(len(words))]
    marked = (_marked(run, language, last) for run, last in zip(runs, before, strict=True))
    return direction_mark(to_plain(runs)) + "".join(marked)


def to_line(text: str, language: str) -> str:
    """Plain words for drawing: set as in print, with soft hyphens, and running as most of their letters do."""
    return direction_mark(text) + hyphenate(typeset(text, language), language)


def to_plain(runs: Inlines) -> str:
    """The words alone, as a screen reader should say them."""
    return "".join("" if isinstance(run, CitationRun) else run.text for run in runs).strip()


def _marked(run: Inline, language: str, before: str) -> str:
    if isinstance(run, CitationRun):
        return ""
    is_address = isinstance(run, AddressRun)
    text = run.text if is_address else typeset(run.text, language, before)
    words = _broken(escape(hyphenate(text, language), quote=False))
    if isinstance(run, TermRun):
        return f'<a href="term:{escape(run.term)}">{words}</a>'
    if isinstance(run, PageLinkRun):
        return f'<a href="page:{escape(run.page)}">{words}</a>'
    if isinstance(run, AddressRun):
        address = escape(run.address, quote=False)
        return words if words == address else f"{words} ({address})"
    return _emphasised(words, run)


def _broken(words: str) -> str:
    """With its breaks; spaces at the beginning of a line stay, which Qt drops unless they are named (6.11)."""
    lines = words.split("\n")
    return "<br>".join("&nbsp;" * (len(line) - len(line.lstrip(NO_BREAK))) + line.lstrip(NO_BREAK) for line in lines)


def _emphasised(words: str, run: TextRun) -> str:
    slanted = run.emphasis and may_slant(run.text)
    if slanted:
        words = f"<i>{words}</i>"
    return f"<b>{words}</b>" if run.strong or (run.emphasis and not slanted) else words
