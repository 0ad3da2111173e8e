"""Owns the table of keys: what binds them and what explains them read the same rows."""

from __future__ import annotations

from kiosk.show.key_binding import KeyBinding

HUB_KEYS = (
    KeyBinding("home", ["Home", "H"]),
    KeyBinding("back", ["Escape", "Backspace"]),
    KeyBinding("previous", ["Left"]),
    KeyBinding("next", ["Right"]),
    KeyBinding("up", ["Up"]),
    KeyBinding("down", ["Down"]),
    KeyBinding("page-up", ["PgUp"]),
    KeyBinding("page-down", ["PgDown"]),
    KeyBinding("search", ["/", "Ctrl+F"]),
    KeyBinding("glossary", ["G"]),
    KeyBinding("sources", ["S"]),
    KeyBinding("take-along", ["T"]),
    KeyBinding("language", ["L"]),
    KeyBinding("comfort", ["A"]),
    KeyBinding("larger", ["Ctrl++", "Ctrl+="]),
    KeyBinding("smaller", ["Ctrl+-"]),
    KeyBinding("contrast", ["C"]),
    KeyBinding("about", ["F1"]),
    KeyBinding("keys", ["?", "Shift+?"]),  # where the platform says Shift although it made the mark
    KeyBinding("fullscreen", ["F11"], locked=False),
    KeyBinding("quit", ["Ctrl+Q"], locked=False),
)
