"""The edit window: what is typed stands in the file, and nothing that anybody wrote is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bridge.edit.desk_view_model import CHANGED
from kiosk.briefing.loader import load_briefing
from kiosk.window.stillness import wait_until_still
from tests.ui.author import PAGE, Author, said
from tests.ui.items import walk


def heading_of(author: Author, language: str) -> str:
    return load_briefing(author.folder).page(author.edit.view_model.page, language).sections[0].heading


def test_a_text_that_is_pointed_at_is_changed_where_it_stands(author: Author) -> None:
    author.go(PAGE)
    before = {path: path.read_bytes() for path in author.folder.rglob("*.md")}
    heading = heading_of(author, "nl")
    shown = author.text_with(heading, "Hub_")
    author.click(shown)
    row = author.edit.view_model.chosen
    assert author.edit.view_model.pieces[row]["texts"][0]["text"] == heading
    field = author.edit.window.activeFocusItem()
    assert field.property("text") == heading
    field.setProperty("text", "Anders gezegd")
    QTest.keyClick(author.edit.window, Qt.Key.Key_Return)
    assert heading_of(author, "nl") == "Anders gezegd"
    author.wait_for(lambda: "Anders gezegd" in str(author.edit.hub.page.props))
    changed = {path: data for path, data in before.items() if path.read_bytes() != data}
    ((path, data),) = changed.items()
    assert path.read_bytes() == data.replace(f"## {heading}".encode(), b"## Anders gezegd")
    QTest.keyClick(author.edit.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    author.edit.view_model.desk.undo()
    assert path.read_bytes() == data


def test_the_other_language_stands_beside_it(author: Author) -> None:
    author.go(PAGE)
    rows = author.edit.view_model.pieces
    assert all([text["language"] for text in row["texts"]] == ["nl", "en"] for row in rows)
    assert all(text["there"] for row in rows for text in row["texts"])
    number = next(row["piece"] for row in rows if row["kind"] == "heading")
    author.edit.view_model.desk.write(number, "en", "Said otherwise")
    assert heading_of(author, "en") == "Said otherwise"
    assert heading_of(author, "nl") == rows[number]["texts"][0]["text"]


def test_what_somebody_else_saved_meanwhile_is_told_and_kept(author: Author) -> None:
    author.go(PAGE)
    file = author.edit.view_model._desk.file("nl")
    assert file is not None
    theirs = file.read_text("utf-8").replace("## ", "## Van hen: ", 1)
    file.write_text(theirs, "utf-8")
    author.edit.view_model.desk.write(0, "nl", "Van mij")
    assert file.read_text("utf-8") == theirs
    assert "somebody else" in author.edit.view_model.desk.told
    assert author.edit.view_model.desk.theirs == theirs
    assert author.edit.view_model.desk.mine == "Van mij"
    author.wait_for(lambda: "Van mij" in author.texts())
    author.click(author.text_with("Sluiten", "EditTools"))
    assert "Van mij" not in author.texts()
    author.wait_for(lambda: "Van hen" in author.texts())


def test_words_that_are_there_already_are_nobody_elses(author: Author) -> None:
    author.go(PAGE)
    rows = author.edit.view_model.pieces
    number = next(row["piece"] for row in rows if row["kind"] == "heading")
    was = heading_of(author, "nl")
    for _ in range(2):  # Enter, and then the field is left
        author.edit.view_model.desk.rewrite(number, "nl", was, "Anders gezegd")
    assert author.edit.view_model.desk.told == ""
    assert heading_of(author, "nl") == "Anders gezegd"
    author.edit.view_model.desk.rewrite(number, "nl", was, "Weer anders")
    assert "somebody else" in author.edit.view_model.desk.told


def test_a_mistake_keeps_the_last_good_picture_and_stands_over_it(author: Author) -> None:
    author.go(PAGE)
    author.wait_for(lambda: not author.edit.view_model.problems)
    file = next(iter(load_briefing(author.folder).tree.entry(PAGE).paths().values()))
    good = author.edit.hub.page.props
    text = file.read_text("utf-8")
    file.write_text(text.replace("title:", 'title: "open', 1), "utf-8")
    author.wait_for(lambda: author.edit.view_model.problems)
    assert author.edit.hub.page.props == good
    (problem, *_) = author.edit.view_model.problems
    assert problem["place"].startswith(file.relative_to(author.folder).as_posix())
    assert "^" in problem["caret"]
    assert any("^" in str(item.property("text")) for card in author.items("ProblemCard") for item in walk(card))
    author.edit.view_model.openProblem(0)
    assert author.opened[-1][0] == file.relative_to(author.folder).as_posix()
    file.write_text(text, "utf-8")
    author.wait_for(lambda: not author.edit.view_model.problems)


def test_a_mistake_is_told_before_all_is_checked(author: Author, monkeypatch: pytest.MonkeyPatch) -> None:
    author.go(PAGE)
    author.wait_for(lambda: not author.edit.view_model.problems)
    monkeypatch.setattr("kiosk.edit.edit._check", lambda _folder, _ruler: [])
    told: list[str] = []
    author.edit.view_model.problemsChanged.connect(
        lambda: told.extend(problem["place"] for problem in author.edit.view_model.problems)
    )
    file = author.folder / "sources.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace('kind = "paper"', 'kind = "papr"'), "utf-8")
    author.wait_for(lambda: any(place.startswith("sources.toml") for place in told))
    author.wait_for(lambda: not author.edit.view_model.problems)
    told.clear()
    file.write_text(text, "utf-8")
    author.wait_for(lambda: "paper" in {source.kind for source in author.edit.hub.page._briefing.sources.values()})
    assert told == []  # what is mended is not told again


def test_a_broken_folder_is_opened_and_mended(qapp: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "briefing.toml").write_text('languages = ["nl"\n', "utf-8")
    author = Author(tmp_path)
    author.wait_for(lambda: author.edit.view_model.problems)
    assert any("briefing.toml" in problem["place"] for problem in author.edit.view_model.problems)
    author.edit.close()


def test_what_is_being_typed_stays_where_the_file_changes(author: Author) -> None:
    author.go(PAGE)
    author.edit.view_model.choose(1)
    wait_until_still(author.edit.window)
    field = author.edit.window.activeFocusItem()
    field.setProperty("text", "Halverwege een zin")
    file = author.edit.view_model._desk.file("nl")
    assert file is not None
    file.write_text(file.read_text("utf-8") + "\n## Van een ander\n\nErbij.\n", "utf-8")
    author.wait_for(lambda: "Van een ander" in said(author))
    assert "Halverwege een zin" in author.texts()
    assert field.property("text") == "Halverwege een zin"


def test_what_was_written_before_or_typed_elsewhere_is_nobody_elses(author: Author) -> None:
    for page in (PAGE, "write/figures"):
        author.go(page)
        for words in ("Een eerste keer", "Een tweede keer"):
            author.edit.view_model.choose(1)
            wait_until_still(author.edit.window)
            author.edit.window.activeFocusItem().setProperty("text", words)
            QTest.keyClick(author.edit.window, Qt.Key.Key_Return)
            author.wait_for(lambda words=words: words in said(author))
            assert author.edit.view_model.desk.told == ""
        author.edit.window.activeFocusItem().setProperty("text", "Nooit af")
    author.go(PAGE)
    assert "Nooit af" not in author.texts()


def test_a_text_that_somebody_else_changed_while_it_was_typed_is_shown_first(author: Author) -> None:
    author.go(PAGE)
    author.edit.view_model.choose(1)
    wait_until_still(author.edit.window)
    field = author.edit.window.activeFocusItem()
    field.setProperty("text", "De mijne")
    file = author.edit.view_model._desk.file("nl")
    assert file is not None
    theirs = file.read_text("utf-8").replace(author.edit.view_model.pieces[1]["texts"][0]["text"], "De hunne")
    file.write_text(theirs, "utf-8")
    author.wait_for(lambda: "De hunne" in said(author))
    QTest.keyClick(author.edit.window, Qt.Key.Key_Return)
    desk = author.edit.view_model.desk
    assert (desk.told, desk.theirs, desk.mine) == (CHANGED, "De hunne", "De mijne")
    assert file.read_text("utf-8") == theirs
    QTest.keyClick(author.edit.window, Qt.Key.Key_Return)
    assert desk.told == ""
    assert file.read_text("utf-8") == theirs.replace('"De hunne"', "De mijne")
