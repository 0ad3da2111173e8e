"""Owns the habits of QML files that no tool of Qt checks, each as what is wrong in a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tree_sitter import Node

from tests.quality.qml.syntax import parse_value, text_of
from tests.quality.qml.tree import QmlObject, Value, read_qml

LONGEST = 200
_FUNCTION = re.compile(r"function \w+\((.*?)\)(: [\w<>.]+)? \{", re.DOTALL)
_SIZE = re.compile(
    r"(?:\w+\.)*(?:x|y|\w*(?:[wW]idth|[hH]eight|[sS]ize)|\w*(?:[sS]pacing|[pP]adding|[mM]argins?|Inset)|radius)$"
)
_OPENED_BY_ITSELF = "Window"
"""A window says how large it begins, before there is a screen for ``Theme`` to go by."""


def find_faults(file: Path) -> Iterator[str]:
    """What is wrong in a file, with its line where it has one."""
    text = file.read_text("utf-8")
    if len(text.splitlines()) > LONGEST:
        yield f"it is longer than {LONGEST} lines: one thing a file"
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r'"#[0-9A-Fa-f]{3,8}"', line):
            yield f"{number}: colours come from Theme"
    yield from _untyped(text)
    if "pragma Singleton" not in text:
        if not re.search(r"^ +id: root$", text, re.MULTILINE):
            yield "its root is not called root"
        yield from _sizes(read_qml(file))


def _untyped(text: str) -> Iterator[str]:
    for found in _FUNCTION.finditer(text):
        takes = [one for one in found[1].split(", ") if one]
        if not found[2] or not all(": " in one for one in takes):
            line = text[: found.start()].count("\n") + 1
            yield f"{line}: a function says the types of what it takes and gives"


def _sizes(root: QmlObject) -> Iterator[str]:
    for one in root.walk()[root.kind.endswith(_OPENED_BY_ITSELF) :]:
        values = one.bindings | {name: declared.value for name, declared in one.properties.items() if declared.value}
        for name, value in values.items():
            for line, number in _pixels(value) if _SIZE.match(name) else ():
                yield f"{line}: {name} is {number} pixels, and no multiple of a token"


def _pixels(value: Value) -> Iterator[tuple[int, str]]:
    """The numbers of a size that stand for pixels: those that no token is multiplied with. 0 and 1 are none."""
    for number in _numbers(parse_value(value)):
        if float(text_of(number)) > 1 and not any(map(_gives_it_a_unit, _around(number))):
            yield value.line + number.start_point.row, text_of(number)


def _numbers(node: Node) -> Iterator[Node]:
    if node.type == "number":
        yield node
    for one in node.named_children:
        yield from _numbers(one)


def _around(node: Node) -> Iterator[Node]:
    while node.parent is not None:
        node = node.parent
        yield node


def _gives_it_a_unit(node: Node) -> bool:
    """Whether a number in it is a factor, a place in a list, or something to compare with."""
    if node.type == "subscript_expression":
        return True
    if node.type != "binary_expression":
        return False
    sign = node.child_by_field_name("operator")
    scales = sign is not None and text_of(sign) in ("*", "/") and re.search(r"[A-Za-z]", text_of(node)) is not None
    return scales or (sign is not None and text_of(sign) in ("===", "!==", "<", ">", "<=", ">="))
