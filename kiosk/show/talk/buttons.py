"""Owns the buttons of the console: what each shows and asks for as the talk stands, and how they lie. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from kiosk.show.button_place import Side, place_buttons
from kiosk.show.talk.command_table import TALK_COMMANDS, TalkCommand
from kiosk.show.talk.events import Command
from kiosk.show.talk.state import Cover, PointerKind, TalkState

START = "start"
"""What the button of the clock is called while that does not go."""


class ButtonProps(Struct, frozen=True):
    """A button: the command it asks for now, the name of its words and its icon; ``on`` while what it does is done."""

    command: str
    words: str
    icon: str
    on: bool


class Buttons(Struct, frozen=True):
    """Back at the left edge, on at the right one, and what is needed less often between them."""

    left: ButtonProps
    middle: list[ButtonProps]
    right: ButtonProps


class ButtonGrid(Struct, frozen=True):
    """How the buttons in the middle lie: in cells of a width, in px, with words or with icons alone."""

    rows: int
    columns: int
    cell: float
    worded: bool


def derive_buttons(talk: TalkState) -> Buttons:
    """All buttons as the talk stands; in one talk there are always as many, in the same order."""
    missing = {command for command, on in ((Command.PHONE, talk.phone.on), (Command.CODE, talk.visitors.on)) if not on}
    rows = [row for row in TALK_COMMANDS if row.action not in missing]
    left, middle, right = ([_button(row, talk) for row in place_buttons(rows, side)] for side in Side)
    return Buttons(left[0], middle, right[0])


def lay_buttons(count: int, room: float, widest: float, gap: float) -> ButtonGrid:
    """One row where it has room for the words, else two; where those have none either, icons stand for them.

    Args:
        count: how many there are.
        room: their width together, in px.
        widest: what the widest word needs, in px.
        gap: between two of them, in px.
    """

    def cell(rows: int) -> float:
        return room / math.ceil(count / rows) - gap

    rows = 1 if cell(1) >= widest else 2
    return ButtonGrid(rows, math.ceil(count / rows), cell(rows), cell(rows) >= widest)


def _button(row: TalkCommand, talk: TalkState) -> ButtonProps:
    command = Command(row.action)
    button = ButtonProps(command, command, row.icon, _DONE[command](talk) if command in _DONE else False)
    if command is Command.PAUSE and talk.clock.since is None:
        return replace(button, words=START, icon="fa6s.play")
    return replace(button, command=Command.ZOOM_OUT) if command is Command.ZOOM_IN and button.on else button


_DONE: dict[Command, Callable[[TalkState], bool]] = {
    Command.NEXT: lambda _talk: True,
    Command.BLACK: lambda talk: talk.on_stage.cover is Cover.BLACK,
    Command.WHITE: lambda talk: talk.on_stage.cover is Cover.WHITE,
    Command.FREEZE: lambda talk: talk.on_stage.frozen is not None,
    Command.POINTER: lambda talk: talk.on_stage.pointer.kind is PointerKind.POINTER,
    Command.SPOTLIGHT: lambda talk: talk.on_stage.pointer.kind is PointerKind.SPOTLIGHT,
    Command.ZOOM_IN: lambda talk: talk.on_stage.zoom.scale > 1,
    Command.BOOKMARK: lambda talk: talk.bookmark is not None,
    Command.RETURN: lambda talk: talk.detour is not None,
    Command.PAUSE: lambda talk: talk.clock.held,
    Command.TEST_CARD: lambda talk: talk.on_stage.test_card,
    Command.PHONE: lambda talk: talk.phone.seated or bool(talk.phone.asks),
    Command.CODE: lambda talk: talk.on_stage.code,
}
"""When what a command does is done; the button that goes on is always drawn in full."""
