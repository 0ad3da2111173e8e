"""Colons open and close containers, and what is in notes stays there."""

from __future__ import annotations

import pytest

from kiosk.briefing.containers import Container, Text, TooDeepError, part_containers


def shape(text: str) -> list[object]:
    """Containers as lists that begin with their name, text as its lines."""
    lines = text.split("\n")

    def of(part: Text | Container) -> object:
        if isinstance(part, Text):
            return "/".join(lines[part.first : part.end])
        return [part.name + ("" if part.closed else "!"), *map(of, part.parts)]

    return [of(part) for part in part_containers(lines).parts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", ["a"]),
        ("a\nb", ["a/b"]),
        ("::: x\na\n:::", [["x", "a"]]),
        (":::x y\na\n:::  \nb", [["x", "a"], "b"]),
        ("::: x\n:::", [["x"]]),
        ("::: x", [["x!"]]),
        (":: x\n::", [":: x/::"]),
        ("a ::: x", ["a ::: x"]),
        (":::: x\n::: y\na\n:::\nb\n::::\nc", [["x", ["y", "a"], "b"], "c"]),
        ("::: x\n::: y\na\n:::\nb\n:::\nc", [["x", ["y", "a"], "b"], "c"]),
        (":::: x\n::: y\na\n::::\nb", [["x", ["y!", "a"]], "b"]),
        ("::: x\na\n:::::\nb", [["x", "a"], "b"]),
        (":::: x\na\n:::\nb\n::::", [["x", "a", "b"]]),
        ("::: detail\na\n## b\nc", [["detail!", "a"], "## b/c"]),
        ("::: notes\na\n## b\nc", [["notes!", "a/## b/c"]]),
        ("::: nots\na\n## b\nc", [["nots!", "a/## b/c"]]),
        ("::: detail\n::: notes\n## a\n:::\nb\n## c", [["detail!", ["notes", "## a"], "b"], "## c"]),
        (":::: detail\n::: notes\na\n::::\nb", [["detail", ["notes!", "a"]], "b"]),
        ("- ::: notes\n  a\n  :::\nb", [["notes", "  a"], "b"]),
        ("1. > ::: notes\na\n> :::\nb", [["notes", "a"], "b"]),
    ],
)
def test_lines_are_parted(text: str, expected: list[object]) -> None:
    assert shape(text) == expected


def test_colons_that_close_nothing_are_in_no_part() -> None:
    parts = part_containers(["a", ":::", "b"])
    assert parts.strays == (1,)
    assert parts.parts == (Text(0, 1), Text(2, 3))


def test_a_container_knows_where_it_stands() -> None:
    (container,) = part_containers(["- ::: figure dots", "a", ":::"]).parts
    assert container == Container("figure", ("dots",), 0, 2, 2, closed=True, parts=(Text(1, 2),))


def test_too_many_levels_are_refused() -> None:
    with pytest.raises(TooDeepError) as caught:
        part_containers(["::: a"] * 9)
    assert caught.value.line == 8
