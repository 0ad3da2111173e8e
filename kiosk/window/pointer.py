"""Owns the mouse pointer of a public screen: it rests where nobody moves it, and where fingers do the work."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

REST_MS = 5_000


class PointerRest(QObject):
    """Hides the pointer until the mouse moves, and again once it has rested.

    Args:
        parent: owns it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def hidden(self) -> bool:
        """Whether it is out of sight."""
        return self._hidden

    def show(self) -> None:
        """The mouse moved."""
        self._timer.start()
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

    def hide(self) -> None:
        """The mouse rests, or a finger touches."""
        self._timer.stop()
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def close(self) -> None:
        """Give the pointer back."""
        self.show()
        self._timer.stop()
