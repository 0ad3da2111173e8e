"""Owns that a key that is held counts once in a talk: a clicker in a pocket must not turn all its slides."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent, QObject


class RepeatGuard(QObject):
    """Keeps repeats of a key from the shortcuts of the windows that it filters; a text field gets them still.

    Shortcuts with ``autoRepeat: false`` ignore only what Qt marks as a repeat. On X11 it often does not (Qt 6.11): a
    repeat comes as a release and a press of the same moment, and Qt sees it only where both have arrived together.

    Args:
        by_moment: whether a press in the very moment of its key's release is a repeat, as on X11.
        parent: owns it.
    """

    def __init__(self, *, by_moment: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_moment = by_moment
        self._released: tuple[int, int] | None = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept what asks whether somebody else than a shortcut wants a repeated key: then no shortcut gets it."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        key = cast("Any", event)
        stroke = key.nativeScanCode() or key.key(), key.timestamp()
        if kind is QEvent.Type.KeyRelease:
            self._released = stroke
            return False
        if key.isAutoRepeat() or (self._by_moment and stroke == self._released):
            event.accept()
            return True
        return False
