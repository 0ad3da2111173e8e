"""Owns the page that an author works at: its texts in every language, their pieces, and what is done to them.

The files are the only state; what is held here is how they were read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.authoring import page_changes, piece_moves, section_changes
from kiosk.authoring.changes import Change, ChangedMeanwhileError, ChangeLog, FileChange, Write
from kiosk.authoring.file_names import name_of
from kiosk.authoring.pieces import Piece, read_pieces, swap_pieces, write_piece
from kiosk.authoring.run_slides import renumber_sections
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import HOME
from kiosk.briefing.tree_scan import MEDIA

Place = tuple[str, int, bool, int]
"""Of a piece: its kind, its section, whether it is said, and which of such it is. Languages are paired by it."""


class Outcome(Struct, frozen=True):
    """Why something was not done, empty where it was; and what somebody else wrote meanwhile, where that was why."""

    told: str = ""
    theirs: str = ""


class PageDesk:
    """Changes one page of a briefing, in any of its languages.

    Args:
        briefing: whose page.
        write: writes a file whole, or raises ``OSError`` and leaves it as it was.
    """

    def __init__(self, briefing: Briefing, write: Write) -> None:
        self._briefing = briefing
        self._log = ChangeLog(write)
        self._page = HOME
        self._texts: dict[str, str] = {}
        self.pieces: dict[str, list[Piece]] = {}
        """Those of each language; none of one whose file is not there, or is no text."""

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to undo."""
        return self._log.can_undo

    @property
    def undo_takes_page(self) -> bool:
        """Whether there is no page of this id once what was done last is undone."""
        files = self._log.last.files if self._log.last is not None else ()
        own = {file for language in self._texts if (file := self.file(language)) is not None}
        gone = own & {file.path for file in files if file.before is None}
        # Another number is no other id.
        back = {page_changes.unnumbered(file.path) for file in files if file.after is None}
        return bool(gone) and not back & set(map(page_changes.unnumbered, gone))

    def read(self, page: str) -> None:
        """Read the files of a page, as they are now."""
        self._page = page
        self._texts.clear()
        self.pieces.clear()
        for language in self._briefing.languages:
            if (file := self.file(language)) is None:
                continue
            try:
                text = file.read_bytes().decode("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            self._texts[language], self.pieces[language] = text, read_pieces(file, text)

    def file(self, language: str) -> Path | None:
        """The page's file in a language; None where it has none."""
        there = self._page in self._briefing.tree
        return self._briefing.tree.entry(self._page).paths().get(language) if there else None

    def write(self, place: Place, language: str, words: str) -> Outcome:
        """Put words in the place of a piece."""
        piece = piece_places(self.pieces.get(language, [])).get(place)
        if piece is None:
            return Outcome("This language has no such piece: add it to its file.")
        return self._rewrite({language: write_piece(self._texts[language], piece, words)})

    def remove_piece(self, place: Place) -> Outcome:
        """Take a piece away, in every language that has it."""
        pairs = {language: piece_places(pieces).get(place) for language, pieces in self.pieces.items()}
        there = {language: piece for language, piece in pairs.items() if piece is not None}
        return self._rewrite(
            {name: section_changes.remove_piece(self._texts[name], piece) for name, piece in there.items()}
        )

    def move_piece(self, place: Place, by: int) -> Outcome:
        """Let a piece change places with the one of its kind before it (-1) or behind it (1), in every language."""
        beside = (*place[:-1], place[-1] + by)
        texts = {}
        for language, pieces in self.pieces.items():
            there = piece_places(pieces)
            if place in there and beside in there:
                first, second = sorted((there[place], there[beside]), key=lambda piece: piece.start)
                texts[language] = swap_pieces(self._texts[language], first, second)
        return self._rewrite(texts) if texts else Outcome("There is no such piece on that side.")

    def move_piece_to(self, place: Place, before: Place | None) -> Outcome:
        """Put a piece before another one, or at the end where None, in every language that has it."""
        return self._try(lambda: self._alike_moved(place, before))

    def add_section(self, heading: str) -> Outcome:
        """Add a section behind the others, in every language."""
        return self._rewrite({name: section_changes.add_section(text, heading) for name, text in self._texts.items()})

    def move_section(self, section: int, by: int) -> Outcome:
        """Move a section, from 1, before the one before it (-1) or behind the one behind it (1)."""
        numbers = {section: section + by, section + by: section}
        return self._try(
            lambda: self._renumbered(
                self._alike(lambda path, text: section_changes.move_section(path, text, section, by)),
                lambda number: numbers.get(number, number),
            )
        )

    def remove_section(self, section: int) -> Outcome:
        """Take a section, from 1, away in every language."""
        return self._try(
            lambda: self._renumbered(
                self._alike(lambda path, text: section_changes.remove_section(path, text, section)),
                lambda number: 0 if number == section else number - (number > section),
            )
        )

    def add_picture(self, file: Path, section: int, alt: str, credit: str) -> Outcome:
        """Copy a picture into the briefing, and show it at the end of a section, from 1, or before the first (0)."""
        return self._try(lambda: self._with_picture(file, section, alt, credit))

    def add_page(self, title: str) -> Outcome:
        """Add a page below this one, called so in every language until somebody translates it."""
        titles = dict.fromkeys(self._briefing.languages, title)
        return self._try(lambda: page_changes.add_page(self._briefing, self._page, titles))

    def move_page(self, by: int) -> Outcome:
        """Let the page change places with the one before it (-1) or behind it (1)."""
        return self._try(lambda: page_changes.move_page(self._briefing, self._page, by))

    def place_page(self, page: str, parent: str, place: int) -> Outcome:
        """Put a page at a place, from 0, among those below a page."""
        return self._try(lambda: page_changes.place_page(self._briefing, page, parent, place))

    def remove_page(self, page: str) -> Outcome:
        """Take a page away, and all below it."""
        return self._try(lambda: page_changes.remove_page(self._briefing, page))

    def undo(self) -> Outcome:
        """Undo what was done last."""
        return self._try(None)

    def _rewrite(self, texts: Mapping[str, str]) -> Outcome:
        return self._try(lambda: self._change_of(texts))

    def _alike(self, rewrite: Callable[[Path, str], str]) -> Change:
        """The page with every language rewritten alike."""
        files = {language: self.file(language) for language in self._texts}
        there = {language: file for language, file in files.items() if file is not None}
        return self._change_of({language: rewrite(file, self._texts[language]) for language, file in there.items()})

    def _alike_moved(self, place: Place, before: Place | None) -> Change:
        texts: dict[str, str] = {}
        numbers: dict[int, int] = {}
        for language, pieces in self.pieces.items():
            file, there = self.file(language), list(piece_places(pieces))
            if file is None or place not in there:
                continue
            if before is not None and before not in there:
                raise section_changes.NoSuchSectionError(f"{language} has not the same pieces: move it in its file.")
            number = there.index(place)
            slot = piece_moves.landing(pieces, number, len(there) if before is None else there.index(before))
            if slot < 0:
                raise section_changes.NoSuchSectionError("It cannot stand there.")
            texts[language] = piece_moves.move_piece(file, self._texts[language], number, slot)
            numbers = numbers or piece_moves.section_numbers(pieces, number, slot)
        return self._renumbered(self._change_of(texts), lambda section: numbers.get(section, section))

    def _renumbered(self, change: Change, number: Callable[[int], int]) -> Change:
        """With the runs that name sections of the page by their numbers."""
        return Change((*change.files, *renumber_sections(self._briefing, self._page, number)))

    def _change_of(self, texts: Mapping[str, str]) -> Change:
        files = ((self.file(language), self._texts[language], text) for language, text in texts.items())
        changed = ((file, before, after) for file, before, after in files if file is not None and before != after)
        return Change(tuple(FileChange(file, before.encode(), after.encode()) for file, before, after in changed))

    def _with_picture(self, file: Path, section: int, alt: str, credit: str) -> Change:
        data = file.read_bytes()
        name = f"{name_of(file.stem, 'picture')}{file.suffix.lower()}"
        place = self._briefing.folder / MEDIA / name
        if place.exists() and place.read_bytes() != data:
            raise page_changes.CannotChangeError(f"There is another picture of the name {name}: rename this one.")
        picture = section_changes.NewPicture(name, alt, credit)
        pages = self._alike(lambda path, text: section_changes.add_picture(path, text, section, picture))
        added = () if place.exists() else (FileChange(place, None, data),)
        return Change((*added, *pages.files))

    def _try(self, think: Callable[[], Change] | None) -> Outcome:
        """Make a change, or undo the last one where there is none to think of."""
        try:
            if think is None:
                self._log.undo()
            elif (change := think()).files:
                self._log.make(change)
        except ChangedMeanwhileError as error:
            return Outcome(str(error), (error.now or b"").decode("utf-8", "replace"))
        except (page_changes.CannotChangeError, section_changes.NoSuchSectionError) as error:
            return Outcome(str(error))
        except OSError as error:
            return Outcome(f"{error.filename or self._page}: {error.strerror}")
        return Outcome()


def piece_places(pieces: Sequence[Piece]) -> dict[Place, Piece]:
    """Pieces by their places, in their order."""
    seen: Counter[tuple[str, int, bool]] = Counter()
    found: dict[Place, Piece] = {}
    for piece in pieces:
        key = piece.kind, piece.section, piece.noted
        found[*key, seen[key]] = piece
        seen[key] += 1
    return found
