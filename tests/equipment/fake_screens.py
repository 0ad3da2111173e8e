"""The fake screens of ``tests/screens``: files for Qt's offscreen platform, read here as Qt reads them.

Each file is a configuration of that platform plug-in (its format stands in qoffscreenintegration.cpp). Such a screen is
``width`` by ``height`` px; ``logicalDpi`` beyond ``logicalBaseDpi`` scales it, and so its logical size is smaller. The
plug-in adds them by name, in the order of ASCII, whatever their order in the file: the first is the primary one.
"""

from __future__ import annotations

import json
from operator import itemgetter
from pathlib import Path

from kiosk.show.talk.placement import Screen, is_built_in

FOLDER = Path(__file__).parent / "screens"


def screen_file(name: str) -> Path:
    """The file of some fake screens, such as ``two``."""
    return FOLDER / f"{name}.json"


def fake_screens(name: str) -> tuple[Screen, ...]:
    """The screens of a file, the primary one first."""
    rows = json.loads(screen_file(name).read_text("utf-8"))["screens"]
    return tuple(_screen(row) for row in sorted(rows, key=itemgetter("name")))


def _screen(row: dict[str, str | int]) -> Screen:
    scale = row["logicalDpi"] / row["logicalBaseDpi"]
    return Screen(
        name=row["name"],
        x=row["x"],
        y=row["y"],
        width=round(row["width"] / scale),
        height=round(row["height"] / scale),
        scale=scale * row["dpr"],
        internal=is_built_in(row["name"]),
    )
