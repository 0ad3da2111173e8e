"""Owns the properties and slots by which QML gets more than one value: each says its type, and gives plain values.

A test reads those types and holds what QML reads against them (``tests/quality/test_border.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast, get_origin, get_type_hints

from PySide6.QtCore import Property, Signal, Slot

from kiosk.show.plain_values import plain_values

_VARIANT = cast("type", "QVariant")
"""The names of Qt's variant types, which Qt takes as text although its type hints say not."""
_VARIANT_LIST = cast("type", "QVariantList")


class TypedProperty(Property):
    """A property of Qt that knows what it holds: ``bool``, a Struct, a list of Structs."""

    holds: Any = None


def typed(holds: Any, getter: Callable[[Any], Any], notify: Signal | None = None) -> Any:
    """A property, in plain values where it is more than one.

    Args:
        holds: its type. None of an optional one reaches QML as undefined (PySide6 6.11).
        getter: finds its value.
        notify: tells of another value; without it there never is one.
    """
    kind = _qt_type(holds)
    plain = kind not in (_VARIANT, _VARIANT_LIST)
    read = getter if plain else lambda model: plain_values(getter(model))
    made = TypedProperty(kind, read, notify=notify) if notify is not None else TypedProperty(kind, read, constant=True)
    made.holds = holds
    return made


def answering(*takes: type) -> Callable[[Callable[..., Any]], Any]:
    """A slot whose answer has the type that its annotation names, and reaches QML in plain values.

    Args:
        takes: the types of its arguments.
    """

    def make(method: Callable[..., Any]) -> Any:
        @wraps(method)
        def answer(*arguments: Any) -> Any:
            return plain_values(method(*arguments))

        return Slot(*takes, result=_qt_type(get_type_hints(method)["return"]))(answer)

    return make


def _qt_type(holds: Any) -> type:
    if holds in (bool, int, float, str):
        return cast("type", holds)
    return _VARIANT_LIST if get_origin(holds) in (list, tuple) else _VARIANT
