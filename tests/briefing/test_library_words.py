"""Every message that PyYAML and tomllib have is told in our words, with what to do: none reaches an author as it is."""

from __future__ import annotations

import ast
import inspect
import tomllib
from collections.abc import Iterator
from types import ModuleType

import pytest
import yaml.composer
import yaml.constructor
import yaml.parser
import yaml.reader
import yaml.scanner

from kiosk.briefing import yaml_words
from kiosk.text_files import toml_words

YAML = (yaml.reader, yaml.scanner, yaml.parser, yaml.composer)


def _text(node: ast.expr | None) -> str:
    """A message as it may be: what is filled in stands as a word."""
    if isinstance(node, ast.Constant):
        return str(node.value or "")
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return _text(node.left).replace("%r", "'word'").replace("%s", "word").replace("%d", "2")
    if isinstance(node, ast.BinOp):
        return _text(node.left) + _text(node.right)
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) if isinstance(part, ast.Constant) else "'word'" for part in node.values)
    return ""


def _calls(module: ModuleType | type, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _yaml_messages() -> list[tuple[str, str]]:
    calls = [
        *(call for module in YAML for call in _calls(module, "ScannerError", "ParserError", "ComposerError")),
        *_calls(yaml.constructor.BaseConstructor, "ConstructorError"),
    ]
    found = {(_text(call.args[0]), _text(call.args[2])) for call in calls}
    found |= {("", _text(call.args[-1])) for call in _calls(yaml.reader, "ReaderError")}
    filled = {(context.replace("word", name), problem) for context, problem in found for name in _named(context)}
    return sorted((context, problem) for context, problem in filled if problem and "instance state" not in problem)


def _named(context: str) -> tuple[str, ...]:
    """What PyYAML puts into a context: the kind of what it was reading."""
    if "word node" in context:
        return ("block", "flow")
    return ("alias", "anchor") if context.startswith("while scanning an ") else ("tag", "directive")


def _toml_messages() -> list[str]:
    parser = inspect.getmodule(tomllib.loads)
    assert parser is not None
    return sorted({_text(call.args[2]) for call in _calls(parser, "suffixed_err")})


@pytest.mark.parametrize(("context", "problem"), _yaml_messages())
def test_each_message_of_pyyaml_has_a_row(context: str, problem: str) -> None:
    fault = yaml_words.explain(
        "title: x\n", yaml.MarkedYAMLError(context, None, problem, yaml.Mark("", 0, 0, 0, "", 0))
    )
    assert fault.advice != yaml_words.OTHERWISE
    assert fault.advice.endswith(".")


@pytest.mark.parametrize("message", _toml_messages())
def test_each_message_of_tomllib_has_a_row(message: str) -> None:
    assert toml_words.explain(message).advice != toml_words.OTHERWISE


def test_the_libraries_have_messages() -> None:
    assert len(_yaml_messages()) > 40
    assert len(_toml_messages()) > 15


# A message of each row, made by the parser itself: what is written, and where the fault is.
YAML_FAULTS = [
    ("title: a\n\tb: c", (1, 0), "tab"),
    ("title: a\n lead: b", (1, 0), "Remove the space"),
    ("title:a\nlead: b", (0, 6), "space behind this colon"),
    ("title: a\nlead:b\n", (1, 5), "space behind this colon"),
    ("title: a\nlead\n", (1, 0), "colon and a space behind this key"),
    ("title:\u00a0a\nlead: b", (0, 6), "one that YAML does not know"),
    ("title: a\nlead:\u2009b\n", (1, 5), "one that YAML does not know"),
    ("title: @a", (0, 7), "cannot begin with @"),
    ("title: - a", (0, 7), "begin an item"),
    ("title: ? a", (0, 7), "begin a key"),
    ("title: a: b", (0, 8), "holds a colon"),
    ("%a\ntitle: b", (1, 0), "key, a colon and a text"),
    ("title: *", (0, 7), "begins with & or *"),
    ("title: *a", (0, 7), "begins with *"),
    ("title: !<a", (0, 7), "begins with !"),
    ("title: |a", (0, 7), "below this |"),
    ('title: "a\\q"', (0, 10), "Write \\\\"),
    ("title: 'a\nlead: b", (0, 7), "Close this quotation mark"),
    ("title: 'a' b", (0, 11), "whole value in quotation marks"),
    ("title: a\nlead: c\n  d: e", (2, 0), "Remove the space"),
    ("title: [a, b\nlead: c", (0, 7), "Close this ["),
    ("title: {a: b\nlead: c", (0, 7), "Close this {"),
    ("title: &a\n  b: &a c", (1, 5), "begins with &"),
]


@pytest.mark.parametrize(("text", "place", "words"), YAML_FAULTS)
def test_a_fault_of_yaml_is_told_where_it_is(text: str, place: tuple[int, int], words: str) -> None:
    with pytest.raises(yaml.YAMLError) as caught:
        yaml.load(text, yaml.BaseLoader)
    fault = yaml_words.explain(text, caught.value)
    assert (fault.line, fault.column) == place
    assert words in fault.advice
