"""Owns files made for the count: pieces of Markdown or TOML in any order, in which every word stands once.

The pieces are in ``pieces/``, with %% between them; a @ is a word, {U+200B} a character that nobody would see here.
"""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

from hypothesis import strategies as st

NAMES = (
    *("home.en.md", "home.nl.md", "diamond.en.md", "about.en.md", "1-one/index.en.md", "1-one/1-first/index.en.md"),
    *("1-one/1-first/1-case.en.md", "1-one/1-first/2-case.en.md", "1-one/other.en.md", "2-two/1-x/y.en.md"),
    "Two/index.en.md",
)
"""Pages of every kind, and names that are none."""

_LETTERS = "qwertzuiopasdfghjklyxcvbnm"


def _pieces(name: str) -> st.SearchStrategy[str]:
    text = (Path(__file__).parent / "pieces" / f"{name}.txt").read_text("utf-8")
    text = re.sub(r"\{U\+(\w{4})\}", lambda found: chr(int(found[1], 16)), text)
    return st.sampled_from(text.split("%%\n"))


def _with_words(text: str) -> str:
    numbers = count()
    return re.sub("@", lambda _: _word(next(numbers)), text)


def _word(number: int) -> str:
    """A word of letters alone; no two numbers have the same."""
    return "w" + "".join(_LETTERS[number // 26**place % 26] for place in (2, 1, 0))


def _table(name: str) -> st.SearchStrategy[str]:
    return st.lists(_pieces(name), max_size=5).map("".join).map(_with_words)


PAGES = st.builds(
    lambda head, body: _with_words(head + body), _pieces("heads"), st.lists(_pieces("bodies"), max_size=12).map("".join)
)
"""Whole files of pages, with and without front matter."""

TABLES = st.fixed_dictionaries(
    {}, optional={name: _table(name) for name in ("briefing.toml", "sources.toml", "glossary.toml")}
)
"""Some of the tables of a briefing, by the names of their files."""
