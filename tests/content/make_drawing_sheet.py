"""Draw the briefing's drawings as one sheet, to judge them as a family: python -m tests.content.make_drawing_sheet

Large on paper, then at two sizes of a card on the dark stage and in high contrast, each as the program draws it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, load_theme
from kiosk.show.pages.page_props import LinkProps, derive_link

SHEET = Path(__file__).parents[2] / "docs" / "looks" / "drawings.png"
WIDTH = 1490


class Strip(NamedTuple):
    """All drawings beside each other on one ground; ``accents`` are of neither demand, the first and the second."""

    side: int
    ground: str
    ink: str
    accents: tuple[str, str, str]

    @property
    def pitch(self) -> int:
        return self.side * 6 // 5

    @property
    def per_row(self) -> int:
        return WIDTH // self.pitch

    def height(self, count: int) -> int:
        return (-(-count // self.per_row) * 6 + 1) * self.side // 5


def strips() -> Iterator[Strip]:
    paper, contrast = load_theme(DEFAULT), load_theme(HIGH_CONTRAST)
    yield Strip(240, paper.paper, paper.ink, (paper.neutral, paper.demand_1, paper.demand_2))
    yield Strip(150, paper.ink, paper.on_ink, (paper.on_ink_quiet, paper.on_ink_1, paper.on_ink_2))
    yield Strip(80, contrast.paper, contrast.ink, (contrast.neutral, contrast.demand_1, contrast.demand_2))


def main() -> None:
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    application = QGuiApplication([])
    briefing = load_briefing(paths.CONTENT)
    links = [link for page in briefing.tree if (link := derive_link(briefing, page, briefing.languages[0])).drawing]
    sheet = QImage(WIDTH, sum(strip.height(len(links)) for strip in strips()), QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for strip in strips():
        draw_strip(painter, strip, links)
        painter.translate(0, strip.height(len(links)))
    painter.end()
    SHEET.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(SHEET))
    del application
    print(f"{len(links)} drawings in {SHEET}")


def draw_strip(painter, strip: Strip, links: list[LinkProps]) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QColor

    from kiosk.bridge.pictures.drawing_provider import DrawingProvider

    painter.fillRect(0, 0, WIDTH, strip.height(len(links)), QColor(strip.ground))
    provider = DrawingProvider(paths.CONTENT)
    for index, link in enumerate(links):
        row, column = divmod(index, strip.per_row)
        address = f"{strip.ink[1:]}/{strip.accents[link.demand][1:]}/{link.drawing}"
        picture = provider.requestImage(address, QSize(), QSize(strip.side, strip.side))
        painter.drawImage(strip.side // 5 + column * strip.pitch, strip.side // 5 + row * strip.pitch, picture)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
