"""The sheet has every picture of a language in it, in order, and is a small file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.window.pictures import TourPicture
from kiosk.window.sheet import LARGEST, WIDEST, write_sheets

COLOURS = ("red", "lime", "blue", "black", "yellow")


def paint(folder: Path, count: int, size: tuple[int, int]) -> list[TourPicture]:
    pictures = []
    for language in ("en", "nl"):
        for number in range(count):
            image = QImage(*size, QImage.Format.Format_RGB32)
            image.fill(QColor(COLOURS[number % len(COLOURS)]))
            file = f"{number}.{language}.png"
            assert image.save(str(folder / file))
            pictures.append(TourPicture(file, f"page-{number}", "Title", language))
    return pictures


def in_order(sheet: QImage) -> list[str]:
    """The colours of the pictures, row by row."""
    names = {QColor(name).rgb(): name for name in COLOURS}
    found: list[str] = []
    y = 40
    while y < sheet.height():
        row = [names.get(sheet.pixelColor(x, y).rgb()) for x in range(sheet.width())]
        found += [name for before, name in zip([None, *row], row, strict=False) if name and name != before]
        y += (
            1
            if not any(row)
            else next((up for up in range(y, sheet.height()) if not _is_row(sheet, up, names)), y) - y + 60
        )
    return found


def _is_row(sheet: QImage, y: int, names: dict[int, str]) -> bool:
    return sheet.pixelColor(40, y).rgb() in names


def test_a_sheet_has_all_pictures_of_a_language_in_order(qapp: QGuiApplication, tmp_path: Path) -> None:
    files = write_sheets(tmp_path, paint(tmp_path, 5, (640, 360)))
    assert [file.name for file in files] == ["sheet.en.png", "sheet.nl.png"]
    for file in files:
        sheet = QImage(str(file))
        assert in_order(sheet) == list(COLOURS)
        assert sheet.width() <= WIDEST
        assert file.stat().st_size < 100_000


def test_many_upright_pictures_fit_too(qapp: QGuiApplication, tmp_path: Path) -> None:
    (sheet, _) = (QImage(str(file)) for file in write_sheets(tmp_path, paint(tmp_path, 12, (108, 192))))
    assert sheet.width() <= WIDEST
    assert 0.3 < sheet.height() / sheet.width() < 2
    assert LARGEST < WIDEST
