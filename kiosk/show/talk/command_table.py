"""Owns the table of commands of a talk: one row each, which keys, buttons, help and a clicker to be taught read alike.

What a command does stands in ``show/talk/reducer.py``, what it is called in ``ui/Kiosk/Console/CommandWords.qml``.
"""

from __future__ import annotations

from kiosk.show.button_place import ButtonAction, ButtonPlace, Side
from kiosk.show.talk.events import Command


class TalkCommand(ButtonAction, frozen=True, kw_only=True):
    """One command; one that is ``learnable`` can be taught to a clicker."""

    learnable: bool = False


def _middle(order: int) -> ButtonPlace:
    return ButtonPlace(Side.MIDDLE, order)


_BACK, _ON = ButtonPlace(Side.LEFT, 1), ButtonPlace(Side.RIGHT, 1)

TALK_COMMANDS = (
    TalkCommand(Command.NEXT, ["PgDown", "Right", "Space"], place=_ON, icon="fa6s.angle-right", learnable=True),
    TalkCommand(Command.PREVIOUS, ["PgUp", "Left"], place=_BACK, icon="fa6s.angle-left", learnable=True),
    TalkCommand(Command.DOWN, ["Down"]),
    TalkCommand(Command.UP, ["Up"]),
    TalkCommand(Command.ACCEPT, ["Return", "Enter"]),
    TalkCommand(Command.SHOW, ["Shift+Return", "Shift+Enter"]),
    TalkCommand(Command.NEXT_PAGE, ["Ctrl+Right", "Shift+PgDown"]),
    TalkCommand(Command.PREVIOUS_PAGE, ["Ctrl+Left", "Shift+PgUp"]),
    TalkCommand(Command.FIRST, ["Home"]),
    TalkCommand(Command.LAST, ["End"]),
    TalkCommand(Command.UNCOVER, ["F5", "Shift+F5"], learnable=True),
    TalkCommand(Command.ESCAPE, ["Escape"]),
    TalkCommand(Command.LEAVE, ["Ctrl+Q"], place=_middle(19), icon="fa6s.door-open"),
    TalkCommand(Command.BLACK, ["B", "."], place=_middle(1), icon="fa6s.moon", learnable=True),
    TalkCommand(Command.WHITE, ["W", ","], place=_middle(2), icon="fa6s.sun"),
    TalkCommand(Command.FREEZE, ["F"], place=_middle(3), icon="fa6s.snowflake"),
    TalkCommand(Command.PAUSE, ["P"], place=_middle(11), icon="fa6s.pause", learnable=True),
    TalkCommand(Command.OVERVIEW, ["Tab"], place=_middle(7), icon="fa6s.table-cells", learnable=True),
    TalkCommand(Command.SEARCH, ["/", "Ctrl+F"], place=_middle(8), icon="fa6s.magnifying-glass"),
    TalkCommand(Command.BOOKMARK, ["M"], place=_middle(9), icon="fa6s.bookmark"),
    TalkCommand(Command.RETURN, ["R", "Backspace"], place=_middle(10), icon="fa6s.rotate-left"),
    TalkCommand(Command.POINTER, ["L"], place=_middle(4), icon="fa6s.arrow-pointer"),
    TalkCommand(Command.SPOTLIGHT, ["O"], place=_middle(5), icon="fa6s.lightbulb"),
    TalkCommand(Command.ZOOM_IN, ["Z"], place=_middle(6), icon="fa6s.magnifying-glass-plus"),
    TalkCommand(Command.ZOOM_OUT, ["Shift+Z"]),
    TalkCommand(Command.LARGER, ["+", "="], ["Shift++"], place=_middle(13), icon="fa6s.plus"),
    TalkCommand(Command.SMALLER, ["-"], place=_middle(12), icon="fa6s.minus"),
    TalkCommand(Command.SWAP, ["S"], place=_middle(14), icon="fa6s.right-left"),
    TalkCommand(Command.CONSOLE_HERE, ["N"]),
    TalkCommand(Command.TEST_CARD, ["T"], place=_middle(15), icon="fa6s.display"),
    TalkCommand(Command.LEAD, ["H"]),
    TalkCommand(Command.VOICES, ["V"]),
    TalkCommand(Command.PHONE, ["K"], place=_middle(16), icon="fa6s.mobile-screen"),
    TalkCommand(Command.CODE, ["C"], place=_middle(17), icon="fa6s.qrcode"),
    TalkCommand(Command.KEYS, ["?"], ["Shift+?"], place=_middle(18), icon="fa6s.keyboard"),
)
"""PageUp, PageDown, the arrows, Space, Enter, F5, Escape, ``.`` and ``B`` are what sold clickers send."""
