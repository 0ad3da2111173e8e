"""``python -m kiosk`` is ``kiosk``; the one file begins here too, and what this program starts of itself."""

from __future__ import annotations

import sys
from pathlib import Path

if not (__package__ or getattr(sys, "frozen", False)):  # started by its path, where Python finds modules beside it
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from kiosk.cli import main
from kiosk.machine.leftovers import tidied

with tidied():
    sys.exit(main())
