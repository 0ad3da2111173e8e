"""Owns what the objects of the QML files have by which name, and what was found to be put into each ``var``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from tests.quality.qml import shapes as s
from tests.quality.qml.shapes import ListOf, Method, Shapes
from tests.quality.qml.tree import Declaration, Function, QmlObject, read_qml

_PLAIN = {"string": s.TEXT, "int": s.NUMBER, "real": s.NUMBER, "double": s.NUMBER, "bool": s.YES_NO}
_VIEWS = ("Repeater", "Instantiator", "ListView", "GridView")


class Screens:
    """All QML files.

    Args:
        files: each has the component of its name.
        models: the view models.
        told: by ``Component.property``, what a ``var`` holds that nothing is seen to be put into.
    """

    def __init__(self, files: list[Path], models: list[type[QObject]], told: Mapping[str, Any]) -> None:
        self.components = {file.stem: read_qml(file) for file in files}
        self.objects = [one for root in self.components.values() for one in root.walk()]
        self.models = {model.__name__: model for model in models}
        self.told = told
        self.put: dict[tuple[Any, str], Shapes] = {}
        self.grown = False

    def put_into(self, holder: Any, name: str, shapes: Shapes) -> None:
        """Remember that this may be in a ``var`` of an object, or in a parameter of a function."""
        before = self.put.get((holder, name), s.NOTHING)
        self.grown |= not shapes <= before
        self.put[holder, name] = before | shapes

    def set_on(self, owners: Iterable[Any], name: str, shapes: Shapes) -> None:
        """A property is set, of whichever of these declares it."""
        for one in owners:
            found = self.declaration(one, name) if isinstance(one, QmlObject) else None
            if found is not None:
                self.put_into(found[0], name, shapes)

    def line(self, one: QmlObject) -> Iterator[QmlObject]:
        """The object, and the roots of the components that it is made from."""
        yield one
        while (root := self.components.get(one.kind)) is not None:
            yield root
            one = root

    def declaration(self, one: QmlObject, name: str) -> tuple[QmlObject, Declaration] | None:
        """Where a property of an object is declared; None where it is Qt's own."""
        return next(((each, each.properties[name]) for each in self.line(one) if name in each.properties), None)

    def function(self, one: QmlObject, name: str) -> Function | None:
        """A function or signal of an object that QML declares."""
        return next((each.functions[name] for each in self.line(one) if name in each.functions), None)

    def has(self, one: QmlObject, name: str) -> bool:
        """Whether QML declares such a member of an object."""
        return self.declaration(one, name) is not None or self.function(one, name) is not None

    def member(self, one: QmlObject, name: str) -> Shapes:
        """What a member of an object may be; the members that Qt gives it are ``OPAQUE``."""
        found = self.declaration(one, name)
        if found is None:
            return frozenset({Method(one, name)}) if self.function(one, name) else s.OF_QT
        owner, declared = found
        if declared.kind != "var":
            return self.of_kind(declared.kind, owner)
        names = [each.file.stem if each.parent is None else "" for each in self.line(one)]
        told = next((self.told[key] for key in (f"{base}.{name}" for base in names) if key in self.told), None)
        return self.put.get((owner, name), s.NOTHING) if told is None else s.shapes_of(told)

    def call(self, one: QmlObject, name: str, given: list[Shapes]) -> Shapes:
        """What a function of QML comes to, which is given these arguments."""
        function = self.function(one, name)
        assert function is not None
        for (parameter, _), shapes in zip(function.parameters, given, strict=False):
            self.put_into(function, parameter, shapes)
        kind = self.of_kind(function.gives, one)
        return self.put.get((function, "return"), s.NOTHING) if kind == s.NOBODY_SAID else kind

    def of_kind(self, kind: str, here: QmlObject) -> Shapes:
        """What the type says that stands before a name in a file."""
        if kind in _PLAIN:
            return _PLAIN[kind]
        if listed := re.fullmatch(r"list<(\w+)>", kind):
            return frozenset({ListOf(self.of_kind(listed[1], here))})
        if kind in self.models:
            return frozenset({self.models[kind]})
        if kind in self.components:
            return frozenset({self.components[kind]})
        return s.NOBODY_SAID if kind == "var" else s.OF_QT

    def by_id(self, here: QmlObject, name: str) -> QmlObject | None:
        """The object of the same file with that id."""
        root = self.components[here.file.stem]
        return next((one for one in root.walk() if one.id == name), None)

    def view_of(self, one: QmlObject) -> QmlObject | None:
        """The view whose delegate an object is."""
        view = one.parent
        if view is None or not any(each.kind in _VIEWS for each in self.line(view)):
            return None
        return view if one.slot in ("", "delegate") else None
