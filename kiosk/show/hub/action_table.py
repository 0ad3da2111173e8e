"""Owns the table of actions of the hub: one row each, which keys, bar and help read alike.

A tactile keypad with a socket for headphones tells of a plug as a key. The "<<" of a Storm AudioNav is F23 (its
technical manual, "Key Press Code": usage 72 of the keyboard page). X servers call F15, F16 and F23 otherwise, by the
second names here (xkeyboard-config, ``symbols/inet``).

What an action means stands in ``show/hub/actions.py``, what it is called in ``ui/Kiosk/Touch/ActionWords.qml``.
"""

from __future__ import annotations

from enum import IntEnum

from kiosk.show.button_place import ButtonAction, ButtonPlace, Side


class BarRoom(IntEnum):
    """What the bar has room for: words, icons alone, or not even these in one row."""

    TWO_ROWS = -1
    ICONS = 0
    WORDS = 1


class HubAction(ButtonAction, frozen=True, kw_only=True):
    """One action.

    ``locked`` tells whether a public touchscreen has it too (invariant 4). Its button in the bar has words, or where
    those of any button do not fit, its icon, as all have then; one that is ``filled`` has the colour of ink.
    """

    locked: bool = True
    filled: bool = False


def _left(order: int) -> ButtonPlace:
    return ButtonPlace(Side.LEFT, order)


def _right(order: int) -> ButtonPlace:
    return ButtonPlace(Side.RIGHT, order)


HUB_ACTIONS = (
    HubAction("home", ["Home", "H"], place=_left(1), icon="fa6s.house", filled=True),
    HubAction("back", ["Escape", "Backspace"], place=_left(2), icon="fa6s.arrow-left"),
    HubAction("search", ["/", "Ctrl+F"], place=_left(3), icon="fa6s.magnifying-glass"),
    HubAction("glossary", ["G"], place=_left(4), icon="fa6s.spell-check"),
    HubAction("sources", ["S"], place=_left(5), icon="fa6s.book"),
    HubAction("take-along", ["T"], place=_left(6), icon="fa6s.qrcode"),
    HubAction("comfort", ["A"], place=_right(1), icon="fa6s.text-height"),
    HubAction("read-aloud", ["V"], place=_right(0), icon="fa6s.volume-high"),
    HubAction("language", ["L"], place=_right(2), icon="fa6s.language"),
    HubAction("previous", ["Left"], ["F23", "Touchpad Off"], place=_right(3), icon="fa6s.angle-left"),
    HubAction("next", ["Right"], place=_right(4), icon="fa6s.angle-right"),
    HubAction("select"),
    HubAction("up", ["Up"]),
    HubAction("down", ["Down"]),
    HubAction("page-up", ["PgUp"]),
    HubAction("page-down", ["PgDown"]),
    HubAction("repeat", ["R"]),
    HubAction("faster", ["]"]),
    HubAction("slower", ["["]),
    HubAction("louder", ["Volume Up"]),
    HubAction("softer", ["Volume Down"]),
    HubAction("headphones-in", [], ["F15", "Launch (8)"]),
    HubAction("headphones-out", [], ["F16", "Launch (9)"]),
    HubAction("larger", ["Ctrl++", "Ctrl+="]),
    HubAction("smaller", ["Ctrl+-"]),
    HubAction("contrast", ["C"]),
    HubAction("easy-words", ["E"]),
    HubAction("reach", ["M"]),
    HubAction("about", ["F1"]),
    HubAction("keys", ["?"], ["Shift+?"]),
    HubAction("fullscreen", ["F11"], locked=False),
    HubAction("quit", ["Ctrl+Q"], locked=False),
)
