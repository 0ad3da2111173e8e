"""Fonts of a briefing draw what those of the screens lack, before any of the system does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from kiosk.briefing.font_file import read_letters
from kiosk.paths import package_folder
from kiosk.settings.fonts import FILES, font_files, fonts_here
from kiosk.settings.icons import FONT_FILE
from kiosk.window.face import load_fonts

SANS = "Source Sans Pro"
ICON = "\uf015"
"""A sign of the icon font, which no other font has at that place."""


@pytest.fixture
def substituted(qapp) -> Iterator[None]:
    yield
    for family in (SANS, "Source Serif Pro"):
        QFont.removeSubstitutions(family)


def drawn_by(text: str) -> list[str]:
    """The families that draw a text set in the font of the screens; none where a letter has no glyph."""
    layout = QTextLayout(text, QFont(SANS))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [run.rawFont().familyName() for run in layout.glyphRuns() if 0 not in run.glyphIndexes()]


def test_a_font_of_the_briefing_draws_what_the_screens_lack(substituted: None, tmp_path: Path) -> None:
    assert len(FILES) == 2
    folder = tmp_path / "fonts"
    folder.mkdir()
    (folder / "icons.ttf").write_bytes((package_folder("qtawesome") / "fonts" / FONT_FILE).read_bytes())
    (folder / "broken.ttf").write_bytes(b"no font")
    load_fonts(tmp_path)
    assert drawn_by("Word") == [SANS]
    (family,) = drawn_by(ICON)
    assert family.startswith("Font Awesome")


def test_fonts_are_made_known_once(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    load_fonts()
    asked: list[str] = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", asked.append)
    load_fonts()
    assert asked == []


def test_letters_are_those_that_qt_finds_in_a_font(qapp) -> None:
    looked_at = [*font_files(), *(path for path in fonts_here() if path.suffix.lower() in (".ttf", ".otf"))][:12]
    codes = [*range(0x20, 0x3000), *range(0xFB00, 0xFFFE), *range(0x1D400, 0x1D800), *range(0x1F300, 0x1F700)]
    for path in looked_at:
        raw, letters = QRawFont(str(path), 20), read_letters(path)
        assert [hex(code) for code in codes if raw.supportsCharacter(code) != (chr(code) in letters)] == [], path
