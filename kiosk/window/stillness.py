"""Owns the waiting until a window shows all that it is going to show."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

STILL_MS, SURE_MS = 30, 10
"""The second follows the first: on a busy machine a picture that is due and the end of one wait come in one moment."""
LONGEST_MS = 5_000
"""How long something may go on moving."""
LONGEST_LOADING_MS = 120_000
"""Longer than the slowest picture takes that is drawn at all (``briefing/pictures/svg_work.py``)."""


def wait_until_still(window: QQuickWindow) -> None:
    """Let a window draw at least once, and on until no picture is loading and nothing new comes for both waits.

    It waits for what moves for ``LONGEST_MS`` at most, and for pictures for ``LONGEST_LOADING_MS``.
    """
    loop, still, sure, longest = QEventLoop(), QTimer(), QTimer(), QTimer()
    still.setInterval(STILL_MS)
    sure.setInterval(SURE_MS)
    sure.setSingleShot(True)
    longest.setInterval(LONGEST_MS)
    patience = QDeadlineTimer(LONGEST_LOADING_MS)

    def end_when_loaded() -> None:
        if patience.hasExpired() or not is_loading(window.contentItem()):
            loop.quit()

    def begin_anew() -> None:
        sure.stop()
        still.start()

    still.timeout.connect(sure.start)
    for timer in (sure, longest):
        timer.timeout.connect(end_when_loaded)
    window.afterRendering.connect(begin_anew)
    longest.start()
    window.update()
    loop.exec()
    window.afterRendering.disconnect(begin_anew)
    for timer in (still, sure, longest):
        timer.stop()


def is_loading(item: QQuickItem) -> bool:
    """Whether a picture in it, or in what stands in it, is on its way.

    A ``PictureView`` says so by its own property: Image.status cannot be read from Python (PySide6 6.11).
    """
    return item.property("loading") is True or any(is_loading(child) for child in item.childItems())
