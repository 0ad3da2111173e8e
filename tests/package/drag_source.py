"""A program beside the kiosk out of whose window something is dragged; it prints what became of it.

python drag_source.py: two windows above all others, 120 × 80 px each. A press on the one at the top left begins a drag;
the one beside it takes what is dropped on it, which shows that dragging works.
"""

from __future__ import annotations

import sys
from typing import Any, cast

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QRasterWindow

WIDTH, HEIGHT = 120, 80


class Source(QRasterWindow):
    """What is dragged out of it is a file, an address and a text."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's
        data = QMimeData()
        data.setUrls([QUrl("file:///etc/hostname"), QUrl("https://example.org/")])
        data.setText("dragged")
        drag = QDrag(self)
        drag.setMimeData(data)
        print("dragging", flush=True)
        print(drag.exec(Qt.DropAction.CopyAction).name, flush=True)


class Target(QRasterWindow):
    """It takes everything."""

    def event(self, event: QEvent) -> bool:
        """Accept what is dragged over it and dropped."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            cast("Any", event).acceptProposedAction()
            return True
        return super().event(event)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    windows = Source(), Target()
    for place, window in enumerate(windows):
        window.setFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        window.setGeometry(place * WIDTH, 0, WIDTH, HEIGHT)
        window.show()
    print("shown", flush=True)
    sys.exit(application.exec())
