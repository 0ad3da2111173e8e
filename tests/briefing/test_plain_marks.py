"""Marks of Markdown are named where a text is none, and what only looks like one is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from kiosk.briefing.plain_marks import find_marks
from kiosk.briefing.problems import Code
from tests.briefing.count.folders import make_briefing

MARKED = [
    ("A **bold** claim", "**"),
    ("*The Book*, 2024", "*"),
    ("More than half [^paper]", "[^paper]"),
    ("See [the paper](https://a.b/c)", "]("),
    ("See [the page](page:why)", "]("),
    ("As [[Other note]] has it", "[["),
    ("Water <sub>2</sub>", "<sub>"),
    ("Fish &amp; chips, 5&#8364;", "&amp;"),
    ("It was ~~never~~ always", "~~"),
    ("Run `make`", "the sign `"),
]
PLAIN = [
    "5 * 3 * 2",
    "Prices* and costs* of 2024",
    "R&D; AT&T & others",
    "a < b > c, <3",
    "A [draft] (of June)",
    "https://a.b/c?x=1&amp;y=**2**",
    "'t Gooi ~ 5",
    "snake_case_name",
]


@pytest.mark.parametrize(("text", "mark"), MARKED)
def test_a_mark_is_named_wherever_it_stands(text: str, mark: str) -> None:
    ((path, advice),) = find_marks({"bars": [{"value": 1}, {"label": text}]})
    assert path == ("bars", 1, "label")
    assert mark in advice


@pytest.mark.parametrize("text", PLAIN)
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert list(find_marks({"title": text})) == []


def test_each_text_that_is_no_markdown_is_looked_at(tmp_path: Path) -> None:
    folder = make_briefing(tmp_path)
    figure = '::: figure bars\nlabel: A\nalt: "Some **b**"\nsource: [paper]\nbars: [{label: "*c* d", value: 2}]\n:::\n'
    texts = {
        "home.en.md": '---\ntitle: A\nlead: "A lead [^paper]"\n---\n',
        "1-one/1-first/index.en.md": f"---\ntitle: A **b**\nlead: B\n---\n\n{figure}",
        "briefing.toml": 'languages = ["en"]\n[title]\nen = "A <i>briefing</i>"\n',
        "glossary.toml": '[a.en]\nterm = "lead"\ntext = "What [leads](page:one)."\n',
        "sources.toml": '[paper]\nkind = "paper"\ntitle = "*Paper*"\npublisher = "P"\n',
    }
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    found = [problem for problem in check_briefing(folder) if problem.code is Code.NOT_SUPPORTED]
    assert sorted((str(one.path.relative_to(folder)), one.line) for one in found) == [
        ("1-one/1-first/index.en.md", 2),
        ("1-one/1-first/index.en.md", 8),
        ("1-one/1-first/index.en.md", 10),
        ("briefing.toml", 3),
        ("glossary.toml", 3),
        ("home.en.md", 3),
        ("sources.toml", 3),
    ]
    assert not any(problem.hides.last for problem in found)


PICTURES = [
    ("![A dot[^paper]](media/dot.svg)", "Move what is cited or linked"),
    ("![A [dot](page:one)](media/dot.svg)", "Move what is cited or linked"),
    ("![A **dot**](media/dot.svg)", ""),
    ('![A dot](media/dot.svg "Photo: *Jan Jansen*, CC BY")', "Write this without `*`"),
]


@pytest.mark.parametrize(("picture", "advice"), PICTURES)
def test_what_a_pictures_words_cannot_show_is_named(tmp_path: Path, picture: str, advice: str) -> None:
    folder = make_briefing(tmp_path)
    (folder / "1-one/1-first/index.en.md").write_text(f"---\ntitle: A\nlead: B\n---\n\nWords.\n\n{picture}\n", "utf-8")
    found = [str(problem.message) for problem in check_briefing(folder)]
    assert [message[: len(advice)] for message in found] == ([advice] if advice else [])
