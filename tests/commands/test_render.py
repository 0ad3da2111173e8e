"""Pictures of pages: whole where that is asked, each slide with its steps, and with every picture in them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk import paths

ROOT = paths.QML.parents[1]
SIZE = (1024, 600)
HEAD = "---\ntitle: Title\nlead: A lead.\n---\n\n"
WORDS = "Some words that make the page long enough to need another screen, and then one more.\n\n"
CASE = HEAD + "## One\n\n![One](media/red.png)\n\n## Two\n\nWords.\n\n## Three\n\n![Three](media/lime.png)\n"
CONCLUSION = (
    HEAD + "## Steps\n\n::: steps\n- One thing.\n- Another thing.\n:::\n\n## Photo\n\n![Photo](media/photo.png)\n"
)

Render = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A briefing with a long page, a case study whose steps show pictures, and a conclusion in steps with a photo."""
    root = tmp_path / "briefing"
    (root / "media").mkdir(parents=True)
    pages = {
        "briefing.toml": 'languages = ["en"]\n[title]\nen = "Pictures"\n',
        "home.en.md": HEAD,
        "conclusion.en.md": CONCLUSION,
        "1-one/index.en.md": HEAD,
        "2-two/index.en.md": HEAD,
        "1-one/1-long/index.en.md": HEAD + WORDS * 30 + "![End](media/lime.png)\n",
        "1-one/1-long/1-case.en.md": CASE,
        **dict.fromkeys(("claims.toml", "glossary.toml", "sources.toml"), ""),
    }
    for name, text in pages.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    for name, size, colour in (("red", 400, "red"), ("lime", 400, "lime"), ("photo", 4_000, "blue")):
        image = QImage(size, size * 3 // 4, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(root / f"media/{name}.png"))
    return root


@pytest.fixture
def render(folder: Path, tmp_path: Path) -> Render:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        size = f"{SIZE[0]}x{SIZE[1]}"
        where = ("--briefing", str(folder), "--state-dir", str(tmp_path / "state"), "--out", str(tmp_path / "out"))
        command = [sys.executable, "-m", "kiosk", "render", *where, "--size", size, *words]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)

    return run


@pytest.fixture
def pictures(render: Render, tmp_path: Path) -> Callable[..., dict[str, QImage]]:
    def draw(*words: str) -> dict[str, QImage]:
        done = render(*words)
        assert (done.returncode, done.stderr) == (0, "")
        return {file.name.removesuffix(".en.png"): QImage(str(file)) for file in (tmp_path / "out").glob("*.png")}

    return draw


def has(image: QImage, name: str) -> bool:
    wanted = QColor(name)
    step = 16
    places = ((x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step))
    return any(image.pixelColor(*place) == wanted for place in places)


def test_a_page_is_as_large_as_asked(pictures) -> None:
    drawn = pictures("--page", "one/long")["one--long"]
    assert drawn.size().toTuple() == SIZE
    assert not has(drawn, "lime")


def test_a_whole_page_is_as_high_as_it_is(pictures) -> None:
    drawn = pictures("--page", "one/long", "--whole")["one--long"]
    assert drawn.width() == SIZE[0]
    assert drawn.height() > 2 * SIZE[1]
    assert has(drawn, "lime")


def test_a_whole_page_has_letters_of_the_same_size(pictures) -> None:
    """The trail and the title, at the top, are the same to the point."""
    page, top = ("--page", "one/long"), (0, 0, SIZE[0] - 40, 150)
    assert pictures(*page)["one--long"].copy(*top) == pictures(*page, "--whole")["one--long"].copy(*top)


def test_a_whole_page_has_all_its_steps_open(pictures) -> None:
    drawn = pictures("--page", "one/long/case", "--whole")["one--long--case"]
    assert has(drawn, "red")
    assert has(drawn, "lime")


def test_a_slide_is_drawn_with_all_its_steps(pictures) -> None:
    words = ("--face", "stage", "--page", "conclusion")
    drawn = pictures(*words)
    assert sorted(drawn) == ["conclusion--0", "conclusion--1", "conclusion--2"]
    steps = pictures(*words, "--steps")
    names = {f"conclusion--{name}" for name in ("0-0", "1-0", "1-1", "1-2", "2-0")}
    assert set(steps) == names | set(drawn)
    assert steps["conclusion--1-0"] != steps["conclusion--1-1"] != steps["conclusion--1-2"]
    assert steps["conclusion--1-2"] == drawn["conclusion--1"]


@pytest.mark.parametrize(
    ("face", "name"), [("hub", "conclusion"), ("stage", "conclusion--2"), ("console", "conclusion--2")]
)
def test_a_large_photo_is_in_the_picture_of_every_face(pictures, face, name) -> None:
    words = ("--whole",) if face == "hub" else ()
    assert has(pictures("--face", face, "--page", "conclusion", *words)[name], "blue")


@pytest.mark.parametrize(
    ("words", "said"),
    [(("--face", "stage", "--whole"), "--whole is for the hub"), (("--steps",), "--steps is for --face")],
)
def test_what_a_face_has_not_is_said(render, words, said) -> None:
    done = render(*words)
    assert done.returncode == 2
    assert said in done.stderr


def test_render_one_page(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--out", "p", "--page", "home", "--language", "en", "--size", "1024x600")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "p").iterdir()) == ["home.en.png", "index.html"]


def test_render_of_an_unknown_page_says_which_there_are(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--out", "p", "--page", "hoem")
    assert done.returncode == 2
    assert "diamond" in done.stderr


@pytest.mark.parametrize("face", ["stage", "console"])
def test_slides_are_drawn_without_a_display(kiosk, tmp_path: Path, face: str) -> None:  # type: ignore[no-untyped-def]
    done = kiosk(*("render", "--out", "p", "--face", face, "--page", "home", "--language", "en", "--size", "1024x600"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "home--0.en.png" in [path.name for path in (tmp_path / "p").iterdir()]
