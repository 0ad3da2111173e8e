"""Which presses of a key a talk takes for repeats."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.bridge.talk.repeat_guard import RepeatGuard

ASKED, RELEASED = QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease


def stroke(kind: QEvent.Type, key: Qt.Key, at: int, *, repeat: bool = False) -> QKeyEvent:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeat)
    event.setTimestamp(at)
    return event


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("by_moment", "key", "at", "repeat", "kept"),
    [
        (True, Qt.Key.Key_PageDown, 500, False, True),
        (True, Qt.Key.Key_PageDown, 501, False, False),
        (True, Qt.Key.Key_PageUp, 500, False, False),
        (False, Qt.Key.Key_PageDown, 500, False, False),
        (False, Qt.Key.Key_PageDown, 800, True, True),
        (True, Qt.Key.Key_PageDown, 800, True, True),
    ],
)
def test_a_press_in_the_moment_of_its_release_is_a_repeat_on_x11(
    by_moment: bool, key: Qt.Key, at: int, repeat: bool, kept: bool
) -> None:
    guard = RepeatGuard(by_moment=by_moment)
    assert not guard.eventFilter(guard, stroke(ASKED, Qt.Key.Key_PageDown, 400)), "the first press is never lost"
    assert not guard.eventFilter(guard, stroke(RELEASED, Qt.Key.Key_PageDown, 500))
    press = stroke(ASKED, key, at, repeat=repeat)
    press.ignore()
    assert guard.eventFilter(guard, press) is kept
    assert press.isAccepted() is kept
