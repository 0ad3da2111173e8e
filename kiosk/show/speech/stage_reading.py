"""Owns what is said of a slide on a screen that follows a speaker: what the room sees of it, and no note. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.show.pages.block_shapes import ImageProps
from kiosk.show.slides.props import SlideProps
from kiosk.show.speech.phrases import Phrases
from kiosk.show.speech.sentences import split_sentences


class Elsewhere(Struct, frozen=True):
    """What is read in the place of a page: its language, and each sentence with the step from which on it is shown."""

    language: str
    sentences: tuple[tuple[int, str], ...]

    def until(self, step: int) -> list[str]:
        """The sentences that are shown at a step."""
        return [words for at, words in self.sentences if at <= step]

    def new_at(self, step: int) -> int:
        """The place of the first of them that comes with a step; after the last where none does."""
        return sum(at < step for at, _ in self.sentences)


def read_slide(slide: SlideProps | None, language: str, phrases: Phrases, *, covered: bool = False) -> Elsewhere:
    """What is said of what the room sees.

    Args:
        slide: as it is drawn; None behind the last.
        language: of it.
        phrases: the program's own words in that language.
        covered: the speaker has darkened the screen.
    """
    if covered or slide is None:
        return Elsewhere(language, ((0, phrases.covered if covered else phrases.talk_end),))
    by_step = sorted(_parts(slide, phrases), key=lambda part: part[0])
    said = [(step, words[first:end]) for step, words in by_step for first, end in split_sentences(words)]
    return Elsewhere(language, tuple(said))


def _parts(slide: SlideProps, phrases: Phrases) -> Iterator[tuple[int, str]]:
    yield 0, slide.above
    yield 0, slide.heading
    for line in slide.lines:
        if line.background and line.kind == "label":
            yield line.step, phrases.background
        elif line.table is not None:
            for place, row in enumerate(line.table.rows, 1):
                yield line.step, phrases.row.format(place=place, words=", ".join(cell.plain for cell in row))
        elif line.kind != "label":
            yield line.step, line.plain
    if isinstance(slide.figure, ImageProps):
        yield slide.figure_step, phrases.figure.format(words=slide.figure.alt)
    elif slide.figure is not None:
        if slide.figure.background:
            yield slide.figure_step, phrases.background
        yield slide.figure_step, phrases.figure.format(words=slide.figure.alt or slide.figure.label)
