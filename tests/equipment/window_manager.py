"""A window manager of a test's own: it frames windows, and closes one with Alt+F4."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.equipment.x11 import LONGEST_SECONDS, wait_until

_RULES = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
</openbox_config>
"""


@contextmanager
def started_window_manager(display: str, folder: Path) -> Iterator[None]:
    """Manage the windows on a display while the block lasts.

    Args:
        display: such as ``:99``.
        folder: an empty folder for its files.
    """
    rules, ready = folder / "openbox.xml", folder / "ready"
    rules.write_text(_RULES, "utf-8")
    command = ["openbox", "--sm-disable", "--config-file", str(rules), "--startup", f"touch {ready}"]
    environment = {**os.environ, "DISPLAY": display, "HOME": str(folder)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as manager:
        try:
            wait_until(ready.exists, "the window manager")
            yield
        finally:
            manager.terminate()
            manager.wait(LONGEST_SECONDS)
