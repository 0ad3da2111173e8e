"""Reads QML files as trees of objects with their members, by the indents that qmlformat writes (a test holds them)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_INDENT = 4
_OBJECT = re.compile(r"(?:component (\w+): )?((?:\w+\.)*[A-Z]\w*)(?: on \w+)? \{(\})?$")
_PROPERTY = re.compile(r"(?:(?:required|default|readonly) )*property ([\w.<>]+) (\w+)(?:: (.*))?$", re.DOTALL)
_SIGNAL = re.compile(r"signal (\w+)(?:\((.*)\))?$")
_FUNCTION = re.compile(r"function (\w+)\((.*?)\)(?:: ([\w<>.]+))? \{", re.DOTALL)
_BINDING = re.compile(r"([\w.]+): (.*)$", re.DOTALL)


@dataclass(eq=False)
class Value:
    """JavaScript: its text as it stands, and its first line in the file."""

    text: str
    line: int


@dataclass(eq=False)
class Declaration:
    """A declared property: its type as it is written, and what it begins with."""

    kind: str
    value: Value | None


@dataclass(eq=False)
class Function:
    """A function or a signal: the names and types of its parameters, and what it does."""

    parameters: list[tuple[str, str]]
    gives: str = "void"
    body: Value | None = None


@dataclass(eq=False)
class QmlObject:
    """An object of a file; ``slot`` is the property that it is the value of, empty for a child."""

    kind: str
    file: Path
    line: int
    parent: QmlObject | None
    slot: str = ""
    name: str = ""
    properties: dict[str, Declaration] = field(default_factory=dict)
    bindings: dict[str, Value] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)
    objects: list[QmlObject] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The name that its file knows it by; empty where it has none."""
        return self.bindings["id"].text if "id" in self.bindings else ""

    def outwards(self) -> Iterator[QmlObject]:
        """The object and all around it."""
        one: QmlObject | None = self
        while one is not None:
            yield one
            one = one.parent

    def walk(self) -> list[QmlObject]:
        """The object and all below it."""
        return [self, *(one for below in self.objects for one in below.walk())]


def read_qml(file: Path) -> QmlObject:
    """The root object of a file.

    Raises:
        ValueError: a member is none that is known here.
    """
    lines = file.read_text("utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if _OBJECT.match(line))
    return _object(lines, first, QmlObject("", file, first + 1, None))


def _object(lines: list[str], first: int, made: QmlObject) -> QmlObject:
    """Fill an object whose first line, the one with its brace, is ``first``."""
    opened = re.search(r"((?:\w+\.)*[A-Z]\w*)(?: on \w+)? \{(\})?$", lines[first])
    assert opened is not None
    made.kind = opened[1]
    for start, end in [] if opened[2] else _members(lines, first):
        _member(lines, start, end, made)
    return made


def _members(lines: list[str], first: int) -> list[tuple[int, int]]:
    """Where each member of the object that begins at a line starts and ends, comments left out."""
    indent = len(lines[first]) - len(lines[first].lstrip()) + _INDENT
    starts: list[int] = []
    for number in range(first + 1, len(lines)):
        line = lines[number]
        here = len(line) - len(line.lstrip())
        if line.strip() and here < indent:
            return list(zip(starts, [*starts[1:], number], strict=True))
        if here == indent and line[indent] not in "}])" and not line.lstrip().startswith("//"):
            starts.append(number)
    raise ValueError(f"line {first + 1} is never closed")


def _member(lines: list[str], start: int, end: int, owner: QmlObject) -> None:
    head = lines[start].strip()
    text = _text(lines[start:end])
    if opened := _OBJECT.match(head):
        _child(lines, start, owner, name=opened[1] or "")
    elif declared := _PROPERTY.match(text):
        owner.properties[declared[2]] = Declaration(declared[1], _value(lines, start, declared[3], owner, declared[2]))
    elif signal := _SIGNAL.match(text):
        given = [part.split() for part in (signal[2] or "").split(", ") if part]
        owner.functions[signal[1]] = Function([(name, kind) for kind, name in given])
    elif function := _FUNCTION.match(text):
        named = [part.partition(": ")[::2] for part in function[2].split(", ") if part]
        typed = [(name, kind or "var") for name, kind in named]
        owner.functions[function[1]] = Function(typed, function[3] or "var", Value(text, start + 1))
    elif bound := _BINDING.match(text):
        value = _value(lines, start, bound[2], owner, bound[1])
        if value is not None:
            owner.bindings[bound[1]] = value
    else:
        raise ValueError(f"{owner.file.name}:{start + 1}: what is {head}?")


def _value(lines: list[str], start: int, text: str | None, owner: QmlObject, slot: str) -> Value | None:
    """What stands behind a colon: JavaScript; or nothing, where that is an object, which is added to its owner."""
    if text is None:
        return None
    if _OBJECT.match(text.splitlines()[0]):
        _child(lines, start, owner, slot=slot)
        return None
    return Value(text, start + 1)


def _child(lines: list[str], start: int, owner: QmlObject, slot: str = "", name: str = "") -> None:
    owner.objects.append(_object(lines, start, QmlObject("", owner.file, start + 1, owner, slot, name)))


def _text(lines: list[str]) -> str:
    kept = lines[:]
    while kept and (not kept[-1].strip() or kept[-1].strip().startswith("//")):
        kept.pop()
    return "\n".join([kept[0].strip(), *kept[1:]])
