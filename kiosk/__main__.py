"""``python -m kiosk`` is ``kiosk``; the one file begins here too."""

from __future__ import annotations

import sys

from kiosk.cli import main
from kiosk.leftovers import tidied

with tidied():
    sys.exit(main())
