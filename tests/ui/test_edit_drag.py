"""The window for authors: pages, sections and pictures are dragged by mouse and finger, and moved by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.briefing.loader import load_briefing
from kiosk.window.stillness import wait_until_still
from tests.ui.author import PAGE, Author, said
from tests.ui.items import qml_name, walk


def grips(author: Author, within: str) -> QQuickItem:
    (part,) = author.items(within)
    (found,) = (item for item in walk(part) if qml_name(item).startswith("GripColumn"))
    return found


def row_with(author: Author, within: str, words: str) -> QQuickItem:
    (part,) = author.items(within)
    rows = (item for item in walk(part) if qml_name(item).startswith(("PressButton", "PieceView")))
    return next(
        item for item in rows if any(words == str(inside.property("text")).partition("\n")[0] for inside in walk(item))
    )


def drag(author: Author, within: str, words: str, before: str, device: QPointingDevice | None) -> None:
    """Drag a row by its grip to the upper edge of another."""
    window, grip = author.edit.window, grips(author, within)
    row, target = row_with(author, within, words), row_with(author, within, before)
    x = grip.mapToScene(QPointF(grip.width() / 2, 0)).x()
    begin = QPoint(round(x), round(row.mapToScene(QPointF(0, 20)).y()))
    end = QPoint(round(x), round(target.mapToScene(QPointF(0, 4)).y()))
    way = [begin + (end - begin) * step / 6 for step in range(1, 7)]
    if device is None:
        QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
        for point in way:
            QTest.mouseMove(window, point)
        assert grip.property("slot") >= 0
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    else:
        QTest.touchEvent(window, device).press(1, begin, window).commit()
        for point in way:
            QTest.touchEvent(window, device).move(1, point, window).commit()
            wait_until_still(window)  # Qt tells of a touch once a picture
        assert grip.property("slot") >= 0
        QTest.touchEvent(window, device).release(1, end, window).commit()
    wait_until_still(window)


@pytest.fixture(params=["mouse", "touch"])
def device(qapp: QGuiApplication, request: pytest.FixtureRequest) -> QPointingDevice | None:
    return QTest.createTouchDevice() if request.param == "touch" else None


def titles_of(author: Author) -> list[str]:
    return [row["title"] for row in author.edit.view_model.tree]


def test_a_page_is_dragged_below_another(author: Author, device: QPointingDevice | None) -> None:
    author.go(PAGE)
    titles = titles_of(author)
    page, check = (
        author.edit.hub.page.props["link"]["title"],
        load_briefing(author.folder).headline("check", "nl").title,
    )
    first_below = titles[titles.index(check) + 1]
    drag(author, "PageTree", page, first_below, device)
    author.wait_for(lambda: author.edit.view_model.page == "check/page")
    assert titles_of(author)[titles_of(author).index(check) + 1] == page
    author.edit.view_model.desk.undo()
    author.wait_for(lambda: author.edit.view_model.page == PAGE)
    assert titles_of(author) == titles


def test_a_section_and_a_picture_are_dragged(author: Author, device: QPointingDevice | None) -> None:
    author.go(PAGE)
    author.edit.window.setGeometry(0, 0, 1600, 3000)
    wait_until_still(author.edit.window)
    before = {path: path.read_bytes() for path in author.folder.rglob("*.md")}
    headings = [row["texts"][0]["text"] for row in author.edit.view_model.pieces if row["begins"]]
    drag(author, "PieceList", headings[1], headings[0], device)
    author.wait_for(lambda: said(author).index(headings[1]) < said(author).index(headings[0]))
    now = load_briefing(author.folder)
    for language in ("nl", "en"):
        assert len(now.page(PAGE, language).sections) == len(headings)
    picture = next(row["texts"][0]["text"] for row in author.edit.view_model.pieces if row["kind"] == "picture")
    drag(author, "PieceList", picture, headings[0], device)
    author.wait_for(lambda: said(author).index(picture) < said(author).index(headings[0]))
    author.edit.view_model.desk.undo()
    author.edit.view_model.desk.undo()
    assert {path: path.read_bytes() for path in author.folder.rglob("*.md")} == before


def test_what_cannot_stand_there_stays(author: Author) -> None:
    author.go(PAGE)
    before = {path: path.read_bytes() for path in author.folder.rglob("*") if path.is_file()}
    desk = author.edit.view_model.desk
    rows = author.edit.view_model.pieces
    noted = next(row["piece"] for row in rows if row["noted"])
    assert desk.landPiece(noted, len(rows)) == -1
    desk.dropPiece(noted, len(rows))
    desk.dropPage(0, 3)
    desk.dropPage(99, 0)
    assert {path: path.read_bytes() for path in author.folder.rglob("*") if path.is_file()} == before


def test_keys_move_what_has_them(author: Author) -> None:
    author.go(PAGE)
    titles = titles_of(author)
    row_with(author, "PageTree", author.edit.hub.page.props["link"]["title"]).forceActiveFocus()
    QTest.keyClick(author.edit.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    author.wait_for(lambda: titles_of(author) != titles)
    author.edit.view_model.desk.undo()
    author.wait_for(lambda: titles_of(author) == titles)
    rows = author.edit.view_model.pieces
    first = next(row for row in rows if row["kind"] == "item" and row["section"])
    author.edit.view_model.choose(first["piece"])
    wait_until_still(author.edit.window)
    QTest.keyClick(author.edit.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    author.wait_for(lambda: said(author)[first["piece"] + 1] == first["texts"][0]["text"])
