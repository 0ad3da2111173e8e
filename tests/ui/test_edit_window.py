"""The edit window as a place to work in: its pages, steps, pictures and lists, by pointer and by keys."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from shiboken6 import isValid

from kiosk.briefing.blocks import Image
from kiosk.briefing.loader import load_briefing
from kiosk.show.hub.events import LanguageChosen, TextScaleChosen
from kiosk.window.stillness import wait_until_still
from tests.equipment.pictures import png
from tests.ui.author import PAGE, Author
from tests.ui.items import qml_name, walk

LEAST = 48


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
