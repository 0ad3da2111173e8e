"""One screen that follows, or the voice that it follows, as a process of its own for the bench.

python -m tests.bench.followed follow|speak BROKER FOLDER. A follower prints a line for each word that it heard and
then drew: the word's number, and the moments of its arrival and of the first picture after it. The voice goes on at
each line that it reads, and prints the number of its word and the moment of the command. Moments are nanoseconds of a
clock that all processes share (CLOCK_MONOTONIC).
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from kiosk.machine import environment

WIDTH, HEIGHT = 1280, 720


def main() -> int:
    """Follow or speak until the end of the input."""
    role, broker, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    environment.prepare(os.environ, folder)
    environment.draw_without_display(os.environ)
    return _follow(broker, folder) if role == "follow" else _speak(broker, folder)


def _follow(broker: str, folder: Path) -> int:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from kiosk import paths
    from kiosk.briefing.loader import load_briefing
    from kiosk.hall.hall_line import HallLine
    from kiosk.hall.words import every_speaker, read_word
    from kiosk.hub.followed_stage import FollowedStage
    from kiosk.settings.table import Settings
    from kiosk.window.face import load_fonts

    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    line = HallLine(broker, None, (every_speaker("hall"),))
    waiting: list[tuple[int, int]] = []

    def hear(_topic: str, payload: bytes) -> None:
        if (word := read_word(payload)) is not None:
            waiting.append((word.number, time.monotonic_ns()))

    line.heard.connect(hear)  # before the stage's own, so that what it draws of a word comes after
    followed = FollowedStage(load_briefing(paths.CONTENT), Settings(state_folder=folder, broker=broker), line)

    def drawn() -> None:
        now = time.monotonic_ns()
        for number, arrival in waiting:
            print(number, arrival, now, flush=True)
        waiting.clear()

    def show(window: QQuickWindow) -> None:
        window.setGeometry(0, 0, WIDTH, HEIGHT)
        window.frameSwapped.connect(drawn)
        window.show()

    followed.opened.connect(show)
    line.begin()
    return application.exec()


def _speak(broker: str, folder: Path) -> int:
    import threading

    from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

    from kiosk import paths
    from kiosk.bridge.talk_store import TalkStore
    from kiosk.briefing.loader import load_briefing
    from kiosk.bundles.bundle import digest_files, name_content
    from kiosk.settings.table import Settings
    from kiosk.show.slides.slides import derive_slides
    from kiosk.show.talk.events import Command, Commanded
    from kiosk.show.talk.reducer import reduce_talk
    from kiosk.show.talk.state import begin_talk
    from kiosk.talk.hall_speaker import HallSpeaker

    class Keys(QObject):
        """A key was pressed."""

        pressed = Signal()

    application = QCoreApplication(sys.argv[:1])
    briefing = load_briefing(paths.CONTENT)
    store = TalkStore(begin_talk(derive_slides(briefing, "nl", "10"), "nl", "10"), reduce_talk)
    settings = Settings(state_folder=folder, broker=broker)
    speaker = HallSpeaker(store, settings, "bench", name_content(digest_files(paths.CONTENT)))
    keys = Keys()

    def press() -> None:
        now = time.monotonic_ns()
        store.dispatch(Commanded(Command.NEXT, 1.0))
        print(speaker.number, now, flush=True)

    def read() -> None:
        for _ in sys.stdin:
            keys.pressed.emit()
        application.quit()

    keys.pressed.connect(press, Qt.ConnectionType.QueuedConnection)
    speaker.begin()
    threading.Thread(target=read, daemon=True).start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
