"""A second briefing, on another subject and of another shape: nothing of the program is of the first."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.settings.icons import icon_names
from kiosk.show.pages.gem import derive_gem
from kiosk.show.slides.check import check_with_slides
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides
from tests.briefing.count.account import count

SECOND = Path(__file__).parent / "second"


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(SECOND)


def test_nothing_is_wrong_with_it() -> None:
    assert check_with_slides(SECOND, icon_names(), Ruler(load_advances()), style=True) == []


def test_it_has_another_shape(briefing: Briefing) -> None:
    first = load_briefing(paths.CONTENT)
    assert (len(briefing.tree.demands), briefing.languages) == (3, ("en",))
    assert len(first.tree.demands) != 3
    assert derive_gem(briefing, "en") is None
    assert not briefing.has_terms
    assert derive_slides(briefing, "en", "3")
    kinds = Counter(briefing.tree.kind(page).value for page in briefing.tree)
    assert kinds == {"home": 1, "demand": 3, "argument": 3, "case-study": 2, "conclusion": 1}


def test_every_word_of_it_is_shown_and_no_other() -> None:
    account = count(SECOND)
    assert account.lost == []
    assert account.invented == []
