"""Owns what a value of QML may be, as far as the border goes: a set of shapes.

A shape is a scalar, a Struct, a view model, a list, a record, a function or an object of QML. ``OPAQUE`` is what Qt
has, which qmllint knows; ``UNKNOWN`` is what nobody said.
"""

from __future__ import annotations

import functools
import inspect
import types
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import FieldInfo
from msgspec.structs import fields as struct_fields
from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.properties import TypedProperty
from tests.quality.qml.tree import QmlObject, Value
from tests.quality.view_models import find_view_models

Shape = Any
Shapes = frozenset[Shape]

OPAQUE, UNKNOWN, MISSING, NONE = "opaque", "unknown", "missing", "none"
NOTHING: Shapes = frozenset()
OF_QT: Shapes = frozenset({OPAQUE})
NOBODY_SAID: Shapes = frozenset({UNKNOWN})
NOT_THERE: Shapes = frozenset({MISSING})
UNDEFINED: Shapes = frozenset({NONE})
TEXT, NUMBER, YES_NO = frozenset({str}), frozenset({float}), frozenset({bool})


@dataclass(frozen=True)
class ListOf:
    """A list, and what its items may be."""

    items: Shapes


@dataclass(frozen=True)
class Record:
    """An object that QML writes down itself."""

    members: tuple[tuple[str, Shapes], ...]


@dataclass(frozen=True)
class Method:
    """A slot of a view model, a signal or a function of QML, or an arrow; and the object it belongs to."""

    of: Any
    name: str


@dataclass(frozen=True)
class Arrow:
    """A function without a name: where it stands, and what it sees there."""

    node: Any
    value: Value
    here: QmlObject
    names: tuple[tuple[str, Shapes], ...]


@cache
def shapes_of(hint: Any) -> Shapes:
    """What a value of Python with that type is to QML: of None and optional ones, ``NONE`` is undefined there."""
    origin = get_origin(hint)
    if hint is None or hint is type(None):
        return UNDEFINED
    if origin in (Union, types.UnionType):
        return frozenset().union(*map(shapes_of, get_args(hint)))
    if origin is Literal or (inspect.isclass(hint) and issubclass(hint, str)):
        return TEXT
    if hint is bool or hint in (int, float):
        return YES_NO if hint is bool else NUMBER
    if origin in (list, tuple):
        return frozenset({ListOf(shapes_of(get_args(hint)[0]))})
    if inspect.isclass(hint) and issubclass(hint, Struct | QObject):
        return frozenset({hint})
    return NOBODY_SAID


@functools.cache
def struct_members(kind: type[Struct]) -> dict[str, Shapes]:
    """The fields of a Struct, and its tag."""
    hints = get_type_hints(kind)
    found = {one.encode_name: shapes_of(hints[one.name]) for one in struct_fields(kind)}
    config = kind.__struct_config__
    return found | ({config.tag_field: TEXT} if config.tag_field else {})


def struct_values(kind: Shape, name: str) -> tuple[Any, ...] | None:
    """The values that a field of a Struct can have, where its type says: its tag, or a ``Literal``."""
    if not (isinstance(kind, type) and issubclass(kind, Struct)):
        return None
    config = kind.__struct_config__
    if name == config.tag_field:
        return (config.tag,)
    hint = get_type_hints(kind).get(name)
    return get_args(hint) if get_origin(hint) is Literal else None


def model_member(kind: type[QObject], name: str) -> Shapes:
    """What a view model has of that name: a property by its type, a slot or a signal as a method."""
    found = next((vars(base)[name] for base in kind.__mro__ if name in vars(base)), None)
    if isinstance(found, TypedProperty):
        return shapes_of(found.holds)
    if isinstance(found, Property):
        return _by_name(kind, name)
    if isinstance(found, Signal) or (inspect.isfunction(found) and not name.startswith("_")):
        return frozenset({Method(kind, name)})
    return NOT_THERE


def slot_answer(kind: type[QObject], name: str) -> Shapes:
    """What a slot of a view model answers."""
    method = getattr(kind, name)
    return shapes_of(get_type_hints(method).get("return")) if inspect.isfunction(method) else OF_QT


def _by_name(kind: type[QObject], name: str) -> Shapes:
    meta = kind.staticMetaObject  # type: ignore[attr-defined]
    text = meta.property(meta.indexOfProperty(name)).typeName().rstrip("*")
    known = {one.__name__: one for one in find_view_models()}
    return shapes_of({"QString": str, "int": int, "double": float, "bool": bool, **known}[text])


def held_types(hint: Any) -> Iterable[tuple[str, Any]]:
    """Every field that a type brings over the border, as ``Struct.field``, with its type."""
    seen: set[Any] = set()
    waiting = [hint]
    while waiting:
        one = waiting.pop()
        waiting += get_args(one)
        if inspect.isclass(one) and issubclass(one, Struct) and one not in seen:
            seen.add(one)
            hints = get_type_hints(one)
            mine: tuple[FieldInfo, ...] = struct_fields(one)
            for each in mine:
                yield f"{one.__name__}.{each.name}", hints[each.name]
                waiting.append(hints[each.name])
