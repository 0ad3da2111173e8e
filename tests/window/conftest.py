"""Windows without a display; tests that need one start it."""

from __future__ import annotations

import os

from kiosk.machine import environment

environment.draw_without_display(os.environ)
