"""The widths of letters that slides are measured with are those of the fonts."""

from __future__ import annotations

import os

from kiosk.machine import environment

environment.draw_without_display(os.environ)

from kiosk.settings.fonts import load_advances  # noqa: E402 - after its environment
from tests.quality.make_advances import measure  # noqa: E402


def test_advances_are_what_the_fonts_say(qapp) -> None:
    assert load_advances() == measure()
