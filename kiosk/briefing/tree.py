"""Owns the tree of pages: how one gets from a page of a briefing to another.

The folder tree is the navigation tree. A ``Node`` is made when somebody asks for it, so that ten thousand pages cost
little before that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from kiosk.briefing.folder_scan import FolderEntry
from kiosk.briefing.model import HOME, Node, PageKind
from kiosk.briefing.problems import Problem


class Counts(NamedTuple):
    """How many pages of each kind lie below a page."""

    arguments: int
    case_studies: int


class Twig(NamedTuple):
    """A node without its id and file paths, which cost more than all the rest."""

    kind: PageKind
    number: int
    parent: str | None
    children: tuple[str, ...]
    entry: FolderEntry


class Tree:
    """The pages of one briefing folder. Every method that is given a page raises ``KeyError`` where there is none.

    Args:
        twigs: every page by its id, home among them, in reading order.
        problems: what the scan found wrong.
        left_over: what the scan passed over, since other programs left it there.
    """

    def __init__(
        self, twigs: dict[str, Twig], problems: Sequence[Problem] = (), left_over: Sequence[Path] = ()
    ) -> None:
        self._twigs = twigs
        self.problems = tuple(problems)
        self.left_over = tuple(left_over)
        self.demands = twigs[HOME].children

    def is_like(self, other: Tree) -> bool:
        """Whether another tree has the very same pages and files."""
        return self._twigs == other._twigs

    def __contains__(self, page_id: object) -> bool:
        return page_id in self._twigs

    def __len__(self) -> int:
        return len(self._twigs)

    def __iter__(self) -> Iterator[str]:
        """Every page's id, in reading order."""
        return iter(self._twigs)

    def reading_order(self) -> tuple[str, ...]:
        """Every page once: home, diamond, each demand with all that is below it, conclusion."""
        return tuple(self._twigs)

    def node(self, page_id: str) -> Node:
        """One place in the tree."""
        twig = self._twigs[page_id]
        return Node(page_id, twig.kind, twig.number, twig.parent, twig.children, twig.entry.paths())

    def entry(self, page_id: str) -> FolderEntry:
        """Where a page's files lie and what their names begin with."""
        return self._twigs[page_id].entry

    def kind(self, page_id: str) -> PageKind:
        """What a page is."""
        return self._twigs[page_id].kind

    def parent(self, page_id: str) -> str | None:
        """The page above; None above home."""
        return self._twigs[page_id].parent

    def children(self, page_id: str) -> tuple[str, ...]:
        """The pages right below; below home these are the demands."""
        return self._twigs[page_id].children

    def case_study(self, page_id: str, place: int) -> str:
        """The case study that is at a place, from 0, among all that lie below a page.

        Raises:
            IndexError: there are not as many.
        """
        below = self._twigs[page_id].children
        if self._twigs[page_id].kind is not PageKind.DEMAND:
            return below[place]
        for argument in below:
            case_studies = self._twigs[argument].children
            if place < len(case_studies):
                return case_studies[place]
            place -= len(case_studies)
        raise IndexError(place)

    def siblings(self, page_id: str) -> tuple[str | None, str | None]:
        """The page before and the page after under the same parent; below home the diamond and conclusion count too."""
        parent = self._twigs[page_id].parent
        if parent is None:
            return None, None
        family = self._first_level if parent == HOME else self._twigs[parent].children
        # The place of a child is its number; only the first level, which is short, has to be looked through.
        place = family.index(page_id) if parent == HOME else self._twigs[page_id].number - 1
        return family[place - 1] if place else None, family[place + 1] if place + 1 < len(family) else None

    @cached_property
    def _first_level(self) -> tuple[str, ...]:
        return tuple(id_ for id_, twig in self._twigs.items() if twig.parent == HOME)

    def trail(self, page_id: str) -> tuple[str, ...]:
        """From home down to the page, both included."""
        trail = [page_id]
        while (parent := self._twigs[trail[-1]].parent) is not None:
            trail.append(parent)
        return tuple(reversed(trail))

    def demand_number(self, page_id: str) -> int:
        """The number of the demand that a page is or belongs to, from 1; 0 where it is neither."""
        demand = next((id_ for id_ in self.trail(page_id) if self.kind(id_) is PageKind.DEMAND), None)
        return self._twigs[demand].number if demand is not None else 0

    def counts(self, page_id: str) -> Counts:
        """How many arguments and case studies lie below a page."""
        twig = self._twigs[page_id]
        if twig.kind is PageKind.ARGUMENT:
            return Counts(0, len(twig.children))
        if twig.kind is PageKind.DEMAND:
            return Counts(len(twig.children), sum(len(self._twigs[child].children) for child in twig.children))
        below = [self.counts(child) for child in twig.children]
        return Counts(sum(count.arguments for count in below), sum(count.case_studies for count in below))
