"""The window for authors: what is pointed at is changed where it stands, a mistake keeps the last good picture."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.bridge.edit.desk_view_model import CHANGED
from kiosk.briefing.blocks import Image
from kiosk.briefing.loader import load_briefing
from kiosk.show.hub.events import LanguageChosen, TextScaleChosen
from kiosk.window.stillness import wait_until_still
from tests.equipment.pictures import png
from tests.ui.author import PAGE, Author, said
from tests.ui.items import qml_name, walk

LEAST = 48


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


def test_pages_come_move_and_go_and_the_tree_follows(author: Author) -> None:
    author.go(PAGE)
    before = {path: path.read_bytes() for path in author.folder.rglob("*") if path.is_file()}
    titles = [row["title"] for row in author.edit.view_model.tree]
    author.edit.view_model.desk.addPage("Iets nieuws")
    author.wait_for(lambda: "Iets nieuws" in [row["title"] for row in author.edit.view_model.tree])
    author.edit.view_model.desk.movePage(1)
    author.wait_for(lambda: [row["title"] for row in author.edit.view_model.tree if row["title"] in titles] != titles)
    author.edit.view_model.desk.undo()
    author.edit.view_model.desk.undo()
    author.wait_for(lambda: [row["title"] for row in author.edit.view_model.tree] == titles)
    author.edit.view_model.desk.removePage()
    author.wait_for(lambda: len(author.edit.view_model.tree) < len(titles))
    assert author.edit.view_model.page != PAGE
    author.edit.view_model.desk.undo()
    assert {path: path.read_bytes() for path in author.folder.rglob("*") if path.is_file()} == before


def test_steps_are_moved_in_every_language(author: Author) -> None:
    author.go(PAGE)
    rows = author.edit.view_model.pieces
    first, second = next(
        (one, other) for one, other in pairwise(rows) if one["kind"] == other["kind"] == "item" and one["section"]
    )
    author.edit.view_model.desk.movePiece(first["piece"], 1)
    assert author.edit.view_model.desk.told == ""
    now = author.edit.view_model.pieces
    assert now[first["piece"]]["texts"] == second["texts"]
    assert now[second["piece"]]["texts"] == first["texts"]
    author.edit.view_model.desk.undo()
    author.edit.view_model.desk.undo()
    assert author.edit.view_model.pieces == rows
    author.edit.view_model.desk.movePiece(0, -1)
    assert author.edit.view_model.desk.told


def test_a_picture_is_copied_in_and_shown_with_its_credit(author: Author, tmp_path: Path) -> None:
    author.go(PAGE)
    (tmp_path / "Een foto.PNG").write_bytes(png(40, 30))
    address = QUrl.fromLocalFile(str(tmp_path / "Een foto.PNG")).toString()
    author.edit.view_model.desk.addPicture(address, "Wie er staat", "Wie het maakte, CC BY")
    assert author.edit.view_model.desk.told == ""
    assert (author.folder / "media" / "een-foto.png").read_bytes() == png(40, 30)
    for language in ("nl", "en"):
        blocks = load_briefing(author.folder).page(PAGE, language).preamble
        assert [block.alt for block in blocks if isinstance(block, Image)] == ["Wie er staat"]
    author.edit.view_model.desk.undo()
    assert not (author.folder / "media" / "een-foto.png").exists()
    author.edit.view_model.desk.addPicture("file:///none/such.png", "a", "b")
    assert "such.png" in author.edit.view_model.desk.told


def test_slide_and_console_show_the_page_too(author: Author) -> None:
    author.go(PAGE)
    (preview,) = author.items("Preview")
    for face, kind in (("slide", "SlideView"), ("console", "NotesLine")):
        preview.setProperty("face", face)
        wait_until_still(author.edit.window)
        if face == "console":
            author.edit.view_model.chooseSlide(0)
            numbers = range(author.edit.view_model.sections)
            with_notes = [number for number in numbers if _notes(author, number)]
            assert with_notes
            author.edit.view_model.chooseSlide(with_notes[0])
            wait_until_still(author.edit.window)
        assert author.items(kind)


def _notes(author: Author, number: int) -> list[object]:
    author.edit.view_model.chooseSlide(number)
    notes: list[object] = author.edit.view_model.notes
    return notes


def test_no_warning_at_any_page_and_size(author: Author) -> None:
    for size in ((1600, 900), (1024, 600), (800, 480)):
        author.edit.window.setGeometry(0, 0, *size)
        for page in author.edit.hub.page._briefing.tree:
            author.go(page)
            assert not author.edit.window.grabWindow().isNull()


def test_a_list_that_is_read_anew_stays_where_it_is(author: Author) -> None:
    author.go(PAGE)
    (part,) = author.items("PieceList")
    listed = next(item for item in walk(part) if qml_name(item).startswith("RowList"))
    listed.setProperty("contentY", 700)
    wait_until_still(author.edit.window)
    rows = author.edit.view_model.pieces
    author.edit.view_model.desk.write(3, "en", "Said otherwise")
    author.wait_for(lambda: author.edit.view_model.pieces != rows)
    assert listed.property("contentY") == 700
    top = listed.property("contentY")
    author.edit.view_model.desk.addSection("Nog een")
    author.wait_for(lambda: len(author.edit.view_model.pieces) > len(rows))
    assert abs(listed.property("contentY") - top) < 100


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


def test_the_page_stays_where_it_was_scrolled_to(author: Author) -> None:
    author.go(PAGE)
    author.edit.store.dispatch(TextScaleChosen(200))
    wait_until_still(author.edit.window)
    (face,) = author.items("Hub_")
    area = next(item for item in walk(face) if qml_name(item).startswith("ScrollArea") and item.property("way") > 200)
    area.setProperty("contentY", 150)
    author.edit.hub.page.reportScroll(area.property("share"))
    share = area.property("share")
    author.edit.view_model.desk.write(1, "nl", "Een andere inleiding")
    author.wait_for(lambda: "andere inleiding" in str(author.edit.hub.page.props))
    (face,) = author.items("Hub_")
    again = next(item for item in walk(face) if qml_name(item).startswith("ScrollArea") and item.property("way") > 200)
    assert abs(again.property("share") - share) < 0.02


@pytest.mark.parametrize(
    ("size", "scale", "language"),
    [((1600, 900), 100, "en"), ((1024, 600), 100, "nl"), ((1024, 600), 200, "en"), ((1024, 600), 200, "nl")],
    ids=str,
)
def test_every_control_is_named_seen_and_reached_by_tab(
    author: Author, size: tuple[int, int], scale: int, language: str
) -> None:
    QAccessible.setActive(True)
    author.edit.window.setGeometry(0, 0, *size)
    author.edit.store.dispatch(TextScaleChosen(scale))
    author.edit.store.dispatch(LanguageChosen(language))
    author.go(PAGE)
    window = author.edit.window
    narrow = bool(window.property("narrow"))
    for part in ("pages", "page", "texts", "problems") if narrow else ("page",):
        window.setProperty("part", part)
        wait_until_still(window)
        own = [item for item in walk(window.contentItem()) if item.isVisible() and not _within(item, "Hub_")]
        reached = _by_tab(author)
        for item in filter(isValid, own):  # a list lets go of what is far from where the keys are
            if item.property("activeFocusOnTab") and item.isEnabled() and _within(item, "EditTools", "PageTree", "Pre"):
                assert item in reached, (part, qml_name(item), item.property("text"))
            role = QAccessible.queryAccessibleInterface(item)
            if role is not None and item.property("activeFocusOnTab"):
                assert role.text(QAccessible.Text.Name), (part, qml_name(item))
            if qml_name(item).startswith(("ToolButton", "Choice", "PressButton", "Toggle")):
                assert min(item.width(), item.height()) >= LEAST, (part, qml_name(item), item.property("text"))
                at = item.mapRectToScene(item.boundingRect())
                assert at.left() >= 0, (part, qml_name(item), item.property("text"))
                assert at.right() <= size[0], (part, qml_name(item), item.property("text"))
        if reached:
            order = [part for part in map(_part_of, reached) if part]
            firsts = list(dict.fromkeys(order))
            assert firsts == [
                one for one in ("EditTools", "PageTree", "Preview", "PieceList", "ProblemList") if one in firsts
            ]


def _within(item: QQuickItem, *kinds: str) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if qml_name(above).startswith(kinds):
            return True
        above = above.parentItem()
    return False


def _part_of(item: QQuickItem) -> str:
    kinds = ("EditTools", "PageTree", "Preview", "PieceList", "ProblemList")
    return next((kind for kind in kinds if _within(item, kind)), "")


def _by_tab(author: Author) -> list[QQuickItem]:
    """What Tab comes to, once around; what a page holds is left out."""
    window = author.edit.window
    (tools,) = author.items("EditTools")
    next(item for item in walk(tools) if item.property("activeFocusOnTab") and item.isEnabled()).forceActiveFocus()
    reached: list[QQuickItem] = []
    for _ in range(400):
        item = window.activeFocusItem()
        if item is None or item in reached:
            break
        reached.append(item)
        QTest.keyClick(window, Qt.Key.Key_Tab)
    return [item for item in reached if isValid(item) and not _within(item, "Hub_")]


def test_an_export_goes_on_beside_the_window(author: Author, tmp_path: Path) -> None:
    copy, places = author.edit.view_model.copy, author.edit.view_model.places
    places.go(str(tmp_path))
    author.click(author.text_with("Exporteren", "EditTools"))
    assert author.items("SaveSheet")
    author.click(next(item for item in author.items("Pill") if item.property("text") == "Hier opslaan"))
    author.wait_for(lambda: copy.saved or copy.told)
    assert copy.told == ""
    assert (tmp_path / "new.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    author.wait_for(lambda: "new.html" in author.texts())
    QTest.keyClick(author.edit.window, Qt.Key.Key_Escape)
    author.wait_for(lambda: not author.items("SaveSheet"))
