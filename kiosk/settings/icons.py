"""Owns the icons that a briefing may use: their font and names, from qtawesome's files; it is not imported."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.paths import package_folder

ICON_SET = "fa6s"
FALLBACK = "circle"
FONT_FILE = "fontawesome6-solid-webfont-6.7.2.ttf"
NAMES_FILE = "fontawesome6-solid-webfont-charmap-6.7.2.json"


def font_file() -> Path:
    """The font that draws them."""
    return package_folder("qtawesome") / "fonts" / FONT_FILE


def icon_names() -> frozenset[str]:
    """Every name that front matter may give as ``icon`` behind ``fa6s.``, such as ``book``."""
    return frozenset(icon_characters())


def icon_characters() -> dict[str, str]:
    """By its name, the character that is an icon in the font."""
    table = package_folder("qtawesome") / "fonts" / NAMES_FILE
    codes: dict[str, str] = json.loads(table.read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}
