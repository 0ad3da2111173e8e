"""Owns the table of keys of a talk: what binds them and what explains them read the same rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.show.key_binding import KeyBinding
from kiosk.show.talk.events import Command

TALK_KEYS = (
    KeyBinding(Command.NEXT, ["PgDown", "Right", "Space"]),
    KeyBinding(Command.PREVIOUS, ["PgUp", "Left"]),
    KeyBinding(Command.DOWN, ["Down"]),
    KeyBinding(Command.UP, ["Up"]),
    KeyBinding(Command.ACCEPT, ["Return", "Enter"]),
    KeyBinding(Command.SHOW, ["Shift+Return", "Shift+Enter"]),
    KeyBinding(Command.NEXT_PAGE, ["Ctrl+Right", "Shift+PgDown"]),
    KeyBinding(Command.PREVIOUS_PAGE, ["Ctrl+Left", "Shift+PgUp"]),
    KeyBinding(Command.FIRST, ["Home"]),
    KeyBinding(Command.LAST, ["End"]),
    KeyBinding(Command.UNCOVER, ["F5", "Shift+F5"]),
    KeyBinding(Command.ESCAPE, ["Escape"]),
    KeyBinding(Command.LEAVE, ["Ctrl+Q"]),
    KeyBinding(Command.BLACK, ["B", "."]),
    KeyBinding(Command.WHITE, ["W", ","]),
    KeyBinding(Command.FREEZE, ["F"]),
    KeyBinding(Command.PAUSE, ["P"]),
    KeyBinding(Command.OVERVIEW, ["Tab"]),
    KeyBinding(Command.SEARCH, ["/", "Ctrl+F"]),
    KeyBinding(Command.BOOKMARK, ["M"]),
    KeyBinding(Command.RETURN, ["R", "Backspace"]),
    KeyBinding(Command.POINTER, ["L"]),
    KeyBinding(Command.SPOTLIGHT, ["O"]),
    KeyBinding(Command.ZOOM_IN, ["Z"]),
    KeyBinding(Command.ZOOM_OUT, ["Shift+Z"]),
    KeyBinding(Command.LARGER, ["+", "=", "Shift++"]),
    KeyBinding(Command.SMALLER, ["-"]),
    KeyBinding(Command.SWAP, ["S"]),
    KeyBinding(Command.CONSOLE_HERE, ["N"]),
    KeyBinding(Command.TEST_CARD, ["T"]),
    KeyBinding(Command.KEYS, ["?", "Shift+?"]),
)
"""PageUp, PageDown, the arrows, Space, Enter, F5, Escape, ``.`` and ``B`` are what sold clickers send."""

LEARNABLE = (Command.NEXT, Command.PREVIOUS, Command.BLACK, Command.UNCOVER, Command.PAUSE, Command.OVERVIEW)
"""What the buttons of an odd clicker can be bound to."""


def bound_keys(learnt: Mapping[str, str]) -> tuple[KeyBinding, ...]:
    """The table with the keys of a learnt clicker: a key that was learnt means only what it was learnt as.

    Args:
        learnt: command by key, as ``QKeySequence`` spells it.
    """
    return tuple(
        KeyBinding(
            row.action,
            [
                *(key for key in row.keys if key not in learnt),
                *(key for key, command in learnt.items() if command == row.action),
            ],
        )
        for row in TALK_KEYS
    )


def learnable_keys(learnt: Mapping[str, str]) -> list[KeyBinding]:
    """Each of ``LEARNABLE`` with all keys that mean it.

    Args:
        learnt: command by key, as ``QKeySequence`` spells it.
    """
    keys = {row.action: row for row in bound_keys(learnt)}
    return [keys[command] for command in LEARNABLE]


def digit_keys(bound: Iterable[KeyBinding]) -> tuple[KeyBinding, ...]:
    """The digits that make up a slide's number; one that a clicker's button was learnt as means only that.

    Args:
        bound: the keys of the talk.
    """
    taken = {key for row in bound for key in row.keys}
    return tuple(KeyBinding(digit, [digit]) for digit in "0123456789" if digit not in taken)
