"""Owns how a manuscript becomes the files of a briefing: its headlines are demands, arguments and sections."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from kiosk.authoring.file_names import name_of
from kiosk.authoring.manuscript import Loss, Manuscript, Prose, escape, plain

DOCUMENT = "paper"
"""The source that the manuscript itself is: what has a number and no footnote is cited from it."""

MOST_DEMANDS = 6
_SENTENCE_END = re.compile(r"[.!?…][”’\"')]*(?:\[\^[^\]]+\])*\s+(?=\W*[^\W\da-z_])")
_ITEM = re.compile(r"(?:- |\d+\. )")
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]]+[^\s<>()\[\].,;:]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CITED = re.compile(r"(?:\[\^[^\]]+\])+")


class Chapter(Struct):
    """A headline, what stands below it, and the headlines below it."""

    title: str
    place: str = ""
    prose: list[Prose] = field(default_factory=list)
    chapters: list[Chapter] = field(default_factory=list)


class Composition(Struct, frozen=True):
    """The files of a briefing by their place in it, and what could not be kept as it was."""

    files: dict[str, str | bytes]
    losses: list[Loss]


def compose(manuscript: Manuscript, language: str, name: str) -> Composition:
    """Make the files of a briefing.

    The highest headlines are demands, those below them arguments, the next ones sections, and all below bold lines.
    More than six of the highest become arguments of one demand.

    Args:
        manuscript: what was read.
        language: its code.
        name: what the whole is called where the manuscript does not say.
    """
    return _Composer(manuscript, language, name).done()


def outline(manuscript: Manuscript) -> Chapter:
    """Nest a manuscript by its headlines; one highest headline at its beginning is the title of the whole."""
    whole = Chapter(manuscript.title)
    open_: list[tuple[int, Chapter]] = [(-1, whole)]
    for part in manuscript.parts:
        if isinstance(part, Prose):
            open_[-1][1].prose.append(part)
            continue
        while open_[-1][0] >= part.level:
            open_.pop()
        chapter = Chapter(part.text, part.place)
        open_[-1][1].chapters.append(chapter)
        open_.append((part.level, chapter))
    if not whole.prose and len(whole.chapters) == 1 and whole.chapters[0].chapters:
        (only,) = whole.chapters
        only.title = whole.title or only.title
        return only
    return whole


class _Composer:
    def __init__(self, manuscript: Manuscript, language: str, name: str) -> None:
        self._manuscript = manuscript
        self._language = language
        self._whole = outline(manuscript)
        self._title = self._whole.title or name
        self._files: dict[str, str | bytes] = {}
        self._losses = list(manuscript.losses)

    def done(self) -> Composition:
        demands = self._whole.chapters
        if len(demands) > MOST_DEMANDS:
            demands = [Chapter(self._title, chapters=demands)]
        elif not demands:
            demands = [Chapter(self._title, prose=self._whole.prose)]
            self._whole.prose = []
        self._page("home", Chapter(self._title, prose=self._whole.prose))
        for folder, demand in _named(demands):
            self._page(f"{folder}/index", Chapter(demand.title, demand.place, demand.prose))
            for below, argument in _named(demand.chapters):
                self._page(f"{folder}/{below}/index", argument)
        self._files |= {f"media/{name}": data for name, data in self._manuscript.pictures.items()}
        self._files["briefing.toml"] = self._briefing()
        if sources := self._sources():
            self._files["sources.toml"] = sources
        return Composition(self._files, self._losses)

    def _page(self, path: str, chapter: Chapter) -> None:
        lead, prose = self._lead(chapter)
        texts = [_block(block) for block in _grouped(prose)]
        for section in chapter.chapters:
            texts.append(f"## {escape(section.title)}")
            texts += [_block(block) for block in _grouped([*section.prose, *_flattened(section.chapters)])]
        head = f"---\ntitle: {_quoted(chapter.title)}\nlead: {_quoted(lead)}\n---\n"
        self._files[f"{path}.{self._language}.md"] = head + "".join(f"\n{text}\n" for text in texts)

    def _lead(self, chapter: Chapter) -> tuple[str, list[Prose]]:
        """The first sentence of a chapter, and what is left of its prose."""
        place = next((place for place, block in enumerate(chapter.prose) if not block.is_notes), -1)
        first = chapter.prose[place] if place >= 0 else None
        if first is None or not re.match(r"[^\W_]|[\"'“‘*(\\]", first.text) or _ITEM.match(first.text):
            if chapter.place:
                self._losses.append(Loss(chapter.place, f"the lead of “{chapter.title}”: it has none, write one"))
            return chapter.title, chapter.prose
        end = found.end() if (found := _SENTENCE_END.search(first.text)) else len(first.text)
        sentence, rest = first.text[:end], first.text[end:]
        if cited := "".join(_CITED.findall(sentence)):
            rest = f"{rest}{cited}" if rest else first.text
        left = [Prose(rest, first.place)] if rest else []
        return plain(sentence), [*chapter.prose[:place], *left, *chapter.prose[place + 1 :]]

    def _briefing(self) -> str:
        return f'languages = ["{self._language}"]\n\n[title]\n{self._language} = {_quoted(self._title)}\n'

    def _sources(self) -> str:
        author = self._manuscript.author or self._title
        rows = []
        if any(f"[^{DOCUMENT}]" in text for text in self._files.values() if isinstance(text, str)):
            rows.append(
                f'[{DOCUMENT}]\nkind = "paper"\ntitle = {_quoted(self._title)}\npublisher = {_quoted(author)}\n'
            )
        for name, text in self._manuscript.sources.items():
            rows.append(f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in _source(text or name)))
        if self._manuscript.sources:
            self._losses.append(Loss("sources.toml", "who published each source: it was guessed, look at each"))
        return "\n".join(rows)


def _source(text: str) -> Iterator[tuple[str, str]]:
    """A footnote as the keys of a source; what stands before the first comma or full stop may be who published it."""
    address = _ADDRESS.search(text)
    words = " ".join(_ADDRESS.sub("", text).split()).strip(" ,;:()<>") or text
    publisher, comma, title = words.partition(", ") if ", " in words else words.partition(". ")
    yield "kind", '"background"'
    yield "title", _quoted(title if comma and title.strip() else words)
    yield "publisher", _quoted(publisher)
    if years := _YEAR.findall(words):
        yield "year", years[-1]
    if address:
        yield "address", _quoted(address[0])


def _named(chapters: Sequence[Chapter]) -> Iterator[tuple[str, Chapter]]:
    """Chapters with the names of their folders, none of them twice."""
    slugs: set[str] = set()
    for number, chapter in enumerate(chapters, 1):
        slug = name_of(chapter.title, f"part-{number}")
        slug = slug if slug not in slugs else f"{slug}-{number}"
        slugs.add(slug)
        yield f"{number}-{slug}", chapter


def _flattened(chapters: Sequence[Chapter]) -> Iterator[Prose]:
    """What stands below a section: its headlines are bold lines."""
    for chapter in chapters:
        yield Prose(f"**{escape(chapter.title)}**", chapter.place)
        yield from chapter.prose
        yield from _flattened(chapter.chapters)


def _grouped(prose: Sequence[Prose]) -> Iterator[Prose]:
    """Notes that follow one another stand in one block."""
    notes: list[Prose] = []
    for block in prose:
        if block.is_notes:
            notes.append(block)
            continue
        if notes:
            yield Prose("\n\n".join(note.text for note in notes), notes[0].place, is_notes=True)
            notes = []
        yield block
    if notes:
        yield Prose("\n\n".join(note.text for note in notes), notes[0].place, is_notes=True)


def _block(block: Prose) -> str:
    """The text of a block; what has a number and no footnote is cited from the document itself."""
    if block.is_notes:
        return f"::: notes\n{block.text}\n:::"
    if block.text.startswith(("```", "~~~", ":::")):
        return block.text
    if block.text.startswith("|"):
        return block.text if _CITED.search(block.text) else _cite_table(block.text)
    if _ITEM.match(block.text):
        return "\n".join(_cite(line) for line in block.text.split("\n"))
    return _cite(block.text)


def _cite(text: str) -> str:
    words = _ITEM.sub("", text, count=1)
    is_said = bool(re.search(r"\d", re.sub(r"\]\([^)]*\)", "", words))) and not words.startswith("![")
    return f"{text}[^{DOCUMENT}]" if is_said and not _CITED.search(text) else text


def _cite_table(text: str) -> str:
    rows = text.split("\n")
    return "\n".join(f"{row[:-2]}[^{DOCUMENT}] |" if re.search(r"\d", row) else row for row in rows)


def _quoted(text: str) -> str:
    """A text in quotation marks, as TOML and YAML both read it."""
    shown = "".join(character for character in text if character.isprintable() or character == " ")
    return json.dumps(shown.strip() or "…", ensure_ascii=False)
