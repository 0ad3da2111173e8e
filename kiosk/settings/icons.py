"""Owns the list of icon names that a briefing may use, read from qtawesome's own table without importing it."""

from __future__ import annotations

import json

from kiosk.paths import package_folder

ICON_SET = "fa6s"
FONT_FILE = "fontawesome6-solid-webfont-6.7.2.ttf"
NAMES_FILE = "fontawesome6-solid-webfont-charmap-6.7.2.json"


def icon_names() -> frozenset[str]:
    """Every name that front matter may give as ``icon`` behind ``fa6s.``, such as ``book``."""
    table = package_folder("qtawesome") / "fonts" / NAMES_FILE
    return frozenset(json.loads(table.read_text("utf-8")))
