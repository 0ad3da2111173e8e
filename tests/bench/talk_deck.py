"""Writes the PDF that the other presenters show: the slides of the shipped briefing, their text as text.

python -m tests.bench.talk_deck DIR writes ``DIR/deck.pdf``, a page of 16:9 for each slide.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter

from kiosk.briefing.loader import load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.settings.theme import DEFAULT, load_theme
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.props import SlideProps
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import Slide, derive_slides
from kiosk.window.face import load_fonts
from tests.bench.contestants import ROOT

SIZE = (1920, 1080)
POINTS = QSizeF(960, 540)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def write_deck(folder: Path) -> Path:
    """Write it, in a process of its own that needs no display; figures are taken from pictures of the stage."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    drawn = folder / "stage"
    size, language = "x".join(map(str, SIZE)), _language()
    render = ["kiosk", "render", "--face", "stage", "--language", language, "--size", size, "--out", str(drawn)]
    for module in ([*render, f"--state-dir={folder / 'state'}"], ["tests.bench.talk_deck", str(folder)]):
        subprocess.run(
            [sys.executable, "-m", *module], env=environment, cwd=ROOT, check=True, stdout=subprocess.DEVNULL
        )
    return folder / "deck.pdf"


def _language() -> str:
    return load_briefing(ROOT / "content").languages[0]


def main(folder: Path) -> None:
    """Draw page after page."""
    application = QGuiApplication([])
    load_fonts()
    briefing = load_briefing(ROOT / "content")
    book, language = SlideBook(briefing, Ruler(load_advances())), briefing.languages[0]
    colours = load_theme(DEFAULT)
    writer = QPdfWriter(str(folder / "deck.pdf"))
    writer.setPageSize(QPageSize(POINTS, QPageSize.Unit.Point, "slide", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(writer.width() / SIZE[0], writer.height() / SIZE[1])
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for place, slide in enumerate(derive_slides(briefing, language)):
        if place:
            writer.newPage()
        painter.fillRect(QRectF(0, 0, *SIZE), QColor(colours.ink))
        _draw(painter, book.slide(slide, language), QColor(colours.on_ink), _picture(folder, slide, language))
    painter.end()
    application.processEvents()


def _draw(painter: QPainter, slide: SlideProps, ink: QColor, picture: QImage) -> None:
    layout = slide.layout
    left, wide, size = layout.margin, layout.text_width, layout.text_size
    place = QRectF(layout.figure_x, layout.figure_y, layout.figure_width, layout.figure_height)
    if slide.figure or slide.facet >= 0 or (slide.section == 0 and slide.kind in ("home", "diamond")):
        painter.drawImage(place, picture.copy(place.toRect()))
    painter.setPen(ink)
    _write(painter, "Source Sans Pro", 32, QRectF(left, 108, 1400, 60), slide.above)
    beside = layout.figure_x > left
    y = layout.top
    heading = QRectF(left, y, wide if beside else SIZE[0] - 2 * left, 600)
    y += _write(painter, "Source Serif Pro", layout.heading_size, heading, slide.heading) + size * 0.9
    for line in slide.lines:
        _write(painter, "Source Sans Pro", size * 0.6, QRectF(left, y, size, size * 2), line.mark)
        indent = size * 1.1 if line.mark else 0.0
        y += _write(painter, "Source Sans Pro", size, QRectF(left + indent, y, wide - indent, 900), line.plain)
        y += size * 0.5
    sources = "  ·  ".join(source.text for source in slide.sources)
    _write(painter, "Source Sans Pro", 24, QRectF(left, 980, 1000, 60), sources)


def _write(painter: QPainter, family: str, size: float, room: QRectF, text: str) -> float:
    font = QFont(family)
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight.DemiBold if "Serif" in family else QFont.Weight.Normal)
    painter.setFont(font)
    painter.drawText(room, _WRAPPED, text)
    return painter.boundingRect(room, _WRAPPED, text).height()


def _picture(folder: Path, slide: Slide, language: str) -> QImage:
    return QImage(str(folder / "stage" / f"{slide.page.replace('/', '--')}--{slide.section}.{language}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
