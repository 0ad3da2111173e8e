"""Owns the sheet of a round table: what stood on all displays at each moment, one row below the other."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter


class Moment(Struct, frozen=True):
    """What stood on all displays once, the speaker's first."""

    name: str
    pictures: list[QImage]


def write_sheet(moments: list[Moment], file: Path) -> None:
    """All moments one below the other, the displays beside each other."""
    wide, high, words = 400, 225, 34
    columns = max((len(moment.pictures) for moment in moments), default=1)
    sheet = QImage(columns * (wide + 8) + 8, max(1, len(moments)) * (high + words + 8), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    for row, moment in enumerate(moments):
        top = row * (high + words + 8)
        painter.drawText(QRect(10, top, sheet.width(), words), Qt.AlignmentFlag.AlignVCenter, moment.name)
        for column, picture in enumerate(moment.pictures):
            painter.drawImage(QRect(8 + column * (wide + 8), top + words, wide, high), picture)
    painter.end()
    sheet.save(str(file))
