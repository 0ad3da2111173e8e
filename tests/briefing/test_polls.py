"""Polls are read one by one: what is wrong with one is told at its place, and takes nothing else with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.briefing.info import read_info
from kiosk.briefing.model import Poll

HEAD = 'languages = ["nl", "en"]\ntitle = {nl = "Diamant", en = "Diamond"}\n'
SIX = "[" + ", ".join(['{nl = "Ja", en = "Yes"}'] * 7) + "]"
TWO = '[{nl = "Ja", en = "Yes"}, {nl = "Nee", en = "No"}]'
ASKED = 'question = {nl = "Wat?", en = "What?"}\n'
GOOD = "[polls.good]\n" + ASKED + "answers = " + TWO + "\n"
LONG = "x" * 121


def read(folder: Path, text: str) -> tuple[dict[str, Poll], list[str]]:
    file = folder / "briefing.toml"
    file.write_text(HEAD + GOOD + text, "utf-8")
    info, problems = read_info(file)
    return info.polls, [f"{one.line}:{one.column}: {one.code}" for one in problems]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", []),
        ("[polls.b]\n" + ASKED + "answers = " + TWO, []),
        ("[polls.b]\n" + ASKED, ["6:2: B207"]),
        ("[polls.b]\n" + ASKED + "answers = []", ["8:1: B208"]),
        ("[polls.b]\n" + ASKED + "answers = " + SIX, ["8:1: B208"]),
        ("[polls.b]\n" + ASKED + 'answers = ["ja", "nee"]', ["8:11: B208"]),
        ("[polls.b]\n" + ASKED + "colour = 3\nanswers = " + TWO, ["8:1: B206"]),
        ('[polls.b]\nquestion = {nl = " "}\nanswers = ' + TWO, ["7:12: B209"]),
        (f'[polls.b]\nquestion = {{nl = "{LONG}", en = "What?"}}\nanswers = ' + TWO, ["7:12: B208"]),
        ('[polls.b]\nquestion = {nl = "Wat?"}\nanswers = ' + TWO, ["7:12: B211"]),
        ('[polls.b]\nquestion = {nl = "Wat?", en = "What?", fr = "Quoi ?"}\nanswers = ' + TWO, ["7:1: B206"]),
    ],
)
def test_what_is_wrong_with_a_poll_is_told_at_its_place_and_the_other_stays(
    tmp_path: Path, text: str, told: list[str]
) -> None:
    polls, problems = read(tmp_path, text)
    assert problems == told
    assert polls["good"].answers == ({"nl": "Ja", "en": "Yes"}, {"nl": "Nee", "en": "No"})


def test_a_text_that_lacks_a_language_is_lent(tmp_path: Path) -> None:
    polls, _ = read(tmp_path, '[polls.b]\nquestion = {nl = "Wat?"}\nanswers = ' + TWO)
    assert polls["b"].question == {"nl": "Wat?", "en": "Wat?"}


@pytest.mark.parametrize("text", ['polls = "x"\n' + HEAD, HEAD + "[polls]\nb = 3\n"])
def test_what_is_no_poll_is_told_as_that(tmp_path: Path, text: str) -> None:
    file = tmp_path / "briefing.toml"
    file.write_text(text, "utf-8")
    info, problems = read_info(file)
    assert info.polls == {}
    assert [one.code for one in problems] == ["B208"]
