"""What a check says of a whole folder, of links and of pictures; and that no kind of problem goes untested."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from kiosk.briefing.loader import UnreadableBriefingError
from kiosk.briefing.problems import Code
from tests.briefing.conftest import HEAD
from tests.equipment.pictures import png, svg


def test_a_good_briefing_has_no_problems(problems) -> None:
    assert problems() == []


def test_a_link_out_of_the_folder_is_a_problem(folder, problems, tmp_path, write) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(HEAD)
    (folder / "1-strong/1-first/3-new.nl.md").symlink_to(outside)
    (folder / "2-weak").symlink_to(tmp_path)
    (folder / "media").mkdir()
    (folder / "media/out.svg").symlink_to(outside)
    write("home.nl.md", HEAD + "\n![a](media/out.svg)[^paper]\n")
    assert problems() == ["1-strong/1-first/3-new.nl.md:1:1: B106", "2-weak:1:1: B106", "home.nl.md:6:1: B501"]


def test_what_lies_in_media_and_is_not_shown_is_a_problem_links_and_loops_too(
    write, folder, problems, tmp_path
) -> None:
    write("media/a/small.svg", svg(""))
    (folder / "media/out.svg").symlink_to(tmp_path / "outside.svg")
    (folder / "media/loop.svg").symlink_to("loop.svg")
    (folder / "media/same.svg").symlink_to("a/small.svg")
    write("home.nl.md", HEAD + "\n![a](media/same.svg)[^paper]\n")
    assert problems() == ["media/loop.svg:1:1: B705", "media/out.svg:1:1: B705"]


def test_a_link_that_stays_in_the_folder_is_none(folder, problems) -> None:
    for language in ("nl", "en"):
        case = folder / f"1-strong/1-first/2-case.{language}.md"
        (folder / f"1-strong/1-first/3-new.{language}.md").symlink_to(case)
    assert problems() == []


def test_a_large_picture_is_a_problem(problems, write) -> None:
    write("media/large.png", png(3_000, 2_000) + bytes(2_000_001))
    write("media/larger.png", bytes(20_000_001))
    write("home.nl.md", HEAD + '\n![a](media/large.png "B")\n\n![a](media/larger.png)\n')
    assert problems() == ["home.nl.md:6:1: B503", "home.nl.md:8:1: B503"]


def test_what_is_no_regular_file_is_a_problem_and_hangs_nothing(folder, problems) -> None:
    (folder / "home.nl.md").unlink()
    os.mkfifo(folder / "home.nl.md")
    (folder / "claims.toml").unlink()
    os.mkfifo(folder / "claims.toml")
    assert problems() == ["claims.toml:1:1: B101", "home.en.md:1:1: B107", "home.nl.md:1:1: B105"]


def test_a_briefing_file_that_is_not_there_is_the_only_problem_it_makes(folder, problems) -> None:
    (folder / "briefing.toml").unlink()
    (folder / "glossary.toml").unlink()
    assert problems() == ["briefing.toml:1:1: B101"]


def test_an_empty_folder_has_one_problem_that_says_how_to_begin(tmp_path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (problem,) = check_briefing(empty)
    assert (problem.path, problem.code) == (empty, Code.MISSING_PAGE)
    assert "briefing.toml" in problem.message
    assert "home.en.md" in problem.message


@pytest.mark.parametrize("name", ["missing", "file"])
def test_a_folder_that_is_none_is_no_briefing(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnreadableBriefingError, match=name):
        check_briefing(tmp_path / name)


def test_a_problem_says_where_it_is_and_what_to_do(folder, write) -> None:
    write("home.nl.md", HEAD + "\nEen [link](page:stron).[^papr]\n")
    dead, unknown = [problem for problem in check_briefing(folder) if problem.path.name == "home.nl.md"]
    home = folder / "home.nl.md"
    assert str(dead) == f"{home}:6:5: B401 Link to a page that exists: `stron` does not. Did you mean `strong`?"
    assert str(unknown) == f"{home}:6:24: B402 Name a source of sources.toml: `papr` is none. Did you mean `paper`?"


def test_every_code_is_tested_here_or_with_slides_and_fonts() -> None:
    slides = Path(__file__).parents[1] / "show" / "slides" / "test_check.py"
    cases = Path(__file__).parent.glob("cases/*/case.toml")
    fonts = Path(__file__).with_name("test_fonts.py")
    names = ("checks/test_style.py", "test_geojson.py", "checks/test_ease.py")
    style, areas, easy = (Path(__file__).parent / name for name in names)
    here = Path(__file__).parent.glob("test_check*.py")
    text = "".join(path.read_text("utf-8") for path in (*here, slides, fonts, areas, *cases))
    text += style.read_text("utf-8").replace(" B8", ": B8")
    text += "".join(f": {code.value}" for code in Code if f"Code.{code.name}" in easy.read_text("utf-8"))
    assert [code.value for code in Code if f": {code.value}" not in text and code is not Code.MISSING_PAGE] == []


def test_every_code_says_what_it_is() -> None:
    assert all(code.summary for code in Code)
    assert len({code.summary for code in Code}) == len(Code)
