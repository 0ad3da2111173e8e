"""Owns the syntax of the JavaScript in QML files, as tree-sitter reads it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import tree_sitter_typescript
from tree_sitter import Language, Node, Parser

from tests.quality.qml.tree import QmlObject, Value

WALKED = {
    *("program", "statement_block", "parenthesized_expression", "expression_statement", "sequence_expression"),
    *("lexical_declaration", "if_statement", "else_clause", "for_statement", "for_in_statement", "arguments"),
    *("update_expression", "augmented_assignment_expression", "comment", "empty_statement", "new_expression"),
    *("continue_statement", "break_statement", "while_statement", "do_statement"),
}
"""What is walked through for what is in it, and comes to the last of that."""
_PARSER = Parser(Language(tree_sitter_typescript.language_typescript()))


@cache
def parse_value(value: Value) -> Node:
    """The syntax of a piece of JavaScript: a block, a function, or an expression.

    Raises:
        StopIteration: it is none of these.
    """
    code = [value.text] if value.text.startswith(("{", "function ")) else []
    roots = (_PARSER.parse(text.encode()).root_node for text in (*code, f"({value.text}\n)"))
    return next(root for root in roots if not root.has_error)


def part(node: Node, name: str) -> Node:
    """A part that a node of its type always has."""
    found = node.child_by_field_name(name)
    assert found is not None, f"{text_of(node)} has no {name}"
    return found


def text_of(node: Node) -> str:
    """A node as it is written."""
    assert node.text is not None
    return node.text.decode()


def bare(node: Node) -> str:
    """An expression as it is written, without question marks: ``a?.b`` and ``a.b`` are the same thing."""
    return text_of(node).replace("?", "")


def parameters_of(arrow: Node) -> list[Node]:
    """The patterns that the arguments of an arrow are bound to."""
    single = arrow.child_by_field_name("parameter")
    return [single] if single else [part(one, "pattern") for one in part(arrow, "parameters").named_children]


def conditions_of(node: Node) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each ``x.member === "value"`` that holds where a condition does: ``x``, and the member with its value."""
    if node.type in ("program", "expression_statement", "parenthesized_expression"):
        yield from conditions_of(node.named_children[0])
    if node.type != "binary_expression":
        return
    left, right, sign = part(node, "left"), part(node, "right"), text_of(part(node, "operator"))
    if sign == "&&":
        yield from conditions_of(left)
        yield from conditions_of(right)
    elif sign == "===" and left.type == "member_expression" and right.type == "string":
        yield bare(part(left, "object")), (text_of(part(left, "property")), text_of(right).strip("\"'"))


def conditions_around(here: QmlObject) -> Iterator[tuple[str, tuple[str, str]]]:
    """Those that hold for an object: it is there only while the loader around it is active."""
    for one in here.outwards():
        loader = one.parent if one.slot == "sourceComponent" else None
        if loader is not None and "active" in loader.bindings:
            yield from conditions_of(parse_value(loader.bindings["active"]))


def strings_of(node: Node) -> Iterator[Node]:
    """The strings that an expression can come to: itself, or what a choice in it leads to."""
    if node.type == "string":
        yield node
    elif node.type == "ternary_expression":
        for one in node.named_children[1:]:
            yield from strings_of(one)
