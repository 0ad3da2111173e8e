"""Owns what each shape of a value has by which name, and what the methods of a list come to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject
from tree_sitter import Node

from tests.quality.qml import shapes as s
from tests.quality.qml.screens import Screens
from tests.quality.qml.shapes import ListOf, Method, Record, Shapes
from tests.quality.qml.syntax import text_of
from tests.quality.qml.tree import QmlObject

_OF_TEXT = {
    **dict.fromkeys(("arg", "replace", "slice", "repeat", "padStart", "toString", "toUpperCase"), s.TEXT),
    **dict.fromkeys(("includes", "startsWith", "endsWith"), s.YES_NO),
    **dict.fromkeys(("length", "indexOf"), s.NUMBER),
    "split": frozenset({ListOf(s.TEXT)}),
}
_OF_NUMBER = dict.fromkeys(("toLocaleString", "toFixed", "toString"), s.TEXT)
_SAME_LIST = ("filter", "slice", "sort", "reverse")
_OF_LIST = {
    *("map", "flatMap", "forEach", "reduce", "every", "some", "find", "findIndex", "includes", "indexOf", "join"),
    *("concat", "push", *_SAME_LIST),
}


def member_of(screens: Screens, shape: Any, name: str) -> Shapes:
    """What a value of that shape has by that name; ``NOT_THERE`` where it has no such member."""
    if shape in (s.OPAQUE, s.UNKNOWN):
        return frozenset({shape})
    if isinstance(shape, QmlObject):
        return screens.member(shape, name)
    if isinstance(shape, ListOf):
        return s.NUMBER if name == "length" else frozenset({Method(shape, name)}) if name in _OF_LIST else s.NOT_THERE
    if isinstance(shape, Record):
        return dict(shape.members).get(name, s.NOT_THERE)
    if isinstance(shape, Method):
        return s.OF_QT if name == "connect" else s.NOT_THERE
    if isinstance(shape, type) and issubclass(shape, Struct):
        return s.struct_members(shape).get(name, s.NOT_THERE)
    if isinstance(shape, type) and issubclass(shape, QObject):
        return s.model_member(shape, name)
    known = {str: _OF_TEXT, float: _OF_NUMBER}.get(shape, {})
    return known.get(name, s.NOT_THERE)


def names_meant(index: Node, shape: Any) -> list[str]:
    """The members that a computed name can mean: of a choice either, of a template all fields that fit it."""
    if index.type == "ternary_expression":
        return [name for one in index.named_children[1:] for name in names_meant(one, shape)]
    fields = s.struct_members(shape) if isinstance(shape, type) and issubclass(shape, Struct) else {}
    if index.type not in ("string", "template_string"):
        return [text_of(index)]
    parts = (re.escape(text_of(one)) if one.type == "string_fragment" else ".+" for one in index.named_children)
    pattern = "".join(parts)
    return [name for name in fields if re.fullmatch(pattern, name)] or [text_of(index)]


def items_of(shapes: Shapes) -> Shapes:
    """What may be in a list, or stand for a number of a view."""
    found = s.NOTHING
    for shape in shapes:
        if isinstance(shape, ListOf):
            found |= shape.items
        elif shape is str or shape is float or shape in (s.OPAQUE, s.UNKNOWN):
            found |= {shape}
    return found


def call_of_list(
    of: ListOf, name: str, given: list[Shapes], apply: Callable[[Shapes, Sequence[Shapes]], Shapes]
) -> Shapes:
    """What a method of a list comes to; the functions that it is given are called with its items."""
    if name == "reduce":
        return given[1] | apply(given[0], [given[1], of.items, s.NUMBER])
    if name == "sort" and given:
        apply(given[0], [of.items, of.items])
        return frozenset({of})
    come_to = apply(given[0], [of.items, s.NUMBER]) if given else s.NOTHING
    if name == "map":
        return frozenset({ListOf(come_to)})
    if name == "flatMap":
        return frozenset({ListOf(items_of(come_to))})
    if name == "concat":
        return frozenset({ListOf(of.items.union(*map(items_of, given)))})
    if name in _SAME_LIST:
        return frozenset({of})
    if name == "find":
        return of.items | {s.NONE}
    if name == "join":
        return s.TEXT
    return s.YES_NO if name in ("every", "some", "includes") else s.NUMBER
