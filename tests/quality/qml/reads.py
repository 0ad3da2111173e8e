"""Reads the JavaScript of QML files, and finds of each member that is read whether what it is read of has it.

What a ``var`` holds is found from what is put into it, in any file: its own value and every binding, the model of a
view, the arguments of calls.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject
from tree_sitter import Node

from tests.quality.qml import shapes as s
from tests.quality.qml.code import Code, Place
from tests.quality.qml.members import items_of
from tests.quality.qml.screens import Screens
from tests.quality.qml.shapes import Method, Shapes
from tests.quality.qml.syntax import strings_of, text_of
from tests.quality.qml.tree import QmlObject, Value

_HANDLER = re.compile(r"(?:\w+\.)*on([A-Z]\w*)")


@dataclass(frozen=True, order=True)
class Read:
    """A member that is read at a place of a file."""

    file: str
    line: int
    column: int
    member: str


class Reads:
    """All that the files read.

    Args:
        screens: the files.
    """

    def __init__(self, screens: Screens) -> None:
        self.screens = screens
        self.fields: set[Read] = set()
        """Those of a Struct or a view model."""
        self.missing: dict[Read, str] = {}
        """Those that are not there, with what they are read of."""
        self.unresolved: set[Read] = set()
        """Those that are read of what nobody said."""
        self.nulls: set[Read] = set()
        """Where what may be missing, which is undefined to QML, is compared with null."""
        self.calls: dict[Read, tuple[type, set[str]]] = {}
        """The slots that are called: of which view model, and with which words."""
        for _ in range(20):
            screens.grown = False
            for kept in (self.fields, self.missing, self.unresolved, self.nulls, self.calls):
                kept.clear()
            for one in screens.objects:
                self._object(one)
            if not screens.grown:
                return
        raise AssertionError("what is put into each var never settles")

    def note(self, place: Place, member: str, shapes: Shapes, found: dict[Any, Shapes]) -> None:
        """A member was read, of what may be these shapes: by shape, what it may be there."""
        read = Read(place[0].name, place[1], place[2], member)
        if any(isinstance(one, type) and issubclass(one, Struct | QObject) for one in found):
            self.fields.add(read)
        without = [getattr(one, "__name__", str(one)) for one, there in found.items() if s.MISSING in there]
        if without:
            self.missing[read] = ", ".join(sorted(without))
        if s.UNKNOWN in found or not shapes:
            self.unresolved.add(read)

    def note_call(self, place: Place, method: Method, arguments: Node) -> None:
        """A method was called; the first argument matters, where it is written down."""
        first = arguments.named_children[:1]
        if isinstance(method.of, type):
            words = {text_of(one).strip("\"'") for each in first for one in strings_of(each)}
            self.calls[Read(place[0].name, place[1], place[2], method.name)] = (method.of, words)

    def note_null(self, place: Place, shapes: Shapes) -> None:
        """Something was compared with null; what may be missing is undefined to QML, and never that."""
        if s.NONE in shapes and s.OPAQUE not in shapes:
            self.nulls.add(Read(place[0].name, place[1], place[2], "null"))

    def _object(self, one: QmlObject) -> None:
        for name, declared in one.properties.items():
            if declared.value is not None:
                self.screens.put_into(one, name, Code(self, one, declared.value, {}).run())
        for name, value in one.bindings.items():
            if name != "id":
                self._binding(one, name, value)
        for function in one.functions.values():
            if function.body is not None:
                given = {name: self._given(function, name, kind, one) for name, kind in function.parameters}
                self.screens.put_into(function, "return", Code(self, one, function.body, given).run())
        view, declared_at = self.screens.view_of(one), self.screens.declaration(one, "modelData")
        if view is not None and declared_at is not None:
            self.screens.put_into(declared_at[0], "modelData", items_of(self._model(view)))

    def _model(self, view: QmlObject) -> Shapes:
        return frozenset().union(*(self.screens.put.get((one, "model"), s.NOTHING) for one in self.screens.line(view)))

    def _binding(self, one: QmlObject, name: str, value: Value) -> None:
        if handler := _HANDLER.fullmatch(name):
            signal = self.screens.function(one, handler[1][0].lower() + handler[1][1:])
            given = [self._given(signal, each, kind, one) for each, kind in signal.parameters] if signal else []
            Code(self, one, value, {}).run(given)
            return
        declared = self.screens.declaration(one, name)
        put = Code(self, one, value, {}).run()
        for holder in self.screens.line(one) if name == "model" else [declared[0] if declared else one]:
            self.screens.put_into(holder, name, put)

    def _given(self, function: Any, name: str, kind: str, here: QmlObject) -> Shapes:
        known = self.screens.of_kind(kind, here)
        return self.screens.put.get((function, name), s.NOTHING) if known == s.NOBODY_SAID else known
