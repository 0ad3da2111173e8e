"""Owns the check of easy words, for who asks for it: how long their sentences and words are.

Two figures and no formula: a score promises more than counting can know. The bounds are those of guides to easy reading
(Inclusion Europe, "Information for all", 2009: short sentences, one thought each): a sentence has at most
``LONGEST_SENTENCE`` words, a page at most ``MOST_WORDS``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Self

from msgspec import Struct

from kiosk.briefing.findings import Passage
from kiosk.briefing.info import read_info
from kiosk.briefing.loader import require_folder
from kiosk.briefing.markdown import MarkdownReader
from kiosk.briefing.page_file import PageFile, read_page_file
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.tree_scan import scan_tree
from kiosk.text_files.places import Place

LONGEST_SENTENCE = 15
MOST_WORDS = 100
LONG_WORD = 12
"""Letters from which on a word counts as long; it is counted, not forbidden: names are long too."""

_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*")
_WORD = re.compile(r"\w+(?:[-’'.,]\w+)*")


class Ease(Struct, frozen=True):
    """How easy words are: of how many pages they are, and what was counted in them."""

    pages: int = 0
    sentences: int = 0
    words: int = 0
    long_words: int = 0

    def __add__(self, other: Ease) -> Self:
        return type(self)(
            self.pages + other.pages,
            self.sentences + other.sentences,
            self.words + other.words,
            self.long_words + other.long_words,
        )

    def __str__(self) -> str:
        """The figures in a sentence."""
        mean = self.words / max(1, self.sentences)
        share = 100 * self.long_words / max(1, self.words)
        return (
            f"{self.words / max(1, self.pages):.0f} words a page, {mean:.1f} words a sentence, "
            f"{share:.0f}% of the words have {LONG_WORD} letters or more"
        )


def measure_ease(file: PageFile) -> Ease:
    """What is counted in the easy words of a page; nothing where it has none."""
    passages = _passages(file)
    if not passages:
        return Ease()
    sentences = [words for passage in passages for _, words in _sentences(passage)]
    words = [word for sentence in sentences for word in sentence]
    return Ease(1, len(sentences), len(words), sum(len(word) >= LONG_WORD for word in words))


def measure_briefing(folder: Path) -> dict[str, Ease]:
    """What is counted in the easy words of a briefing, by language; those that have none are left out.

    Raises:
        UnreadableBriefingError: it is no folder, or may not be listed.
    """
    require_folder(folder)
    languages = read_info(folder / "briefing.toml")[0].languages
    tree, reader = scan_tree(folder, languages), MarkdownReader(folder)
    counted = dict.fromkeys(languages, Ease())
    for page in tree:
        for language, path in tree.node(page).files.items():
            counted[language] += measure_ease(read_page_file(path, reader))
    return {language: ease for language, ease in counted.items() if ease.pages}


def check_ease(file: PageFile) -> Iterator[Problem]:
    """Find sentences that are too long for easy words, and easy words that are too many."""
    for passage in _passages(file):
        for place, words in _sentences(passage):
            if len(words) > LONGEST_SENTENCE:
                message = (
                    f"Part this sentence: it has {len(words)} words, and easy ones have {LONGEST_SENTENCE} at most."
                )
                yield problem_at(file.path, place, Code.NOT_EASY, message)
    ease = measure_ease(file)
    if ease.words > MOST_WORDS and file.body is not None:
        message = f"Shorten these to {MOST_WORDS} words: there are {ease.words}."
        yield problem_at(file.path, Place(file.body.plain_lines.first), Code.NOT_EASY, message)


def _passages(file: PageFile) -> list[Passage]:
    if file.body is None or not file.body.plain_lines.last:
        return []
    first, last = file.body.plain_lines
    return [one for one in file.body.passages if first <= one.text.place(0).line <= last]


def _sentences(passage: Passage) -> Iterable[tuple[Place, list[str]]]:
    for found in _SENTENCE.finditer(passage.words):
        if words := _WORD.findall(found.group()):
            begin = found.start() + len(found.group()) - len(found.group().lstrip())
            yield passage.text.place(begin), words
