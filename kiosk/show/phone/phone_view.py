"""Owns what a phone sees of a talk, and what it may do to it. Pure.

It gets nothing but this, and only while it is let in; notes only where the speaker let it in with them (invariant 2).
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.briefing.loader import Briefing
from kiosk.show.pages.block_shapes import BlockProps, FigureProps, ImageProps, TableProps
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.slides import Slide, slide_title
from kiosk.show.slides.text import LineProps
from kiosk.show.talk.events import Command, Commanded, PointerMoved, TalkEvent
from kiosk.show.talk.pacing import derive_pace
from kiosk.show.talk.state import PointerKind, TalkState

PHONE_COMMANDS = (Command.NEXT, Command.PREVIOUS, Command.BLACK, Command.PAUSE)
"""What a phone may ask for: no screen changes its place by it, no note comes to a screen, and no talk is left."""


class PhoneLine(Struct, frozen=True):
    """A line of the notes; ``mark`` is what stands before it."""

    text: str
    mark: str = ""


class PhoneView(Struct, frozen=True):
    """What a phone shows. Seconds are those of the moment at which it is told; a running clock goes on by itself.

    ``next`` is empty behind the last slide, and so is ``title`` at the end. ``busy`` tells that the console asks
    something, which must be answered there.
    """

    state: Literal["seated"] = "seated"
    title: str = ""
    next: str = ""
    number: int = 0
    count: int = 0
    step: int = 0
    steps: int = 0
    covered: bool = False
    frozen: bool = False
    busy: bool = False
    elapsed: float = 0.0
    left: float = 0.0
    running: bool = False
    notes: list[PhoneLine] | None = None


class PhoneWait(Struct, frozen=True):
    """What a phone is told that is not let in: it asks, or its call is over."""

    state: Literal["asks", "over"]


class PhoneSaid(Struct, frozen=True, forbid_unknown_fields=True):
    """What a phone says: it asks for something, or a finger is at a point of the slide, or lifted where that is empty.

    With neither it only wants to be told.
    """

    do: Literal["", "next", "previous", "black", "pause"] = ""
    point: list[float] | None = None


def read_said(text: bytes) -> PhoneSaid | None:
    """What a phone says; None where it is something else."""
    try:
        return msgspec.json.decode(text, type=PhoneSaid)
    except (ValueError, RecursionError):
        return None


def derive_phone(talk: TalkState, book: SlideBook, now: float, *, with_notes: bool) -> PhoneView:
    """What a phone shows of a talk at a moment of the system's clock."""
    here, pace = talk.here, derive_pace(talk, now)
    current = here.current
    behind = here.slides[here.slide + 1] if here.slide + 1 < len(here.slides) else None
    if behind is None and talk.detour is not None:
        behind = talk.row.current
    return PhoneView(
        title=_title(book.briefing, current, talk.language),
        next=_title(book.briefing, behind, talk.language),
        number=here.slide + 1,
        count=len(here.slides),
        step=here.step,
        steps=current.steps if current is not None else 0,
        covered=bool(talk.on_stage.cover),
        frozen=talk.on_stage.frozen is not None,
        busy=bool(talk.on_console.question),
        elapsed=pace.elapsed,
        left=pace.left,
        running=talk.clock.since is not None,
        notes=_notes(book, current, talk.language) if with_notes else None,
    )


def derive_events(said: PhoneSaid, talk: TalkState, now: float, *, lent: bool) -> list[TalkEvent]:
    """What becomes of what a phone says.

    A question is answered where it is asked. Where no pointer shows, a finger brings one along and takes it away again.

    Args:
        said: by the phone that was let in.
        talk: as it is.
        now: the moment, in seconds.
        lent: whether the pointer that shows was brought along by a finger.
    """
    if talk.on_console.question:
        return []
    if said.do:
        return [Commanded(Command(said.do), now)]
    if said.point is None:
        return []
    pointer = talk.on_stage.pointer
    if len(said.point) != 2:
        away = [Commanded(Command.POINTER, now)] if lent and pointer.kind is PointerKind.POINTER else []
        return [PointerMoved(pointer.x, pointer.y, seen=False), *away]
    brought = [Commanded(Command.POINTER, now)] if not pointer.kind else []
    return [*brought, PointerMoved(said.point[0], said.point[1], seen=True)]


def _title(briefing: Briefing, slide: Slide | None, language: str) -> str:
    return slide_title(briefing, slide.page, slide.section, language) if slide is not None else ""


def _notes(book: SlideBook, slide: Slide | None, language: str) -> list[PhoneLine]:
    """The words of the notes; of what is drawn in them, what is said in its place."""
    is_there = slide is not None and slide.page in book.briefing.tree
    lines = book.notes(slide, language) if slide is not None and is_there else []
    return [PhoneLine(_words(line), line.mark) for line in lines]


def _words(line: LineProps) -> str:
    return line.plain if line.block is None else _aloud(line.block)


def _aloud(block: BlockProps) -> str:
    if isinstance(block, TableProps):
        rows = [block.header, *block.rows] if any(cell.plain for cell in block.header) else block.rows
        return "\n".join(" · ".join(cell.plain for cell in row) for row in rows)
    if isinstance(block, FigureProps | ImageProps):
        return "\n".join(text for text in (block.alt, block.caption) if text)
    return ""
