"""Owns the table of actions of the hub: one row each, which keys, bar and help read alike.

What an action means stands in ``show/hub/actions.py``, what it is called in ``ui/Kiosk/Touch/ActionWords.qml``.
"""

from __future__ import annotations

from enum import IntEnum

from kiosk.show.button_place import ButtonAction, ButtonPlace, Side


class BarRoom(IntEnum):
    """What the bar has room for: all words, those of some buttons, icons alone, or not even these in one row."""

    TWO_ROWS = -1
    ICONS = 0
    SOME_WORDS = 1
    WORDS = 2


class HubAction(ButtonAction, frozen=True, kw_only=True):
    """One action.

    ``locked`` tells whether a public touchscreen has it too (invariant 4). Its button in the bar has its words from
    ``words_from`` on, and its icon where it has none; a ``pictured`` one has both, the icon behind the words where
    ``icon_last``. One that is ``filled`` has the colour of ink.
    """

    locked: bool = True
    words_from: BarRoom = BarRoom.WORDS
    pictured: bool = False
    icon_last: bool = False
    filled: bool = False


def _left(order: int) -> ButtonPlace:
    return ButtonPlace(Side.LEFT, order)


def _right(order: int) -> ButtonPlace:
    return ButtonPlace(Side.RIGHT, order)


_SOME, _ALWAYS = BarRoom.SOME_WORDS, BarRoom.TWO_ROWS

HUB_ACTIONS = (
    HubAction("home", ["Home", "H"], place=_left(1), icon="fa6s.house", words_from=_SOME, pictured=True, filled=True),
    HubAction("back", ["Escape", "Backspace"], place=_left(2), icon="fa6s.arrow-left", words_from=_SOME, pictured=True),
    HubAction("conclusion", place=_left(3), icon="fa6s.link", words_from=_SOME),
    HubAction("previous", ["Left"], place=_right(4), icon="fa6s.angle-left", words_from=_SOME, pictured=True),
    HubAction(
        "next", ["Right"], place=_right(5), icon="fa6s.angle-right", words_from=_SOME, pictured=True, icon_last=True
    ),
    HubAction("up", ["Up"]),
    HubAction("down", ["Down"]),
    HubAction("page-up", ["PgUp"]),
    HubAction("page-down", ["PgDown"]),
    HubAction("search", ["/", "Ctrl+F"], place=_left(4), icon="fa6s.magnifying-glass"),
    HubAction("glossary", ["G"], place=_left(5), icon="fa6s.spell-check"),
    HubAction("sources", ["S"], place=_left(6), icon="fa6s.book"),
    HubAction("take-along", ["T"], place=_left(7), icon="fa6s.qrcode"),
    HubAction("language", ["L"], place=_right(3), icon="fa6s.language", words_from=_SOME),
    HubAction("comfort", ["A"], place=_right(1), icon="fa6s.text-height", words_from=_ALWAYS),
    HubAction("larger", ["Ctrl++", "Ctrl+="]),
    HubAction("smaller", ["Ctrl+-"]),
    HubAction("contrast", ["C"], place=_right(2), icon="fa6s.circle-half-stroke"),
    HubAction("about", ["F1"], place=_left(8), icon="fa6s.info"),
    HubAction("keys", ["?"], ["Shift+?"]),
    HubAction("fullscreen", ["F11"], locked=False),
    HubAction("quit", ["Ctrl+Q"], locked=False),
)
