"""A screen reader, as far as AT-SPI goes: it says what stands in the tree of a program, and what it is told of.

It runs under the system's Python, which alone has Debian's ``gi``; so it imports nothing of the project. It reads a
command a line from its standard input and answers each with a line of JSON. See ``screen_reader.py``, which starts it.
"""

from __future__ import annotations

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - its version comes first

EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:property-change:accessible-name",
)
_STATES = ("visible", "showing", "focused", "focusable", "checked", "checkable", "active", "enabled")
_TYPES = {name: getattr(Atspi.StateType, name.upper()) for name in _STATES}

told: list[dict[str, str]] = []


def node(one: Atspi.Accessible) -> dict:
    """One accessible and all below it."""
    states = one.get_state_set()
    children = [one.get_child_at_index(place) for place in range(one.get_child_count())]
    return {
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "description": one.get_description() or "",
        "states": [name for name, kind in _TYPES.items() if states.contains(kind)],
        "children": [node(child) for child in children if child is not None],
    }


def programs() -> list[Atspi.Accessible]:
    """Every program that the desktop's tree has."""
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    return [one for one in found if one is not None]


def everything(one: Atspi.Accessible) -> list[Atspi.Accessible]:
    """An accessible and all below it, in one list."""
    found = [one]
    for place in range(one.get_child_count()):
        child = one.get_child_at_index(place)
        found += everything(child) if child is not None else []
    return found


def press(name: str) -> bool:
    """Do the first action of what has this name; whether there is such a thing."""
    for program in programs():
        for one in everything(program):
            action = one.get_action_iface() if one.get_name() == name else None
            if action is not None and action.get_n_actions() > 0:
                return bool(one.do_action(0))
    return False


def hear(event: Atspi.Event) -> None:
    """Keep what a program tells of."""
    source = event.source
    words = event.any_data if isinstance(event.any_data, str) else ""
    name = (source.get_name() or "") if source is not None else ""
    told.append({"kind": event.type, "name": name, "words": words, "detail": str(event.detail1)})


def say_that_one_is_here() -> None:
    """Tell the desktop, as a screen reader does, so that programs open their trees."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for key in ("IsEnabled", "ScreenReaderEnabled"):
        values = GLib.Variant("(ssv)", ("org.a11y.Status", key, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", values, None, 0, -1, None
        )


def answer(line: str) -> object:
    """What a command asks for."""
    command, _, word = line.partition(" ")
    if command == "tree":
        return [node(program) for program in programs()]
    if command == "press":
        return press(word)
    heard, told[:] = list(told), []
    return heard


def on_command(channel: GLib.IOChannel, _condition: GLib.IOCondition) -> bool:
    """Answer a line, and end with the last."""
    line = channel.readline()
    if not line:
        Atspi.event_quit()
        return False
    try:
        words = answer(line.rstrip("\n"))
    except GLib.Error as error:  # what is asked goes away meanwhile
        words = {"gone": str(error)}
    print(json.dumps(words), flush=True)
    return True


def main() -> None:
    """Listen until standard input ends."""
    say_that_one_is_here()
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    for kind in EVENTS:
        listener.register(kind)
    channel = GLib.IOChannel.unix_new(sys.stdin.fileno())
    GLib.io_add_watch(channel, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, on_command)
    print(json.dumps("ready"), flush=True)
    Atspi.event_main()


if __name__ == "__main__":
    main()
