"""Owns which Markdown a page knows, and inline rules that remember where a link, picture or citation stood.

markdown-it gives inline tokens no position. Each rule here notes where it began and ended in the text of its paragraph,
which is what lets a problem name a column.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, image, link

SPAN = "span"
CITATION = "citation"

_Rule = Callable[[StateInline, bool], bool]
_BLOCKS = ("heading", "list", "table", "blockquote", "hr", "fence")
_INLINES = ("emphasis", "escape", "newline", "link", "image")
_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_SPACED = re.compile(
    r"!\[(?P<alt>[^\[\]\n]*)\]\([ ]*(?P<src>(?:[^<>()\n\"]|\([^()\n]*\)){1,300}\.(?:svg|png|jpe?g|webp))"
    r"(?:[ ]+\"(?P<title>[^\"\n]*)\")?[ ]*\)",
    re.IGNORECASE,
)
"""A picture whose file has a space in its name, which Markdown would want between < and >."""


class _Parser(MarkdownIt):
    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's own name
        """Leave an address as it was written: it is shown and never opened, so nothing is to be encoded in it."""
        return url


def make_parser() -> MarkdownIt:
    """A Markdown parser that knows what FORMAT has, and nothing else: HTML and code are plain words to it."""
    parser = _Parser("zero")
    parser.inline.ruler.at("link", _placed(link, "link_open"))
    parser.inline.ruler.at("image", _placed(_picture, "image"))
    parser.inline.ruler.before("link", CITATION, _placed(_citation, CITATION))
    parser.enable(_BLOCKS)
    parser.enable(_INLINES)
    return parser


def _citation(state: StateInline, silent: bool) -> bool:
    """``[^id]``; the footnote plugin would want a definition in the page, but ``sources.toml`` has them."""
    found = _MARK.match(state.src, state.pos, state.posMax)
    if found is None or _defines(state, found.end()):
        return False
    if not silent:
        state.push(CITATION, "", 0).content = found[1]
    state.pos = found.end()
    return True


def _defines(state: StateInline, end: int) -> bool:
    """Whether a mark is the beginning of a footnote's own words, which are shown as they stand."""
    return state.src[end : end + 1] == ":" and state.src[: state.pos].rpartition("\n")[2].strip() == ""


def _picture(state: StateInline, silent: bool) -> bool:
    """A picture, its file named as a person would name it."""
    if image(state, silent):
        return True
    found = _SPACED.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("image", "img", 0)
        token.attrs = {"src": found["src"], "alt": "", "title": found["title"] or ""}
        token.content = found["alt"]
        token.children = []
        state.md.inline.parse(found["alt"], state.md, state.env, token.children)
    state.pos = found.end()
    return True


def _placed(rule: _Rule, kind: str) -> _Rule:
    def rule_with_span(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if not silent:
            made = next(token for token in state.tokens[count:] if token.type == kind)
            made.meta[SPAN] = (start, state.pos)
        return True

    return rule_with_span
