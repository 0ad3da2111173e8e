"""Invariant 9: nothing that an author wrote is lost in silence, and nothing is shown that nobody wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import paths
from tests.briefing.count import made
from tests.briefing.count.account import count
from tests.briefing.count.folders import PAGES, make_briefing, write_document


def test_invariant_9_holds_over_the_shipped_briefing() -> None:
    account = count(paths.CONTENT)
    assert account.lost == []
    assert account.invented == []


DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.md"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_invariant_9_holds_over_documents_with_odd_habits(tmp_path: Path, document: Path) -> None:
    for page in PAGES:
        folder = make_briefing(tmp_path / page)
        write_document(folder, page, document.read_text("utf-8"))
        account = count(folder)
        assert (page, account.lost) == (page, [])
        assert (page, account.invented) == (page, [])


@given(files=st.dictionaries(st.sampled_from(made.NAMES), made.PAGES, min_size=1, max_size=3))
@settings(max_examples=150)
def test_invariant_9_holds_over_any_pieces_of_markdown_on_any_pages(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, str]
) -> None:
    _count_files(tmp_path_factory.mktemp("made"), files)


@given(files=made.TABLES)
@settings(max_examples=150)
def test_invariant_9_holds_over_any_statements_of_the_tables(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, str]
) -> None:
    _count_files(tmp_path_factory.mktemp("made"), files)


def _count_files(folder: Path, files: dict[str, str]) -> None:
    make_briefing(folder)
    try:
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        account = count(folder)
        assert (files, account.lost) == (files, [])
        assert (files, account.invented) == (files, [])
    finally:
        shutil.rmtree(folder)
