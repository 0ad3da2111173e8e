"""Markdown of any dialect comes over by its headings; footnotes become sources, pictures go along."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.manuscript import Headline, Prose, UnreadableManuscriptError
from kiosk.authoring.markdown_reader import read_markdown
from tests.equipment.pictures import png

PAPER = """\
---
title: "A paper"
author: The club
---

# A chapter

Some *text*, said before.[^1]

- one
  - below it
- two

> Somebody's words.

![A square](pictures/a.png "title") and ![gone](no.png)

<div>HTML</div>

| a | b |
|---|---|
| 1 | 2 |

Setext
------

The end.[^Two Words]

[^1]: ITUC, Index 2025.
[^Two Words]: A second note,
    over two lines.
"""


def test_it_comes_over(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(png(4, 4))
    (tmp_path / "a.md").write_text(PAPER, "utf-8")
    manuscript = read_markdown(tmp_path / "a.md")
    assert (manuscript.title, manuscript.author) == ("A paper", "The club")
    assert manuscript.parts == [
        Headline("A chapter", 1, "line 6"),
        Prose("Some *text*, said before.[^note-1]", "line 8"),
        Prose("- one\n- below it\n- two", "line 10"),
        Prose("::: quote\nSomebody's words.\n:::", "line 14"),
        Prose("![A square](media/picture-1.png) and ", "line 16"),
        Prose("| a | b |\n|---|---|\n| 1 | 2 |", "line 20"),
        Headline("Setext", 2, "line 24"),
        Prose("The end.[^note-two-words]", "line 27"),
    ]
    assert manuscript.sources == {
        "note-1": "ITUC, Index 2025.",
        "note-two-words": "A second note, over two lines.",
    }
    assert [(loss.place, loss.what.split(":")[0]) for loss in manuscript.losses] == [
        ("line 16", "the picture no.png"),
        ("line 18", "HTML"),
    ]


@pytest.mark.parametrize(
    "address", ["https://example.org/a.png", "../secret.png", "/etc/hostname", "file:///etc/passwd"]
)
def test_a_picture_from_elsewhere_is_not_fetched(tmp_path: Path, address: str) -> None:
    (tmp_path / "secret.png").write_bytes(png(4, 4))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text(f"![x]({address})\n", "utf-8")
    manuscript = read_markdown(tmp_path / "in" / "a.md")
    assert manuscript.pictures == {}
    assert [address in loss.what for loss in manuscript.losses] == [True]


def test_what_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableManuscriptError, match="UTF-8"):
        read_markdown(tmp_path / "a.md")
