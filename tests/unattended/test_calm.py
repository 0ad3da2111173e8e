"""The calm page: drawn with next to nothing, and with a pulse of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.supervisor.protocol import CALM_FLAG

ROOT = Path(__file__).parents[2]
DRAW = """
import sys
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from kiosk.unattended import calm
application = QGuiApplication([])
wide, high = map(int, sys.argv[1:3])
picture = QImage(wide, high, QImage.Format.Format_RGB32)
painter = QPainter(picture)
calm.draw_page(painter, QRectF(0, 0, wide, high), calm._family())
painter.end()
picture.save(sys.argv[3])
"""


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)])
def test_it_shows_both_halves_and_both_languages(tmp_path: Path, size: tuple[int, int]) -> None:
    from PySide6.QtGui import QImage

    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    file = tmp_path / "calm.png"
    subprocess.run([sys.executable, "-c", DRAW, *map(str, size), str(file)], env=environment, check=True)
    picture = QImage(str(file))
    wide, high = size
    middle = round(high * 0.42)
    assert picture.pixelColor(wide // 2 - 40, middle).name() == "#bf420a"
    assert picture.pixelColor(wide // 2 + 40, middle).name() == "#0b6e69"
    rows = [y for y in range(high) if any(picture.pixelColor(x, y).lightness() < 80 for x in range(0, wide, 3))]
    words = [y for y in rows if y > middle + min(wide, high) * 0.18 + 4]
    lines = 1 + sum(later - earlier > 6 for earlier, later in pairwise(words))
    assert lines >= 2
    edge = range(0, high, 5)
    assert all(picture.pixelColor(x, y).name() == "#faf7f2" for y in edge for x in (0, wide - 1)), "nothing is cut"


def test_it_needs_no_settings_no_state_and_no_home_and_ends_with_its_supervisor(tmp_path: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path / "nowhere"),
        "KIOSK_LOCKED": "nonsense",
    }
    command = [sys.executable, "-m", "kiosk", CALM_FLAG]
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as page:
        assert page.stdout is not None
        assert page.stdin is not None
        assert [page.stdout.readline() for _ in range(2)] == ["shown\n", "frame 1\n"]
        page.stdin.close()
        assert page.wait(30) != 0
