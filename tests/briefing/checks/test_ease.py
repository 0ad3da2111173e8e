"""Easy words: where they may stand, that each language has them, and how easy they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from kiosk.briefing.checks.ease import LONGEST_SENTENCE, MOST_WORDS, Ease, measure_briefing
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.plain_text import extract_plain_text
from kiosk.briefing.problems import Code

EASY = "::: plain\nWork is good. It is safe.\n:::\n"


def _make(folder: Path, **bodies: str) -> None:
    """A briefing of home alone, whose bodies in some languages are given."""
    folder.mkdir(exist_ok=True)
    titles = "\n".join(f'{language} = "T"' for language in bodies)
    (folder / "briefing.toml").write_text(f"languages = {list(bodies)}\n[title]\n{titles}\n", "utf-8")
    for language, body in bodies.items():
        (folder / f"home.{language}.md").write_text(f"---\ntitle: T\nlead: L\n---\n{body}", "utf-8")


def _problems(folder: Path, **bodies: str) -> list[tuple[str, int, Code]]:
    """What is wrong with the easy words of such a briefing: file, line, code."""
    _make(folder, **bodies)
    wrong = (Code.MISPLACED_PLAIN, Code.UNEQUAL_PLAIN, Code.NOT_EASY, Code.UNKNOWN_CONTAINER)
    found = check_briefing(folder, style=True)
    return [(one.path.name, one.line, one.code) for one in found if one.code in wrong]


def test_they_stand_before_the_first_section(tmp_path: Path) -> None:
    assert _problems(tmp_path, en=f"{EASY}\n## A\n\nText.\n") == []
    page = load_briefing(tmp_path).page("home", "en")
    assert (len(page.plain), page.preamble) == (1, ())


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (f"## A\n\nText.\n\n{EASY}", 9),
        (f"{EASY}\n{EASY}", 9),
        (f":::: background\n{EASY}::::\n", 6),
        (f":::: notes\n{EASY}::::\n", 6),
    ],
)
def test_elsewhere_they_are_named(tmp_path: Path, body: str, line: int) -> None:
    assert _problems(tmp_path, en=body) == [("home.en.md", line, Code.MISPLACED_PLAIN)]


def test_each_language_has_them(tmp_path: Path) -> None:
    assert _problems(tmp_path, en=EASY, nl="") == [("home.nl.md", 1, Code.UNEQUAL_PLAIN)]


def test_a_long_sentence_is_named_at_its_place(tmp_path: Path) -> None:
    most = " ".join(["word"] * LONGEST_SENTENCE)
    assert _problems(tmp_path / "a", en=f"::: plain\nShort. {most}.\n:::\n") == []
    (problem,) = _problems(tmp_path / "b", en=f"::: plain\nShort. {most} more.\n:::\n")
    assert problem == ("home.en.md", 6, Code.NOT_EASY)


def test_too_many_words_are_named(tmp_path: Path) -> None:
    assert _problems(tmp_path, en="::: plain\n" + "It is so. " * (MOST_WORDS // 3 + 1) + "\n:::\n")


def test_a_number_is_one_word_and_no_end_of_a_sentence(tmp_path: Path) -> None:
    _make(tmp_path, en="::: plain\nIt rose to 2.8 million.[^p] So it is!\n:::\n")
    assert measure_briefing(tmp_path) == {"en": Ease(1, 2, 8, 0)}


def test_nobody_finds_them_twice() -> None:
    assert extract_plain_text(f"{EASY}\nThe page itself.\n").body == "The page itself."
