"""Owns how view models keep up with the state: a property names the part it shows, and its signal follows from that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast, get_type_hints

from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.properties import typed

Model = TypeVar("Model", bound=QObject)
Part = Callable[[Any], object]
"""A part of a state: what a property shows, or all that its value is made of."""


class Shown:
    """The properties of one class of view models that show the state; the class has it as an attribute.

    A view model has the state now as its attribute ``state``. Properties may share a signal.
    """

    def __init__(self) -> None:
        self._parts: dict[Signal, list[Part]] = {}

    def __call__(self, holds: Any, notify: Signal, part: Part) -> Any:
        """A property whose value is a part of the state.

        Args:
            holds: its type, as ``typed`` takes it.
            notify: the signal of the class that tells of it.
            part: of the state.
        """
        self._parts.setdefault(notify, []).append(part)
        return typed(holds, lambda model: part(model.state), notify)

    def by(self, notify: Signal, part: Part) -> Callable[[Callable[[Any], Any]], Any]:
        """A property whose value a method makes of a part of the state, and of what never changes.

        Its type is what the method says that it gives back.

        Args:
            notify: the signal of the class that tells of it.
            part: all of the state that the value is made of.
        """
        self._parts.setdefault(notify, []).append(part)
        return lambda getter: typed(get_type_hints(getter)["return"], getter, notify)

    def tell(self, model: QObject, before: object, after: object) -> None:
        """Emit the signals of ``model`` whose parts differ in the two states."""
        for notify, parts in self._parts.items():
            if any(part(before) != part(after) for part in parts):
                notify.__get__(model, None).emit()


def child(kind: type[Model], getter: Callable[[Any], Model]) -> Model:
    """A property that is another view model, a part of this one for as long as both live.

    Args:
        kind: its class.
        getter: finds it.
    """
    return cast("Model", Property(kind, getter, constant=True))
