"""Each folder of ``cases`` is an input that was seen, the problems that it has, and words that the faces draw of it.

A case lies on the small briefing of ``count/folders.py``, and replaces files of it; ``alone`` tells that it is a whole
briefing. The beginning of a problem is enough; there are no fonts but those
of the screens. To report a fault, add a folder.
"""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings.fonts import font_files
from kiosk.settings.icons import icon_names
from kiosk.show.slides.check import check_with_slides
from tests.briefing.count import drawn
from tests.briefing.count.account import count
from tests.briefing.count.folders import make_briefing
from tests.briefing.count.texts import drawn_texts

CASES = sorted(path.parent for path in Path(__file__).parent.glob("cases/*/case.toml"))


def _lay_out(case: Path, folder: Path) -> Path:
    folder.mkdir()
    if not _expected(case).get("alone"):
        make_briefing(folder)
    shutil.copytree(case, folder, dirs_exist_ok=True)
    (folder / "case.toml").unlink()
    return folder


def _expected(case: Path) -> dict[str, Any]:
    return tomllib.loads((case / "case.toml").read_text("utf-8"))


@pytest.fixture(params=CASES, ids=[case.name for case in CASES])
def case(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_a_case_has_its_problems_and_is_drawn(case: Path, tmp_path: Path) -> None:
    expected = _expected(case)
    folder = _lay_out(case, tmp_path / "briefing")
    problems = [_told(problem, folder) for problem in check_with_slides(folder, icon_names(), drawn.RULER, font_files)]
    told = [line[: len(wanted)] for line, wanted in zip(problems, expected["problems"], strict=False)]
    assert (told, len(problems)) == (expected["problems"], len(expected["problems"])), problems
    texts = [text.replace("\u00a0", " ") for text in drawn_texts(folder)]  # typography has tests of its own
    assert [words for words in expected["words"] if not any(words in text for text in texts)] == []


def test_invariant_9_holds_over_each_case(case: Path, tmp_path: Path) -> None:
    account = count(_lay_out(case, tmp_path / "briefing"))
    assert account.lost == []
    assert account.invented == []


def _told(problem: object, folder: Path) -> str:
    return str(problem).replace(f"{folder}/", "").replace(f"{folder}:", ".:")
