"""Owns what a piece of JavaScript of a QML file may come to, and tells of each member that it reads on the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tree_sitter import Node

from tests.quality.qml import shapes as s
from tests.quality.qml import syntax as js
from tests.quality.qml.members import call_of_list, items_of, member_of, names_meant
from tests.quality.qml.shapes import Arrow, ListOf, Method, Record, Shapes
from tests.quality.qml.tree import QmlObject, Value

if TYPE_CHECKING:
    from tests.quality.qml.reads import Reads

Place = tuple[Path, int, int]
"""A file, a line and a column."""

_GLOBAL = {"Infinity": s.NUMBER, "undefined": s.UNDEFINED}
_GLOBAL_CALLS = {
    **dict.fromkeys(("qsTr", "QT_TR_NOOP", "String", "encodeURIComponent"), s.TEXT),
    "Number": s.NUMBER,
    "Boolean": s.YES_NO,
}
_COMPARING = ("===", "!==", "<", ">", "<=", ">=")
_ALWAYS = {
    **dict.fromkeys(("string", "template_string", "template_substitution", "string_fragment"), s.TEXT),
    **dict.fromkeys(("escape_sequence", "regex_pattern", "regex_flags"), s.TEXT),
    **dict.fromkeys(("true", "false"), s.YES_NO),
    **dict.fromkeys(("undefined", "null"), s.UNDEFINED),
    "number": s.NUMBER,
    "regex": s.OF_QT,
}
"""What comes to the same whatever is in it."""


class Code:
    """One run through a piece of JavaScript.

    Args:
        reads: is told of each member that is read.
        here: the object that it belongs to.
        value: its text.
        names: what its variables may be.
    """

    def __init__(self, reads: Reads, here: QmlObject, value: Value, names: dict[str, Shapes]) -> None:
        self._reads = reads
        self._screens = reads.screens
        self._here = here
        self._value = value
        self._names = dict(names)
        self._narrowed: dict[str, tuple[str, str]] = dict(js.conditions_around(here))
        self._returned: Shapes = s.NOTHING

    def run(self, given: Sequence[Shapes] | None = None) -> Shapes:
        """What it comes to.

        Args:
            given: the arguments, where it is an arrow that Qt calls, as a handler of a signal is.
        """
        come_to = self.of(js.parse_value(self._value))
        if given is not None:
            self._apply_each(come_to, given)
        return come_to | self._returned

    def of(self, node: Node) -> Shapes:
        """What a part of it may come to."""
        if answer := getattr(self, f"_{node.type}", None):
            return self._narrow(node, answer(node))
        known = node.type in js.WALKED or node.type in _ALWAYS
        assert known, f"{self._here.file.name}:{self._place(node)[1]}: what is {node.type}, {js.text_of(node)}?"
        come_to = s.NOTHING
        for one in node.named_children:
            come_to = self.of(one)
        return _ALWAYS.get(node.type, s.OF_QT if node.type == "new_expression" else come_to)

    # Names and members

    def _identifier(self, node: Node) -> Shapes:
        name = js.text_of(node)
        if name in self._names:
            return self._names[name]
        if name in _GLOBAL:
            return _GLOBAL[name]
        named = self._screens.by_id(self._here, name) or self._screens.components.get(name)
        if named is not None:
            return frozenset({named})
        owner = next((one for one in self._here.outwards() if self._screens.has(one, name)), None)
        return s.OF_QT if owner is None else self._screens.member(owner, name)

    _shorthand_property_identifier = _identifier
    _type_identifier = _identifier

    def _this(self, _node: Node) -> Shapes:
        return frozenset({self._here})

    def _member_expression(self, node: Node) -> Shapes:
        name = js.part(node, "property")
        return self._read(self.of(js.part(node, "object")), js.text_of(name), name)

    def _read(self, shapes: Shapes, name: str, node: Node) -> Shapes:
        found = {shape: member_of(self._screens, shape, name) for shape in shapes - s.UNDEFINED}
        self._reads.note(self._place(node), name, shapes, found)
        return frozenset().union(*found.values()) - s.NOT_THERE

    def _subscript_expression(self, node: Node) -> Shapes:
        index = js.part(node, "index")
        shapes, come_to = self.of(js.part(node, "object")), s.NOTHING
        self.of(index)
        for shape in shapes - s.UNDEFINED:
            if isinstance(shape, ListOf):
                come_to |= shape.items
            elif isinstance(shape, Record):
                come_to |= frozenset().union(*(one for _, one in shape.members))
            else:
                names = names_meant(index, shape)
                come_to |= frozenset().union(*(self._read(frozenset({shape}), name, index) for name in names))
        return come_to

    # Calls

    def _call_expression(self, node: Node) -> Shapes:
        function = js.part(node, "function")
        given = [self.of(one) for one in js.part(node, "arguments").named_children if one.type != "comment"]
        if function.type == "identifier" and js.text_of(function) in _GLOBAL_CALLS:
            return _GLOBAL_CALLS[js.text_of(function)]
        called = self.of(function)
        for shape in called:
            if isinstance(shape, Method):
                self._reads.note_call(self._place(function), shape, js.part(node, "arguments"))
        return frozenset().union(*(self._called(shape, given) for shape in called))

    def _called(self, shape: Any, given: list[Shapes]) -> Shapes:
        if isinstance(shape, Arrow):
            return self.apply(shape, given)
        if isinstance(shape, Method) and isinstance(shape.of, ListOf):
            return call_of_list(shape.of, shape.name, given, self._apply_each)
        if isinstance(shape, Method) and isinstance(shape.of, QmlObject):
            return self._screens.call(shape.of, shape.name, given)
        for one in given:  # a function of Qt, which may call what it is given, with what is its own
            self._apply_each(one, [])
        if isinstance(shape, Method):
            return s.slot_answer(shape.of, shape.name)
        return frozenset({shape})

    def _apply_each(self, functions: Shapes, given: Sequence[Shapes]) -> Shapes:
        arrows = (shape for shape in functions if isinstance(shape, Arrow))
        return frozenset().union(*(self.apply(one, given) for one in arrows))

    def apply(self, arrow: Arrow, given: Sequence[Shapes]) -> Shapes:
        """What a function without a name comes to with these arguments; those that are not given are of Qt."""
        code = Code(self._reads, arrow.here, arrow.value, dict(arrow.names))
        for place, pattern in enumerate(js.parameters_of(arrow.node)):
            code.bind(pattern, given[place] if place < len(given) else s.OF_QT)
        body = js.part(arrow.node, "body")
        come_to = code.of(body)
        return code._returned if body.type == "statement_block" else come_to

    def bind(self, pattern: Node, shapes: Shapes) -> None:
        """Give names to what a variable, or each of some, may be."""
        if pattern.type == "array_pattern":
            for one in pattern.named_children:
                self.bind(one, items_of(shapes))
        else:
            self._names[js.text_of(pattern)] = shapes

    # Values

    def _arrow_function(self, node: Node) -> Shapes:
        return frozenset({Arrow(node, self._value, self._here, tuple(self._names.items()))})

    def _function_declaration(self, node: Node) -> Shapes:
        self.of(js.part(node, "body"))
        return s.NOTHING

    def _array(self, node: Node) -> Shapes:
        return frozenset({ListOf(frozenset().union(*map(self.of, node.named_children)) or s.UNDEFINED)})

    def _spread_element(self, node: Node) -> Shapes:
        return items_of(self.of(node.named_children[0]))

    def _object(self, node: Node) -> Shapes:
        pairs = [
            (one.child_by_field_name("key") or one, one.child_by_field_name("value") or one)
            for one in node.named_children
        ]
        return frozenset({Record(tuple((js.text_of(key).strip("\"'"), self.of(value)) for key, value in pairs))})

    def _unary_expression(self, node: Node) -> Shapes:
        self.of(js.part(node, "argument"))
        return s.YES_NO if js.text_of(node).startswith("!") else s.NUMBER

    def _as_expression(self, node: Node) -> Shapes:
        return [self.of(one) for one in node.named_children][-1]

    # Choices

    def _ternary_expression(self, node: Node) -> Shapes:
        condition, yes, no = node.named_children
        self.of(condition)
        return self._where(condition, yes) | self.of(no)

    def _binary_expression(self, node: Node) -> Shapes:
        left, right, sign = js.part(node, "left"), js.part(node, "right"), js.text_of(js.part(node, "operator"))
        before = self.of(left)
        after = self._where(left, right) if sign == "&&" else self.of(right)
        if sign in _COMPARING:
            if "null" in (left.type, right.type):
                self._reads.note_null(self._place(node), before if right.type == "null" else after)
            return s.YES_NO
        if sign == "&&":
            return after | s.YES_NO
        if sign in ("??", "||"):
            return after | before - s.UNDEFINED
        return s.TEXT if str in before | after else s.NUMBER

    def _where(self, condition: Node, then: Node) -> Shapes:
        """What something comes to where a condition holds."""
        kept = dict(self._narrowed)
        self._narrowed |= dict(js.conditions_of(condition))
        come_to = self.of(then)
        self._narrowed = kept
        return come_to

    def _narrow(self, node: Node, shapes: Shapes) -> Shapes:
        if js.bare(node) not in self._narrowed:
            return shapes
        member, value = self._narrowed[js.bare(node)]
        return frozenset(one for one in shapes if value in (s.struct_values(one, member) or (value,)))

    # Statements

    def _variable_declarator(self, node: Node) -> Shapes:
        value = node.child_by_field_name("value")
        self.bind(js.part(node, "name"), s.NOTHING if value is None else self.of(value))
        return s.NOTHING

    def _return_statement(self, node: Node) -> Shapes:
        for one in node.named_children:
            self._returned |= self.of(one)
        return s.NOTHING

    def _assignment_expression(self, node: Node) -> Shapes:
        left, value = js.part(node, "left"), self.of(js.part(node, "right"))
        base, name = left.child_by_field_name("object"), js.text_of(left.child_by_field_name("property") or left)
        self._screens.set_on(self._here.outwards() if base is None else self.of(base), name, value)
        return value

    def _place(self, node: Node) -> Place:
        return self._here.file, self._value.line + node.start_point.row, node.start_point.column
