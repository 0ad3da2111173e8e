"""The built file draws the kinds of pictures that the README names, and looks at an SVG before it draws it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.equipment.pictures import svg
from tests.package.program import Machine

pytestmark = pytest.mark.exe

KINDS = ("svg", "png", "jpg", "webp")
PAGE = "---\ntitle: {}\nlead: A lead.\n---\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A briefing with one page a kind, each of which shows a lime picture."""
    root = tmp_path / "briefing"
    (root / "media").mkdir(parents=True)
    (root / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "Pictures"\n', "utf-8")
    for table in ("claims", "glossary", "sources"):
        (root / f"{table}.toml").write_text("", "utf-8")
    (root / "home.en.md").write_text(PAGE.format("Home"), "utf-8")
    for number, demand in enumerate(("one", "two"), 1):
        (root / f"{number}-{demand}").mkdir()
        (root / f"{number}-{demand}/index.en.md").write_text(PAGE.format(demand), "utf-8")
    for kind in KINDS:
        (root / f"1-one/1-{kind}").mkdir()
        page = PAGE.format(kind) + f"\n## Picture\n\n![A picture](media/a.{kind})\n"
        (root / f"1-one/1-{kind}/index.en.md").write_text(page, "utf-8")
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("lime"))
    for kind in KINDS[1:]:
        assert image.save(str(root / f"media/a.{kind}"), quality=100)
    (root / "media/a.svg").write_bytes(svg('<rect width="200" height="100" fill="lime"/>'))
    return root


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_drawn(machine: Machine, folder: Path, tmp_path: Path, kind: str) -> None:
    words = ("render", "--briefing", str(folder), "--page", f"one/{kind}", "--out", str(tmp_path / "out"))
    done = machine.run(*words)
    assert (done.returncode, done.stderr) == (0, "")
    drawn = QImage(str(tmp_path / f"out/one--{kind}.en.png"))
    colours = (drawn.pixelColor(x, drawn.height() // 2) for x in range(0, drawn.width(), 10))
    assert any(colour.green() > 240 and colour.red() < 20 and colour.blue() < 20 for colour in colours)


def test_an_svg_is_looked_at(machine: Machine, folder: Path) -> None:
    (folder / "media/a.svg").write_bytes(svg('<rect clip-path="url(#c)"/>'))
    done = machine.run("check", str(folder))
    assert (done.returncode, done.stderr) == (1, "")
    assert "B510" in done.stdout
