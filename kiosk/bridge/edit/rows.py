"""Owns the rows that the window for authors lists: pages, problems, pieces; made of what is read anew."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.authoring.page_desk import piece_places
from kiosk.authoring.piece_moves import begins_section
from kiosk.authoring.pieces import Piece
from kiosk.briefing.excerpt import make_excerpt
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import PageKind
from kiosk.briefing.problems import Problem

_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)", re.DOTALL)
_MOVABLE = (PageKind.DEMAND, PageKind.ARGUMENT, PageKind.CASE_STUDY)


class TreeRow(Struct, frozen=True):
    """A page of the briefing: how deep it lies, how many problems its files have, and whether it can be moved."""

    id: str
    title: str
    depth: int
    problems: int
    movable: bool


class PageLanding(Struct, frozen=True):
    """Where a page comes to stand that is let go: before which row, below which page, at which place there, from 0."""

    slot: int
    parent: str
    place: int


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
    """A piece of a page, in every language beside each other; ``piece`` is its number, from 0.

    ``kind`` is that of the piece, or ``picture``; ``begins`` says whether a section begins with it.
    """

    piece: int
    kind: str
    section: int
    noted: bool
    texts: list[PieceText]
    begins: bool = False


def tree_rows(briefing: Briefing, language: str, problems: Iterable[Problem]) -> list[TreeRow]:
    """Every page, in reading order."""
    wrong = Counter(problem.path for problem in problems)
    tree = briefing.tree
    rows = []
    for page in tree:
        files = tree.entry(page).paths().values()
        title = briefing.headline(page, language).title
        count = sum(wrong[file] for file in files)
        rows.append(TreeRow(page, title, len(tree.trail(page)) - 1, count, tree.kind(page) in _MOVABLE))
    return rows


def page_landing(rows: Sequence[TreeRow], number: int, slot: int) -> PageLanding | None:
    """Where a page would come to stand; None where it may not.

    A page stays at its level: it goes below the last page above the slot that may have it.

    Args:
        rows: of the tree.
        number: of the page that is moved.
        slot: before which row it is held.
    """
    row = rows[number]
    if not row.movable:
        return None
    own = range(number, _end(rows, number))
    above = [one for one in range(min(slot, len(rows))) if one not in own]
    may_have = [one for one in above if rows[one].depth == row.depth - 1 and (rows[one].movable or row.depth == 1)]
    if not may_have:
        return None
    parent = may_have[-1]
    inside = range(parent + 1, _end(rows, parent))
    beside = [one for one in inside if rows[one].depth == row.depth and rows[one].movable and one not in own]
    before = [one for one in beside if one in above]
    first = beside[0] if beside else parent + 1
    return PageLanding(_end(rows, before[-1]) if before else first, rows[parent].id, len(before))


def _end(rows: Sequence[TreeRow], number: int) -> int:
    """The row behind a page and all that is below it."""
    depth = rows[number].depth
    return next((one for one in range(number + 1, len(rows)) if rows[one].depth <= depth), len(rows))


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
        kind = "picture" if piece.kind == "paragraph" and _PICTURE.fullmatch(piece.text) else piece.kind
        begins = begins_section(pieces[first], number)
        rows.append(PieceRow(number, kind, piece.section, piece.noted, texts, begins))
    return rows
