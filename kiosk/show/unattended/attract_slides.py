"""Owns the slides of the attract loop: key sentences of the briefing, from its front matter alone. Pure.

Front matter has no notes in it, so none can come here (invariant 2).
"""

from __future__ import annotations

from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import CONCLUSION, HOME, PageKind
from kiosk.show.pages.markup import to_line
from kiosk.show.unattended.attract import Reel

MOST_ROUNDS = 12


class AttractWords(Struct, frozen=True):
    """A slide in one language: a line above, the sentence in large letters, a line below, and its page's drawing."""

    above: str
    sentence: str
    below: str = ""
    drawing: str = ""


class AttractProps(Struct, frozen=True):
    """A slide in one language, ready to draw."""

    page: str
    demand: int
    language: str
    above: str
    sentence: str
    below: str
    drawing: str


class AttractSlide(Struct, frozen=True):
    """One slide: the page it speaks for and that page's demand (0 for both), and its words by language."""

    page: str
    demand: int
    words: dict[str, AttractWords]

    def spoken_in(self, language: str) -> AttractProps:
        """The slide in one of the briefing's languages."""
        words = self.words[language]
        return AttractProps(self.page, self.demand, language, words.above, words.sentence, words.below, words.drawing)


def derive_slides(briefing: Briefing) -> tuple[AttractSlide, ...]:
    """Every slide in order: rounds of home, each demand with one of its arguments, and the conclusion."""
    tree = briefing.tree
    last = [CONCLUSION] if CONCLUSION in tree else []
    pages: list[str] = []
    rounds = max([1, *(len(tree.children(demand)) for demand in tree.demands)])
    for turn in range(min(MOST_ROUNDS, rounds)):
        pages.append(HOME)
        for demand in tree.demands:
            arguments = tree.children(demand)
            pages += [demand, *arguments[turn % len(arguments) :][:1]] if arguments else [demand]
        pages += last
    return tuple(_slide(briefing, page) for page in pages)


def derive_reel(slides: tuple[AttractSlide, ...], languages: int, demands: int) -> Reel:
    """What the clock needs of the slides."""
    return Reel(tuple(slide.demand for slide in slides), languages, demands)


def _slide(briefing: Briefing, page: str) -> AttractSlide:
    words = {language: _words(briefing, page, language) for language in briefing.languages}
    return AttractSlide(page, briefing.tree.demand_number(page), words)


def _words(briefing: Briefing, page: str, language: str) -> AttractWords:
    front = briefing.headline(page, language)
    if briefing.tree.kind(page) in (PageKind.HOME, PageKind.DEMAND):
        above = to_line(briefing.info.event.get(language, ""), language) if page == HOME else ""
        sentence = to_line(front.heading or front.title, language)
        return AttractWords(above, sentence, to_line(front.lead, language), front.drawing)
    return AttractWords(to_line(front.title, language), to_line(front.lead, language), drawing=front.drawing)
