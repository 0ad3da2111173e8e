"""Owns how a file of the briefing becomes text: bounded, UTF-8, one kind of line end, and nothing that blocks."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import WHOLE_FILE, Place
from kiosk.text_files.regular_file import NoRegularFileError, TooLargeError, read_regular

LARGEST_TEXT = 1_000_000
"""Bytes; a larger text is refused rather than read."""

LARGEST_PAGE = 200_000
"""Bytes; thirty thousand words, which the slowest Markdown of that size takes seconds to read."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


class UnreadableFileError(Exception):
    """A file could not be read as text; ``problem`` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def read_text(path: Path, largest: int = LARGEST_TEXT) -> str:
    """The text of a file, with newlines alone at the ends of lines and without a byte order mark.

    Raises:
        UnreadableFileError: it is missing, no regular file, too large, not UTF-8, or holds control characters.
    """
    return decode_text(path, read_bytes(path, largest))


def read_bytes(path: Path, largest: int = LARGEST_TEXT, most: int | None = None) -> bytes:
    """The bytes of a regular file of at most ``largest`` bytes; only the first ``most`` where given.

    Raises:
        UnreadableFileError: it is missing, no regular file, too large, or may not be read.
    """
    try:
        return read_regular(path, largest, most)
    except NoRegularFileError as error:
        raise _unreadable(path, Place(), Code.UNREADABLE, "Replace this by a regular file.") from error
    except TooLargeError as error:
        raise _unreadable(path, Place(), Code.TOO_LARGE, f"Make this file smaller: {error.strerror}.") from error
    except OSError as error:
        message = f"Make this file readable: {error.strerror or error}."
        raise _unreadable(path, Place(), Code.UNREADABLE, message) from error


def decode_text(path: Path, content: bytes) -> str:
    """What ``read_text`` does once the bytes are there; ``path`` is only named in a problem.

    Raises:
        UnreadableFileError: not UTF-8, or control characters.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec for "utf-8-sig" counts from behind the byte order mark, ``error.object`` holds what it counted in.
        place = place_of(unify_line_ends(error.object[: error.start].decode("utf-8", "replace")))
        message = f"Save this file as UTF-8: the byte 0x{error.object[error.start]:02x} here is not."
        raise _unreadable(path, place, Code.NOT_UTF8, message) from error
    text = unify_line_ends(text)
    if found := _CONTROL.search(text):
        message = f"Remove the control character U+{ord(found.group()):04X}."
        raise _unreadable(path, place_of(text[: found.start()]), Code.CONTROL_CHARACTER, message)
    return text


def is_blank(text: str) -> bool:
    """Whether nobody can see anything of a text: it is empty, or made of spaces and marks without a shape."""
    return all(letter.isspace() or unicodedata.category(letter) == "Cf" for letter in text)


def unify_line_ends(text: str) -> str:
    """The same text with newlines alone at the ends of lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def place_of(before: str) -> Place:
    """The place right behind ``before``, which begins at the top of its file."""
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _unreadable(path: Path, place: Place, code: Code, message: str) -> UnreadableFileError:
    return UnreadableFileError(problem_at(path, place, code, message, WHOLE_FILE))
