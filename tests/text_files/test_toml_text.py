"""TOML is read with the place of each key."""

from __future__ import annotations

import pytest

from kiosk.text_files import toml_text
from kiosk.text_files.places import Lines
from kiosk.text_files.toml_text import read_toml

# A text, what could be read of it, and where each fault is.
FAULTS = [
    ("a = 1\nb = \n", {"a": 1}, [(2, 5)]),
    ("a = '", {}, [(1, 5)]),
    ("a = [\n\n", {}, [(1, 5)]),
    ("a = [\n[b]\nc = 1\n", {"b": {"c": 1}}, [(1, 5)]),
    ("a = [\n1,\n2]\nb = x\n", {"a": [1, 2]}, [(4, 5)]),
    ('a = "x\nb = "y"\n', {"b": "y"}, [(1, 5)]),
    ('a = """x\nb = 1\n', {"b": 1}, [(1, 5)]),
    ("a = {b = 1\nc = 2\n", {"c": 2}, [(1, 5)]),
    ('[a\nb = "x"\n[c]\nd = 1\n', {"c": {"d": 1}}, [(1, 3)]),
    ("a = 1\na = 2", {"a": 1}, [(2, 1)]),
    ("[a]\nb = 1\n[a]\nc = 2\n", {"a": {"b": 1}}, [(3, 2)]),
    ("a = 2026-13-01\nb = 1\n", {"b": 1}, [(1, 5)]),
    ("a = 10 juni\nb = 1\n", {"b": 1}, [(1, 8)]),
    ("a" + "[" * 9, {}, [(1, 2)]),
    ("a = " + "[" * 3_000, {}, [(1, 1)]),
    ("a = " + "9" * 5_000 + "\nb = 1", {"b": 1}, [(1, 5_005)]),
    ("woord\nwoord\n", {}, [(1, 6), (2, 6)]),
]


@pytest.mark.parametrize(("text", "data", "places"), FAULTS)
def test_a_statement_that_is_wrong_is_left_out_and_no_other(text, data, places) -> None:
    reading = read_toml(text)
    assert reading.data == data
    assert [fault.place for fault in reading.faults] == places


def test_what_is_nearly_all_wrong_is_read_as_nothing() -> None:
    reading = read_toml("= 1\n" * 40)
    assert reading.data == {}
    assert [fault.lines.last > 40 for fault in reading.faults] == [True]


def test_the_head_of_a_table_takes_its_keys_with_it() -> None:
    (fault,) = read_toml("a = 1\n[b\nc = 2\n\n[d]\n").faults
    assert fault.lines == Lines(2, 4)


@pytest.mark.parametrize("line", ["a = [\n", "a = 1\n", "[a]\n", "= 1\n", "a = {\n", "[[a]]\nb = [\n"])
def test_a_long_text_that_is_all_wrong_is_given_up_soon(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    calls = []
    loads = toml_text.tomllib.loads
    monkeypatch.setattr(toml_text.tomllib, "loads", lambda text: calls.append(len(text)) or loads(text))
    assert read_toml(line * (1_000_000 // len(line))).data == {}
    assert sum(calls) < 6_000_000
