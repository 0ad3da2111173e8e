"""Owns the sheet: all pictures of a tour beside each other in one, to be judged as on a wall."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.window.pictures import TourPicture

WIDEST = 3840
"""px; a sheet of few pictures is narrower."""
LARGEST = 640
"""px; no picture of a sheet is wider."""
_GAP = 12
_CAPTION = 22
_GROUND, _INK = QColor("#FFFFFF"), QColor("#14213D")


def write_sheets(out: Path, pictures: Sequence[TourPicture]) -> list[Path]:
    """Write ``sheet.LANGUAGE.png`` for each language of a tour's pictures, which lie in ``out``; in reading order.

    Raises:
        OSError: it cannot be written.
    """
    languages = dict.fromkeys(picture.language for picture in pictures)
    return [_write(out, language, [one for one in pictures if one.language == language]) for language in languages]


def _write(out: Path, language: str, pictures: Sequence[TourPicture]) -> Path:
    file = out / f"sheet.{language}.png"
    if not _in_few_colours(draw_sheet(out, pictures)).save(str(file)):
        raise OSError(28, "a picture could not be written", str(file))
    return file


def _in_few_colours(sheet: QImage) -> QImage:
    """The same in its 256 most frequent colours, which is enough for flat pictures and makes a far smaller file."""
    sample = sheet.scaledToWidth(480, Qt.TransformationMode.FastTransformation)
    seen = Counter(sample.pixel(x, y) for y in range(sample.height()) for x in range(sample.width()))
    colours = [colour for colour, _ in seen.most_common(256)]
    return sheet.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)


def draw_sheet(out: Path, pictures: Sequence[TourPicture]) -> QImage:
    """Draw pictures of one size as a sheet, about as wide as it is high, each with its page's id below it."""
    first = QImage(str(out / pictures[0].file))
    ratio = first.height() / max(1, first.width())
    columns = max(1, math.ceil(math.sqrt(len(pictures) * ratio * 16 / 9)))
    wide = min(LARGEST, (WIDEST - _GAP) // columns - _GAP)
    high = round(wide * ratio)
    rows = math.ceil(len(pictures) / columns)
    pitch = wide + _GAP, high + _GAP + _CAPTION
    sheet = QImage(columns * pitch[0] + _GAP, rows * pitch[1] + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    painter = QPainter(sheet)
    font = QFont("Source Sans Pro")
    font.setPixelSize(16)
    painter.setFont(font)
    painter.setPen(_INK)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        corner = QPoint(_GAP + column * pitch[0], _GAP + row * pitch[1])
        image = QImage(str(out / picture.file)).scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(corner, image, QRect(0, 0, wide, high))
        place = QRect(corner.x(), corner.y() + high, wide, _CAPTION)
        name = painter.fontMetrics().elidedText(picture.page, Qt.TextElideMode.ElideLeft, wide)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet
