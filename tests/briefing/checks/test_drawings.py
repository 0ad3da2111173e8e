"""A drawing is plain shapes in two colours; all else is named, at its line and column or where the page names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.checks.drawings import check_drawing
from kiosk.text_files.places import Place
from tests.equipment.pictures import png

PAGE = "home.nl.md"


def svg(inside: str, root: str = 'viewBox="0 0 9 9" fill="none"') -> str:
    """A drawing whose shapes begin on its second line."""
    return f"<svg {root}>\n{inside}\n</svg>\n"


@pytest.fixture
def check(tmp_path: Path):
    """Check a drawing that a page names on line 4; each problem as ``file:line:column code``."""

    def check(content: str | bytes, address: str = "media/a.svg") -> list[str]:
        path = tmp_path / "media/a.svg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        found = check_drawing(tmp_path / PAGE, Place(4, 10), tmp_path, address)
        return [f"{one.path.name}:{one.line}:{one.column} {one.code.value}" for one in found]

    return check


@pytest.mark.parametrize(
    "text",
    [
        svg('<path d="M0 0H9" stroke="#14213D"/>'),
        svg("<g stroke='#bf420a' fill=' NONE '>\n<circle cx='1' cy='1' r='1'></circle>\n</g>"),
        svg('<line x1="0" y1="0" x2="9" y2="9" stroke="#14213D"/>', 'viewBox="0 0 9 9"'),
        svg('<g fill="#BF420A"><g><rect x="1" y="1" width="2" height="2" rx="1"/></g></g>', 'viewBox="0 0 9 9"'),
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- <b> "a" -->\n' + svg("<!-- two\nlines -->"),
        '\ufeff<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    ],
)
def test_plain_shapes_in_two_colours_are_a_drawing(check, text: str) -> None:
    assert check(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # Colours.
        (svg('<path d="M0 0" stroke="#14213E"/>'), ["2:1"]),
        (svg('<path d="M0 0" stroke="black" fill="rgb(0,0,0)"/>'), ["2:1", "2:1"]),
        (svg('<g>\n  <path d="M0 0" fill="currentColor"/></g>'), ["3:3"]),
        (svg('<path d="M0 0" stroke=""/>'), ["2:1"]),
        (svg('<path d="M0 0"/>', 'viewBox="0 0 9 9"'), ["2:1"]),
        (svg('<g fill="none"></g><circle r="1"/>', 'viewBox="0 0 9 9"'), ["2:20"]),
        (svg('<path d="M0 0" style="fill: red"/>'), ["2:1"]),
        (svg('<path d="M0 0" class="a" opacity="0.5"/>'), ["2:1", "2:1"]),
        # Colours that are there for who reads XML, and not for who replaces them.
        (svg('<path d="M0 0" stroke="&#35;14213D"/>'), ["1:1"]),
        ('<!DOCTYPE svg [<!ENTITY ink "#14213D">]>\n' + svg('<path d="M0 0" stroke="&ink;"/>'), ["1:1"]),
        (svg('<path d="M0 0" stroke="#14213D"/>').encode("utf-16"), ["1:1"]),
        # What is no plain shape.
        (svg("<title>Words</title>"), ["2:1", "2:8"]),
        (svg("<use/>"), ["2:1"]),
        (svg('<linearGradient id="a"/>'), ["2:1"]),
        (svg('<g transform="scale(2)" xml:space="preserve"/>'), ["2:1"]),
        ('<svg fill="none"/>', ["1:1"]),
    ],
)
def test_what_else_is_in_a_drawing_is_named_where_it_stands(check, text: str | bytes, places: list[str]) -> None:
    assert check(text) == [f"a.svg:{place} B512" for place in places]


@pytest.mark.parametrize(
    ("content", "address", "code"),
    [
        ("", "media/gone.svg", "B502"),
        ("", "../a.svg", "B501"),
        ("", "https://example.org/a.svg", "B502"),
        ("", "media/a.svg", "B506"),
        ("words", "media/a.svg", "B507"),
        (png(9, 9), "media/a.svg", "B504"),
        (svg(" " * 8_192), "media/a.svg", "B503"),
        (svg("<g>"), "media/a.svg", "B506"),
        (svg('<image href="/etc/passwd"/>'), "media/a.svg", "B508"),
        (svg('<g id="a"><use href="#a"/></g>'), "media/a.svg", "B509"),
    ],
)
def test_what_keeps_a_drawing_from_being_drawn_is_named_at_the_page(check, content, address: str, code: str) -> None:
    assert check(content, address) == [f"{PAGE}:4:10 {code}"]
