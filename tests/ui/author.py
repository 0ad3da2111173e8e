"""Somebody at the window for authors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.briefing.loader import load_briefing
from kiosk.edit.edit import Edit
from kiosk.show.hub.events import PageOpened
from kiosk.window.stillness import wait_until_still
from tests.ui.items import qml_name, walk

PATIENCE_MS = 20_000
PAGE = "write/page"
"""A page of the starter that has sections, a picture and a list."""


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


def said(author: Author) -> list[str]:
    """The pieces of the page, as they stand in the window."""
    return [row["texts"][0]["text"] for row in author.edit.view_model.pieces]
