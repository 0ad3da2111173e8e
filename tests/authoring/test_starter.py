"""A briefing that begins: nothing is wrong in it, it has all there is to show, is there as a whole or not at all."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.authoring.schema_files import SCHEMAS
from kiosk.authoring.starter import begin_briefing, merge_tables
from kiosk.authoring.whole_folder import CannotBeginError
from kiosk.briefing.blocks import Block
from kiosk.briefing.figure_kinds import Figure
from kiosk.briefing.loader import load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.settings.icons import icon_names
from kiosk.show.slides.check import check_with_slides
from kiosk.show.slides.ruler import Ruler

RULER = Ruler(load_advances())
LANGUAGES = [("en",), ("nl",), ("nl", "en"), ("en", "nl"), ("fr",), ("nl", "fr", "en"), ("ar", "ja")]


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_nothing_is_wrong_in_it(tmp_path: Path, languages: tuple[str, ...]) -> None:
    begin_briefing(paths.STARTER, tmp_path / "new", languages)
    assert check_with_slides(tmp_path / "new", icon_names(), RULER) == []
    briefing = load_briefing(tmp_path / "new")
    assert briefing.info.languages == languages
    assert briefing.tree.left_over == ()


@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_has_an_example_of_each_block_and_each_figure(tmp_path: Path, language: str) -> None:
    begin_briefing(paths.STARTER, tmp_path / "new", (language,))
    briefing = load_briefing(tmp_path / "new")
    blocks = [block for id_ in briefing.tree for block in _blocks(briefing.page(id_, language))]
    assert {type(block) for block in blocks} == set(get_args(Block))
    figures = {type(block.figure) for block in blocks if hasattr(block, "figure")}
    assert figures == set(get_args(Figure))
    assert any(getattr(block, "stepwise", False) for block in blocks)


def _blocks(value: object) -> Iterator[object]:
    """All that stands in a page, in whatever else it stands."""
    if isinstance(value, tuple):
        for item in value:
            yield from _blocks(item)
    elif isinstance(value, msgspec.Struct):
        if isinstance(value, get_args(Block)):
            yield value
        for field in value.__struct_fields__:
            yield from _blocks(getattr(value, field))


@pytest.mark.parametrize("title", ['A "quoted" title: and more', "# no comment", "Ünïcode 数", "a\\b", "'t Gooi", "no"])
def test_a_title_is_what_was_said(tmp_path: Path, title: str) -> None:
    begin_briefing(paths.STARTER, tmp_path / "new", ("nl", "en", "fr"), title)
    briefing = load_briefing(tmp_path / "new")
    assert set(briefing.info.title.values()) == {title}
    assert {briefing.page("home", language).title for language in briefing.info.languages} == {title}
    assert check_with_slides(tmp_path / "new", icon_names(), RULER) == []


def test_its_tables_name_schemas_that_are_there(tmp_path: Path) -> None:
    begin_briefing(paths.STARTER, tmp_path / "new", ("en",))
    for table in (tmp_path / "new").glob("*.toml"):
        words, file = table.read_text("utf-8").partition("\n")[0].split()
        assert (words, (tmp_path / "new" / file).is_file()) == ("#:schema", True)
        assert file.startswith(SCHEMAS)


@pytest.mark.parametrize(
    ("languages", "title"),
    [([], ""), (["nl", "nl"], ""), (["NL"], ""), (["../x"], ""), (["en"], "  "), (["en"], "a\nb")],
)
def test_what_is_no_language_or_title_makes_nothing(tmp_path: Path, languages: list[str], title: str) -> None:
    with pytest.raises(CannotBeginError):
        begin_briefing(paths.STARTER, tmp_path / "new", languages, title)
    assert list(tmp_path.iterdir()) == []


def test_what_lies_in_a_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine.txt").write_text("mine")
    with pytest.raises(CannotBeginError, match="not empty"):
        begin_briefing(paths.STARTER, tmp_path / "new", ["en"])
    assert [file.name for file in tmp_path.rglob("*")] == ["new", "mine.txt"]


def test_an_empty_folder_is_filled_and_one_that_is_far_away_is_made(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "a" / "b c" / "é"):
        begin_briefing(paths.STARTER, folder, ["en"])
        assert (folder / "home.en.md").is_file()
        assert os.access(folder, os.R_OK | os.X_OK)


def test_a_fault_on_the_way_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(CannotBeginError, match="cannot be made"):
        begin_briefing(tmp_path / "no starters", tmp_path / "new", ["en"])
    (tmp_path / "file").touch()
    with pytest.raises(CannotBeginError, match="cannot be made"):
        begin_briefing(paths.STARTER, tmp_path / "file" / "new", ["en"])
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


KEYS = st.sampled_from(["a", "b", "c d", "é"])


@given(st.dictionaries(KEYS, st.dictionaries(st.sampled_from(["nl", "en", "fr"]), st.text("ab é", max_size=5))))
def test_tables_in_a_language_each_make_one_with_all_texts(data: dict[str, dict[str, str]]) -> None:
    def text(language: str) -> str:
        return "\n\n".join(f'["{key}".{language}]\ntext = "{texts.get(language, "")}"' for key, texts in data.items())

    languages = ["nl", "en", "fr"]
    whole = {
        key: {language: {"text": texts.get(language, "")} for language in languages} for key, texts in data.items()
    }
    assert tomllib.loads(merge_tables([text(language) for language in languages])) == whole


def test_the_figure_of_the_first_hour_stands_where_its_page_says(tmp_path: Path) -> None:
    """What docs/first-briefing.md has an author type is right, in a briefing that begins so."""
    document = (Path(__file__).parents[2] / "docs" / "first-briefing.md").read_text("utf-8")
    (typed,) = (part for part in document.split("```") if "::: figure" in part)
    begin_briefing(paths.STARTER, tmp_path / "new", ["en"])
    page = next((tmp_path / "new").rglob("index.en.md"))
    page.write_text(page.read_text("utf-8") + f"\n## A number\n{typed}", "utf-8")
    assert check_with_slides(tmp_path / "new", icon_names(), Ruler(load_advances())) == []
