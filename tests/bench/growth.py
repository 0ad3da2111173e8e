"""Measures whether memory grows with the pages that are opened: one hub, thousands of changes, without a display.

python -m tests.bench.growth CHANGES prints the memory in MB after each of eleven equal parts of so many changes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from itertools import cycle
from pathlib import Path

from tests.bench.contestants import ROOT, clean_environment
from tests.bench.processes import own_memory_of
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

CHANGES, QUICK_CHANGES = 11_000, 1_100
PARTS = 11
MOST_MB = 5.0


def measure(place: Workplace) -> list[Row]:
    """The first of eleven parts fills the caches; what the other ten add is growth."""
    changes = QUICK_CHANGES if place.quick else CHANGES
    memory = memory_along(place.scratch, changes)
    counted = f"{changes - changes // PARTS:,}"
    return [
        alone(f"growth of memory over {counted} page changes", "MB", memory[-1] - memory[0], MOST_MB),
        alone("of which in the second half", "MB", memory[-1] - memory[PARTS // 2]),
    ]


def memory_along(scratch: Path, changes: int, module: str = "tests.bench.growth") -> list[float]:
    """The memory in MB after each of ``PARTS`` equal parts of so many changes, in a process of their own."""
    environment = clean_environment(scratch, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    command = [sys.executable, "-m", module, str(changes)]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True, text=True)
    memory: list[float] = json.loads(done.stdout.splitlines()[-1])
    return memory


def main(changes: int) -> None:
    """Open page after page, each once the one before has been drawn, and print the memory along the way."""
    from PySide6.QtCore import QTimer

    from kiosk.briefing.loader import load_briefing
    from kiosk.hub.hub import Hub
    from kiosk.settings.table import Settings
    from kiosk.show.hub.events import PageOpened
    from kiosk.window.application import make_application

    application = make_application()
    briefing = load_briefing(ROOT / "content")
    hub = Hub(briefing, Settings(state_folder=Path(tempfile.gettempdir())), reduced_motion=True)
    pages = cycle(briefing.tree.reading_order())
    memory: list[float] = []
    left = changes

    def go_on() -> None:
        nonlocal left
        if left % (changes // PARTS) == 0 and left < changes:
            memory.append(own_memory_of(os.getpid()))
        if not left:
            application.quit()
            return
        left -= 1
        hub.store.dispatch(PageOpened(next(pages)))

    # The next change waits in the queue behind what this one has left to delete.
    hub.window.frameSwapped.connect(lambda: QTimer.singleShot(0, go_on))
    hub.window.setGeometry(0, 0, 1280, 720)
    hub.window.show()
    application.exec()
    hub.close()
    print(json.dumps(memory))


if __name__ == "__main__":
    main(int(sys.argv[1]))
