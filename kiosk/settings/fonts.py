"""Owns which font files the screens are set in, and where their packages lie."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.machine.system_fonts import system_fonts
from kiosk.paths import RESOURCES, package_folder

FILES = {
    "font_source_serif_pro": ("SourceSerifPro-Semibold.ttf", "SourceSerifPro-Light.ttf"),
    "font_source_sans_pro": (
        "SourceSansPro-Regular.ttf",
        "SourceSansPro-Semibold.ttf",
        "SourceSansPro-It.ttf",
    ),
}
"""By package: only the weights that are used, so that only they are loaded and shipped."""


def font_files() -> list[Path]:
    """Every font file in use."""
    return [package_folder(package) / "files" / name for package, names in FILES.items() for name in names]


def fonts_here() -> Iterator[Path]:
    """Every font file that there is on this machine: those in use first, then the system's."""
    yield from font_files()
    yield from system_fonts(os.environ, Path.home())


def load_advances() -> dict[str, dict[str, Any]]:
    """How wide each letter of the fonts is, by face, in thousandths of the font's size; for ``show.ruler``."""
    advances: dict[str, dict[str, Any]] = json.loads((RESOURCES / "fonts" / "advances.json").read_text("utf-8"))
    return advances
