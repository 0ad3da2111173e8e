"""Owns what the page for learning keys reads: the command that waits for a button, and what each key did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.properties import typed
from kiosk.settings.theme import Theme
from kiosk.show.key_binding import KeyBinding

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Taught(NamedTuple):
    """A device whose keys are taught: its name, the rows that it can be taught, and all rows that its keys can mean."""

    name: str
    learnable: Callable[[Mapping[str, str]], list[KeyBinding]]
    bound: Callable[[Mapping[str, str]], Sequence[KeyBinding]]


@QmlElement
@QmlUncreatable("made by the program")
class LearnViewModel(QObject):  # type: ignore[operator]
    """The page for learning; as an event filter of the application it sees every key before anything else does.

    Args:
        learnt: command by key, as it was kept.
        theme: the colours.
        device: what is taught.
        parent: owns it.
    """

    changed = Signal()
    learnt = Signal(dict)
    """Command by key, as it is now."""

    def __init__(self, learnt: dict[str, str], theme: Theme, device: Taught, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._learnt = dict(learnt)
        self._theme = theme
        self._device = device
        self._waiting = ""
        self._key = ""
        self._did = ""

    device = Property(str, lambda self: self._device.name, constant=True)
    """``clicker`` or ``keypad``."""
    palette = typed(Theme, lambda self: self._theme)
    waiting = Property(str, lambda self: self._waiting, notify=changed)
    """The command whose button is to be pressed now; empty: keys are only tried."""
    key = Property(str, lambda self: self._key, notify=changed)
    """The key that was pressed last."""
    did = Property(str, lambda self: self._did, notify=changed)
    """What that key does in a talk; empty: nothing."""

    rows = typed(list[KeyBinding], lambda self: self._device.learnable(self._learnt), changed)
    """Each command that can be learnt, and all keys that mean it now."""

    @Slot(str)
    def wait(self, command: str) -> None:
        """The next key means this command; asked for again, no key is waited for."""
        self._waiting = "" if self._waiting == command else command
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Back to the keys that sold clickers send."""
        self._learnt, self._waiting = {}, ""
        self.learnt.emit(self._learnt)
        self.changed.emit()

    def take_key(self, key: str) -> None:
        """A key was pressed: it is bound where one is waited for, and else tried."""
        self._key = key
        if self._waiting:
            self._learnt[key] = self._waiting
            self._waiting = ""
            self.learnt.emit(dict(self._learnt))
        rows = self._device.bound(self._learnt)
        self._did = next((row.action for row in rows if key in row.bound), "")
        self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take every key; a key that is held counts once."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return True
        key = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if key and event.key() not in _MODIFIERS:
            self.take_key(key)
        return True
