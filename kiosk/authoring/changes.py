"""Owns changes to the files of a briefing: whole or not at all, only where nobody else changed them, and undone.

The files are the only state: what is kept here is how they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

Write = Callable[[Path, bytes], None]


class FileChange(Struct, frozen=True):
    """How a file was and becomes; None where it is not there."""

    path: Path
    before: bytes | None
    after: bytes | None


class Change(Struct, frozen=True):
    """Something that an author did, and the files that it touches."""

    files: tuple[FileChange, ...]

    @property
    def undone(self) -> Change:
        """The change back."""
        return Change(tuple(FileChange(file.path, file.after, file.before) for file in reversed(self.files)))


class ChangedMeanwhileError(Exception):
    """Somebody else changed a file; nothing was written.

    Args:
        path: the file.
        now: what it holds; None where it is gone.
    """

    def __init__(self, path: Path, now: bytes | None) -> None:
        super().__init__(f"{path.name} was changed by somebody else meanwhile")
        self.path = path
        self.now = now


class ChangeLog:
    """Makes changes, and undoes them, the last one first.

    Args:
        write: writes a file whole, or raises ``OSError`` and leaves it as it was.
    """

    def __init__(self, write: Write) -> None:
        self._write = write
        self._done: list[Change] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self._done)

    @property
    def last(self) -> Change | None:
        """What would be undone; None where there is nothing."""
        return self._done[-1] if self._done else None

    def make(self, change: Change) -> None:
        """Make a change.

        Raises:
            ChangedMeanwhileError: a file is not as it was when the change was thought of.
            OSError: a file cannot be written; those before it are put back.
        """
        self._make(change)
        self._done.append(change)

    def undo(self) -> None:
        """Undo the last change that is not undone; nothing where there is none.

        Raises:
            ChangedMeanwhileError: a file is not as the change left it. The change can be undone once it is again.
            OSError: a file cannot be written; those before it are put back.
        """
        if self._done:
            self._make(self._done[-1].undone)
            self._done.pop()

    def _make(self, change: Change) -> None:
        for file in change.files:
            now = read_or_none(file.path)
            if now != file.before:
                raise ChangedMeanwhileError(file.path, now)
        made: list[FileChange] = []
        try:
            for file in change.files:
                self._put(file.path, file.after)
                made.append(file)
        except OSError:
            for file in reversed(made):
                self._put(file.path, file.before)
            raise
        _remove_empty({file.path.parent for file in change.files if file.after is None})

    def _put(self, path: Path, data: bytes | None) -> None:
        if data is None:
            path.unlink(missing_ok=True)
        else:
            self._write(path, data)


def read_or_none(path: Path) -> bytes | None:
    """What a file holds; None where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _remove_empty(folders: Iterable[Path]) -> None:
    """Take folders away that hold nothing any longer."""
    for folder in sorted(folders, key=lambda each: len(each.parts), reverse=True):
        try:
            folder.rmdir()
        except OSError:
            continue
