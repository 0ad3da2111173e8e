"""Measures how wide each letter of the stage's fonts is: python -m tests.quality.make_advances.

``resources/fonts/advances.json`` is what a check of slides reads, which must do without Qt.
"""

from __future__ import annotations

import json
import os

from kiosk import paths
from kiosk.settings.fonts import font_files

LETTERS = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x180))] + list("‐–—‘’‚“”„…•→€−≤≥×")
FACES = {"serif": "SourceSerifPro-Semibold", "sans": "SourceSansPro-Regular", "strong": "SourceSansPro-Semibold"}
SIZE = 1000


def measure() -> dict[str, dict[str, int]]:
    """The advance of each letter in thousandths of the font's size, by face; needs an application object."""
    from PySide6.QtGui import QRawFont

    files = {file.stem: file for file in font_files()}
    found = {}
    for face, stem in FACES.items():
        font = QRawFont(str(files[stem]), SIZE)
        glyphs = {letter: font.glyphIndexesForString(letter) for letter in LETTERS}
        widths = {
            letter: round(font.advancesForGlyphIndexes(index)[0].x()) for letter, index in glyphs.items() if index[0]
        }
        found[face] = {**widths, "\u00ad": 0}
    return found


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    text = json.dumps(measure(), ensure_ascii=False, separators=(",", ":"))
    (paths.RESOURCES / "fonts" / "advances.json").write_text(text + "\n", "utf-8")
