"""What OpenGL draws, beside the software renderer: the same layout, no item missing. The driver is Mesa's llvmpipe."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.equipment.alike import other_places
from tests.equipment.x11 import XServer, started_x_server

pytestmark = pytest.mark.x11

ROOT = Path(__file__).parents[2]
RENDERERS = {"software": "Software", "rhi": "OpenGL"}
CHOSEN = {
    "hub": ("home", "diamond", "decent-work", "strong-partners/under-pressure", "decent-work/out-of-sight/palm-oil"),
    "stage": ("home", "conclusion"),
    "console": ("home",),
}
"""A dozen pictures, with slides of every section: those that have figures, drawings, tables, lists."""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[XServer]:
    (tmp_path / "screen").mkdir()
    with started_x_server(tmp_path / "screen", 1920, 1080) as server:
        yield server


def draw(screen: XServer, out: Path, renderer: str, *words: str, **more: str) -> Path:
    """Draw with a renderer, and see that it was this one."""
    environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": renderer}
    environment |= {"QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1", **more}
    command = [sys.executable, "-m", "tests.equipment.drawn_pages", str(out), *words]
    done = subprocess.run(command, env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    assert set(done.stdout.split()) == {RENDERERS[renderer]}
    return out


def differences(screen: XServer, folder: Path, *words: str) -> tuple[int, list[str]]:
    """How many pictures both renderers drew, and where they show something else."""
    software, opengl = (draw(screen, folder / renderer, renderer, *words) for renderer in RENDERERS)
    names = sorted(file.name for file in software.glob("*.png"))
    assert names == sorted(file.name for file in opengl.glob("*.png"))
    pairs = ((name, *(QImage(str(folder / name)) for folder in (software, opengl))) for name in names)
    found = ((name, other_places(one, other)) for name, one, other in pairs)
    return len(names), [f"{name}: {places[:5]}" for name, places in found if places]


@pytest.mark.parametrize("face", CHOSEN)
def test_invariant_10_opengl_draws_what_software_draws(screen: XServer, tmp_path: Path, face: str) -> None:
    drawn, others = differences(screen, tmp_path, face, "nl", *CHOSEN[face])
    assert drawn >= len(CHOSEN[face])
    assert others == []


@pytest.mark.gl
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("face", CHOSEN)
def test_invariant_10_opengl_draws_everything(screen: XServer, tmp_path: Path, face: str, language: str) -> None:
    drawn, others = differences(screen, tmp_path, face, language)
    assert drawn > 20
    assert others == []


def test_an_item_that_is_missing_is_found(screen: XServer, tmp_path: Path) -> None:
    page = "decent-work/good-job"
    software = draw(screen, tmp_path / "software", "software", "hub", "nl", page)
    opengl = draw(screen, tmp_path / "opengl", "rhi", "hub", "nl", page, HIDE="1")
    whole = QImage(str(software / "decent-work--good-job.nl.png"))
    hidden = sorted(opengl.glob("*.hidden-*.png"))
    assert len(hidden) > 20
    assert [file.name for file in hidden if not other_places(whole, QImage(str(file)))] == []
