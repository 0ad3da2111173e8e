"""The window for authors: what is pointed at is changed where it stands, a mistake keeps the last good picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.authoring.starter import begin_briefing
from kiosk.briefing.blocks import Image
from kiosk.briefing.loader import load_briefing
from kiosk.edit.edit import Edit
from kiosk.show.hub.events import PageOpened
from kiosk.window.stillness import wait_until_still
from tests.equipment.pictures import png
from tests.ui.items import qml_name, walk

PATIENCE_MS = 20_000
PAGE = "write/page"


class Author:
    """Somebody at the window.

    Args:
        folder: the briefing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: list[tuple[str, int, int]] = []
        self.edit = Edit(load_briefing(folder), "nl", self._open)
        self.edit.window.setGeometry(0, 0, 1600, 900)
        self.edit.window.show()
        wait_until_still(self.edit.window)

    def _open(self, file: Path, line: int, column: int) -> None:
        self.opened.append((file.relative_to(self.folder).as_posix(), line, column))

    def go(self, page: str) -> None:
        self.edit.store.dispatch(PageOpened(page))
        wait_until_still(self.edit.window)

    def wait_for(self, seen: Callable[[], object]) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not seen():
            loop = QEventLoop()  # processEvents with a time keeps Python's other threads waiting (PySide6 6.11)
            QTimer.singleShot(20, loop.quit)
            loop.exec()
            assert timer.elapsed() < PATIENCE_MS
        wait_until_still(self.edit.window)

    def items(self, name: str) -> list[QQuickItem]:
        root = self.edit.window.contentItem()
        return [item for item in walk(root) if item.isVisible() and qml_name(item).startswith(name)]

    def texts(self) -> str:
        return " ".join(str(item.property("text")) for item in walk(self.edit.window.contentItem()) if item.isVisible())

    def text_with(self, words: str, within: str) -> QQuickItem:
        (inside, *_) = self.items(within)
        return next(item for item in walk(inside) if item.isVisible() and words in str(item.property("text")))

    def click(self, item: QQuickItem) -> None:
        middle = item.mapToScene(item.boundingRect().center())
        QTest.mouseClick(self.edit.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle.toPoint())
        wait_until_still(self.edit.window)

    def file(self, name: str) -> Path:
        (found,) = self.folder.rglob(name)
        return found


@pytest.fixture
def author(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Author]:
    folder = tmp_path / "new"
    begin_briefing(paths.STARTER, folder, ["nl", "en"])
    somebody = Author(folder)
    yield somebody
    somebody.edit.close()


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
