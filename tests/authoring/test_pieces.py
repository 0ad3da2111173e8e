"""Pieces of a page: each can be changed, and every other byte stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.authoring.pieces import Piece, find_piece, read_pieces, swap_pieces, words_of, write_piece

PAGE = Path("page.nl.md")
TEXT = """---
title: Vijf partners
lead: "Zij: 'samen'" \nclaims: [a]
---

Een *eerste* regel
en een tweede.

## Kop één ##

- punt
  met vervolg
- ander punt[^bron]

> Gezegd
> is gezegd.

| A | B |
|---|---|
| een | twee \\| drie |

::: notes
Zeg dit.

1. Eerst
:::

::: figure number
alt: x
value: "7"
:::
"""
FILES = sorted(paths.CONTENT.rglob("*.md"))


def said(text: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in read_pieces(PAGE, text)]


def test_a_page_has_these_pieces() -> None:
    assert said(TEXT) == [
        ("title", "Vijf partners"),
        ("lead", "Zij: 'samen'"),
        ("paragraph", "Een *eerste* regel\nen een tweede."),
        ("heading", "Kop één"),
        ("item", "punt\nmet vervolg"),
        ("item", "ander punt[^bron]"),
        ("paragraph", "Gezegd\nis gezegd."),
        ("cell", "A"),
        ("cell", "B"),
        ("cell", "een"),
        ("cell", "twee \\| drie"),
        ("paragraph", "Zeg dit."),
        ("item", "Eerst"),
        ("figure", 'alt: x\nvalue: "7"'),
    ]
    assert [piece.text for piece in read_pieces(PAGE, TEXT) if piece.noted] == ["Zeg dit.", "Eerst"]
    assert {piece.section for piece in read_pieces(PAGE, TEXT)} == {0, 1}


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_what_is_written_stands_there_and_nothing_else_is_another(ends: str) -> None:
    text = "\ufeff" + TEXT.replace("\n", ends)
    assert [piece.kind for piece in read_pieces(PAGE, text)] == [kind for kind, _ in said(TEXT)]
    for number, piece in enumerate(read_pieces(PAGE, text)):
        for words in ('Anders: "dit" #1', "twee\nregels", "gewoon"):
            written = write_piece(text, piece, words)
            assert written.startswith(text[: piece.start])
            assert written.endswith(text[piece.end :])
            pieces = read_pieces(PAGE, written)
            assert len(pieces) == len(read_pieces(PAGE, text)), (piece, words)
            if piece.kind != "figure":
                assert words_of(pieces[number].text) == words_of(words)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(paths.CONTENT).as_posix())
def test_the_same_words_leave_a_file_as_it_is(file: Path) -> None:
    text = file.read_bytes().decode("utf-8")
    pieces = read_pieces(file, text)
    assert {"title", "lead"} <= {piece.kind for piece in pieces}
    for piece in pieces:
        assert write_piece(text, piece, piece.text) == text
        as_written = write_piece(text, piece, piece.text + "\n")
        assert read_pieces(file, as_written) == pieces or piece.kind in ("title", "heading", "lead")


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["", "## Kop", "- punt", "  vervolg", "> citaat", "| a | b |", "|---|---|", "::: notes", ":::"]
        ),
        st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=12),
    ),
    max_size=14,
)


@given(LINES, st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=20), st.randoms())
def test_over_any_page_every_other_byte_stays(lines: list[str], words: str, dice: object) -> None:
    text = "---\ntitle: T\nlead: L\n---\n" + "\n".join(lines)
    pieces = read_pieces(PAGE, text)
    assert [piece.start for piece in pieces] == sorted(piece.start for piece in pieces)
    assert all(text[piece.start : piece.end] for piece in pieces)
    piece = dice.choice(pieces)  # type: ignore[attr-defined] # of random.Random
    assume(piece.kind != "figure")
    written = write_piece(text, piece, words)
    assert written[: piece.start] == text[: piece.start]
    assert written[len(written) - (len(text) - piece.end) :] == text[piece.end :]
    assert write_piece(text, piece, piece.text).count("\n") == text.count("\n")


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        ("Een eerste regel en een tweede.", "paragraph"),
        ("KOP ÉÉN".title(), "heading"),
        ("ander punt", "item"),
        ("Vijf part\u00adners", "title"),
        ("“Zij: ‘samen’”", "lead"),
        ("twee | drie", "cell"),
        ("iets heel anders", ""),
        ("", ""),
    ],
)
def test_a_piece_is_found_by_what_it_says(shown: str, kind: str) -> None:
    pieces = read_pieces(PAGE, TEXT)
    found = find_piece(pieces, shown)
    assert (pieces[found].kind if found >= 0 else "") == kind


def test_a_page_that_cannot_be_read_has_none() -> None:
    assert read_pieces(PAGE, "no front matter") == []
    assert read_pieces(PAGE, "---\ntitle: T\n") == []
    deep = "\n".join(f"{':' * (20 - depth)} detail" for depth in range(12))
    assert read_pieces(PAGE, f"---\ntitle: T\n---\n{deep}\n") == []


def test_a_value_that_only_yaml_reads_is_no_piece() -> None:
    text = "---\ntitle: >\n  folded\n  text\nlead: [a]\n---\n"
    assert [piece for piece in read_pieces(PAGE, text) if isinstance(piece, Piece)] == []


def test_a_further_item_stands_below_in_the_same_list() -> None:
    for marker, wanted in (("- ", "- "), ("* ", "* "), ("3. ", "3. ")):
        text = f"---\ntitle: T\nlead: L\n---\n\n{marker}een\n{marker}twee\n"
        piece = next(piece for piece in read_pieces(PAGE, text) if piece.kind == "item")
        written = write_piece(text, piece, "een\n- nieuw")
        assert [piece.text for piece in read_pieces(PAGE, written) if piece.kind == "item"] == ["een", "nieuw", "twee"]
        assert f"\n{wanted}nieuw\n" in written


def test_two_pieces_change_places_and_back() -> None:
    pieces = read_pieces(PAGE, TEXT)
    items = [piece for piece in pieces if piece.kind == "item" and not piece.noted]
    swapped = swap_pieces(TEXT, items[0], items[1])
    there = [piece for piece in read_pieces(PAGE, swapped) if piece.kind == "item" and not piece.noted]
    assert [piece.text for piece in there] == [items[1].text, items[0].text]
    assert swap_pieces(swapped, there[0], there[1]) == TEXT
