"""Three small briefings in other languages: nothing is wrong with them, and all of their words are drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings.icons import icon_names
from kiosk.show.slides.check import check_with_slides
from tests.briefing.count import drawn
from tests.briefing.count.account import count
from tests.briefing.count.texts import drawn_texts

FOLDERS = sorted((Path(__file__).parent / "languages").iterdir())


@pytest.fixture(params=FOLDERS, ids=[folder.name for folder in FOLDERS])
def folder(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_nothing_is_wrong(folder: Path) -> None:
    assert [str(problem) for problem in check_with_slides(folder, icon_names(), drawn.RULER)] == []


def test_invariant_9_holds_in_any_language(folder: Path) -> None:
    account = count(folder)
    assert account.lost == []
    assert account.invented == []


def test_its_words_are_drawn(folder: Path) -> None:
    words = {"ar": "حيث تضرب الشمس", "fr": "Là où le soleil frappe", "ja": "日ざしの強いところ"}[folder.name]
    assert any(words in text for text in drawn_texts(folder))
