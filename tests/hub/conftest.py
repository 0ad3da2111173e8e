"""Windows of these tests are drawn into memory, whichever tests run beside them."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.machine import environment

environment.prepare(os.environ, Path(os.environ.get("PYTEST_STATE", "/tmp")) / f"kiosk-tests-{os.getpid()}")
environment.draw_without_display(os.environ)
