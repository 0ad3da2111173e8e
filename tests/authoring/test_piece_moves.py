"""Where a piece may be dragged to, and that every line of its file stays as it was written."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.authoring.piece_moves import begins_section, landing, move_piece, section_numbers
from kiosk.authoring.pieces import read_pieces
from kiosk.authoring.section_changes import NoSuchSectionError

PAGE = Path("page.en.md")
TEXT = """---
title: A page
lead: What it says.
---

First.

## One

Alpha.

- a
- b
- c

![A picture](media/x.png "Who")

::: notes
Say this.

And that.
:::

## Two

Beta.

::: figure number
value: "7"
label: of ten
alt: x
:::

## Three

Gamma.
"""
PICTURE, FIGURE = '![A picture](media/x.png "Who")', 'value: "7"'
FILES = sorted([*paths.CONTENT.rglob("*.md"), *paths.STARTER.rglob("*.md")])


def number_of(text: str, words: str) -> int:
    return said(text).index(words)


def said(text: str) -> list[str]:
    return [piece.text.split("\n")[0] for piece in read_pieces(PAGE, text)]


def moved(text: str, words: str, before: str) -> list[str]:
    pieces = read_pieces(PAGE, text)
    number = number_of(text, words)
    slot = landing(pieces, number, number_of(text, before) if before else len(pieces))
    assert slot >= 0
    return said(move_piece(PAGE, text, number, slot))


PIECES = said(TEXT)


def order(what: str, before: str) -> list[str]:
    """The pieces of the page, one of them before another, or at the end."""
    others = [text for text in PIECES if text != what]
    at = others.index(before) if before else len(others)
    return [*others[:at], what, *others[at:]]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("what", "before"),
    [
        ("Alpha.", "Gamma."),
        ("Gamma.", "Alpha."),
        (PICTURE, "Beta."),
        (PICTURE, "First."),
        ("Gamma.", "a"),
        (FIGURE, "Alpha."),
        ("Beta.", FIGURE),
        ("First.", ""),
        ("And that.", "Say this."),
        ("b", "a"),
        ("Alpha.", "Two"),
    ],
)
def test_a_piece_comes_before_another(what: str, before: str, ends: str) -> None:
    assert moved(TEXT.replace("\n", ends), what, before) == order(what, before)


def test_an_item_goes_to_the_end_of_its_list_and_no_further() -> None:
    pieces = read_pieces(PAGE, TEXT)
    first = PIECES.index("a")
    assert landing(pieces, first, first + 3) == first + 3
    assert said(move_piece(PAGE, TEXT, first, first + 3))[first : first + 3] == ["b", "c", "a"]
    assert landing(pieces, first, first + 4) == -1
    assert landing(pieces, first, 0) == -1


def test_nothing_comes_between_the_items_of_a_list() -> None:
    pieces = read_pieces(PAGE, TEXT)
    assert landing(pieces, PIECES.index("Gamma."), PIECES.index("b")) == PIECES.index("a")


def test_a_section_goes_with_all_that_is_in_it() -> None:
    pieces = read_pieces(PAGE, TEXT)
    three, one = PIECES.index("Three"), PIECES.index("One")
    assert begins_section(pieces, three)
    assert said(move_piece(PAGE, TEXT, three, one)) == [
        *PIECES[:one],
        *("Three", "Gamma."),
        *PIECES[one:three],
    ]
    assert section_numbers(pieces, three, one) == {3: 1, 1: 2, 2: 3}
    assert section_numbers(pieces, one, len(pieces)) == {1: 3, 2: 1, 3: 2}
    assert landing(pieces, one, PIECES.index("Beta.")) == three


def test_notes_stay_notes_and_what_is_shown_stays_shown() -> None:
    pieces = read_pieces(PAGE, TEXT)
    assert landing(pieces, PIECES.index("Say this."), PIECES.index("Gamma.")) == -1
    text = move_piece(PAGE, TEXT, PIECES.index("Gamma."), PIECES.index("Say this."))
    assert [piece.noted for piece in read_pieces(PAGE, text) if piece.text == "Gamma."] == [False]
    assert text.index("Gamma.") < text.index("::: notes")


def test_title_and_lead_stay_above() -> None:
    pieces = read_pieces(PAGE, TEXT)
    assert landing(pieces, 0, 5) == -1
    assert landing(pieces, PIECES.index("Alpha."), 0) == 2


@given(st.sampled_from(FILES), st.data())
def test_no_line_is_lost_wherever_a_piece_is_put(file: Path, data: st.DataObject) -> None:
    text = file.read_text("utf-8")
    pieces = read_pieces(file, text)
    number = data.draw(st.integers(0, len(pieces) - 1))
    slot = landing(pieces, number, data.draw(st.integers(0, len(pieces))))
    if slot < 0:
        return
    try:
        after = move_piece(file, text, number, slot)
    except NoSuchSectionError:
        return
    now = read_pieces(file, after)
    assert Counter(piece.text for piece in now) == Counter(piece.text for piece in pieces)
    assert Counter(piece.noted for piece in now) == Counter(piece.noted for piece in pieces)
    if pieces[number].kind != "item":  # the marks of a list stay where they are
        assert Counter(filter(str.strip, after.splitlines())) == Counter(filter(str.strip, text.splitlines()))
