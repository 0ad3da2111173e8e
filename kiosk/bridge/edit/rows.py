"""Owns the rows that the window for authors lists: pages, problems, pieces; made of what is read anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.authoring.page_desk import piece_places
from kiosk.authoring.pieces import Piece
from kiosk.briefing.excerpt import make_excerpt
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem


class TreeRow(Struct, frozen=True):
    """A page of the briefing: how deep it lies, and how many problems its files have."""

    id: str
    title: str
    depth: int
    problems: int


class ProblemRow(Struct, frozen=True):
    """A problem: what is wrong, where, and the line; ``caret`` stands below the place in it, ``page`` has it."""

    text: str
    place: str
    line: str
    caret: str
    page: str


class PieceText(Struct, frozen=True):
    """What a piece says in a language."""

    language: str
    text: str
    there: bool


class PieceRow(Struct, frozen=True):
    """A piece of a page, in every language beside each other; ``piece`` is its number, from 0."""

    piece: int
    kind: str
    section: int
    noted: bool
    texts: list[PieceText]


def tree_rows(briefing: Briefing, language: str, problems: Iterable[Problem]) -> list[TreeRow]:
    """Every page, in reading order."""
    wrong = Counter(problem.path for problem in problems)
    tree = briefing.tree
    rows = []
    for page in tree:
        files = tree.entry(page).paths().values()
        title = briefing.headline(page, language).title
        rows.append(TreeRow(page, title, len(tree.trail(page)) - 1, sum(wrong[file] for file in files)))
    return rows


def problem_rows(briefing: Briefing, problems: Sequence[Problem]) -> list[ProblemRow]:
    """Every problem, with its line."""
    pages = pages_by_file(briefing)
    return [_problem_row(briefing.folder, problem, pages.get(problem.path, "")) for problem in problems]


def pages_by_file(briefing: Briefing) -> dict[Path, str]:
    """Which page a file is of."""
    return {file: page for page in briefing.tree for file in briefing.tree.entry(page).paths().values()}


def _problem_row(folder: Path, problem: Problem, page: str) -> ProblemRow:
    path = problem.path.relative_to(folder) if problem.path.is_relative_to(folder) else problem.path
    excerpt = make_excerpt(problem)
    line, caret = (excerpt.line, " " * excerpt.before + "^") if excerpt is not None else ("", "")
    text = f"{problem.code} {problem.message}"
    return ProblemRow(text, f"{path.as_posix()}:{problem.line}:{problem.column}", line, caret, page)


def piece_rows(pieces: Mapping[str, Sequence[Piece]], first: str) -> list[PieceRow]:
    """The pieces of a page, those of all languages that belong together in a row.

    They belong together where they are of one kind and one section, in their order there.

    Args:
        pieces: of the page's files, by language.
        first: the language whose order they have.
    """
    others = [language for language in pieces if language != first]
    places = {language: piece_places(pieces[language]) for language in pieces}
    rows = []
    for number, (key, piece) in enumerate(places[first].items()):
        texts = [PieceText(first, piece.text, there=True)]
        for language in others:
            other = places[language].get(key)
            texts.append(PieceText(language, other.text if other else "", there=other is not None))
        rows.append(PieceRow(number, piece.kind, piece.section, piece.noted, texts))
    return rows
