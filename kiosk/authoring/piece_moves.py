"""Owns where on a page a piece may be put that somebody drags, and what the file becomes then.

Lines go as they are: a paragraph, a picture or a figure before another, an item within its list, a heading with all of
its section. What would read as something else there is refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from kiosk.authoring.pieces import TEXT_KEYS, Piece, read_pieces, swap_pieces
from kiosk.authoring.section_changes import NoSuchSectionError, move_section
from kiosk.briefing.containers import NOTES

BLOCKS = ("paragraph", "figure")
_RUNS = ("item", "cell")
"""Pieces that are parts of one list or table: nothing comes between them from outside."""


def landing(pieces: Sequence[Piece], number: int, slot: int) -> int:
    """Where a piece comes to stand: before the piece of which number; their count for the end, -1 where it may not.

    Args:
        pieces: of the page.
        number: of the piece that is moved.
        slot: before which one it is held.
    """
    piece = pieces[number]
    slot = max(0, min(slot, len(pieces)))
    if piece.kind == "item":
        first, end = _run(pieces, number)
        return slot if first <= slot <= end else -1
    if begins_section(pieces, number):
        return next((at for at in range(slot, len(pieces)) if begins_section(pieces, at)), len(pieces))
    if piece.kind not in BLOCKS:
        return -1
    slot = max(slot, sum(one.kind in TEXT_KEYS and not one.section for one in pieces))
    if slot < len(pieces) and pieces[slot].kind in _RUNS:
        slot = _run(pieces, slot)[0]
    if piece.noted and not (slot and pieces[slot - 1].noted and pieces[slot - 1].section == piece.section):
        beside = slot < len(pieces) and pieces[slot].noted and pieces[slot].section == piece.section
        return slot if beside else -1
    return slot


def begins_section(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a piece is the heading of a section."""
    piece = pieces[number]
    before = pieces[number - 1].section if number else 0
    return piece.kind == "heading" and piece.section > before


def move_piece(path: Path, text: str, number: int, slot: int) -> str:
    """What a page's text becomes with a piece before another; every line stays as it was written.

    Args:
        path: the page's file.
        text: all that it holds.
        number: of the piece.
        slot: before the piece of which number, as ``landing`` has it.

    Raises:
        NoSuchSectionError: it cannot stand there; the message says why.
    """
    pieces = read_pieces(path, text)
    if pieces[number].kind == "item":
        return _move_item(path, text, number, slot)
    if begins_section(pieces, number):
        return _move_section(path, text, pieces, number, slot)
    moved = _move_block(text, pieces, number, slot)
    if _said(read_pieces(path, moved)) != _said(pieces):
        raise NoSuchSectionError("It would be read as something else there: move it in the file.")
    return moved


def section_numbers(pieces: Sequence[Piece], number: int, slot: int) -> dict[int, int]:
    """The numbers that sections get where a heading goes before another piece; those that stay are left out."""
    if not begins_section(pieces, number):
        return {}
    section, target = pieces[number].section, _target(pieces, number, slot)
    by = 1 if target > section else -1
    return {section: target} | {between: between - by for between in range(target, section, -by)}


def _said(pieces: Sequence[Piece]) -> Counter[tuple[str, str, bool]]:
    return Counter((piece.kind, piece.text, piece.noted) for piece in pieces)


def _run(pieces: Sequence[Piece], number: int) -> tuple[int, int]:
    """The first piece of the list or table that one is in, and the one behind its last."""

    def alike(other: Piece) -> bool:
        piece = pieces[number]
        return (other.kind, other.section, other.noted) == (piece.kind, piece.section, piece.noted)

    first = number
    while first and alike(pieces[first - 1]):
        first -= 1
    end = number + 1
    while end < len(pieces) and alike(pieces[end]):
        end += 1
    return first, end


def _move_item(path: Path, text: str, number: int, slot: int) -> str:
    """Step by step, so that the marks of the list stay where they are."""
    target = slot - 1 if slot > number else slot
    while number != target:
        beside = number + (1 if target > number else -1)
        pieces = read_pieces(path, text)
        first, second = sorted((pieces[number], pieces[beside]), key=lambda piece: piece.start)
        text, number = swap_pieces(text, first, second), beside
    return text


def _move_section(path: Path, text: str, pieces: Sequence[Piece], number: int, slot: int) -> str:
    section, target = pieces[number].section, _target(pieces, number, slot)
    while section != target:
        by = 1 if target > section else -1
        text, section = move_section(path, text, section, by), section + by
    return text


def _target(pieces: Sequence[Piece], number: int, slot: int) -> int:
    """Which section one is that is put before another."""
    before = pieces[slot].section if slot < len(pieces) else max(piece.section for piece in pieces) + 1
    return before - 1 if before > pieces[number].section else before


def _move_block(text: str, pieces: Sequence[Piece], number: int, slot: int) -> str:
    if slot in (number, number + 1):
        return text
    piece = pieces[number]
    start, end = _lines_of(text, piece)
    block = text[start:end].strip("\r\n")
    ends = "\r\n" if "\r\n" in text else "\n"
    place = _place_before(text, pieces[slot], out=not piece.noted) if slot < len(pieces) else len(text)
    if start < place < end:
        return text
    if place <= start:
        above, below = _joined(text[:place], block, ends), _joined(text[place:start], text[end:], ends)
    else:
        above, below = _joined(_joined(text[:start], text[end:place], ends), block, ends), text[place:]
    return _joined(above, below, ends)


def _joined(above: str, below: str, ends: str) -> str:
    """Two texts with one empty line between them; what is alone ends its last line."""
    above, below = above.rstrip("\r\n"), below.lstrip("\r\n")
    return above + ends * 2 + below if above and below else (above or below).rstrip("\r\n") + ends


def _lines_of(text: str, piece: Piece) -> tuple[int, int]:
    """Where the lines of a block begin and end; those of a figure with the colons around it."""
    start = text.rfind("\n", 0, piece.start) + 1
    end = text.find("\n", piece.end) + 1 or len(text)
    if piece.kind != "figure":
        return start, end
    start = text.rfind("\n", 0, start - 1) + 1
    closing = text.find("\n", end) + 1 or len(text)
    if text[end:closing].strip().strip(":"):
        raise NoSuchSectionError("Close this figure with ::: first.")
    return start, closing


def _place_before(text: str, piece: Piece, *, out: bool) -> int:
    """Where the lines of a piece begin; those of the notes that it is in, where what comes there is to stay out."""
    start, _ = _lines_of(text, piece)
    if not (piece.noted and out):
        return start
    opened = -1
    at = 0
    for line in text[:start].split("\n"):
        if line.strip().lstrip(":").strip() == NOTES and line.lstrip().startswith(":::"):
            opened = at
        at += len(line) + 1
    return opened if opened >= 0 else start
