"""The deck of a talk: every word of the stage, real placeholders and charts, notes only where they are asked for."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

import pptx
import pypdfium2
import pytest
from PIL import Image
from pptx.enum.shapes import MSO_SHAPE_TYPE
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.export.deck.deck import DeckWish, write_deck
from kiosk.export.deck.stationery import ALONE, BESIDE_FIGURE, WITH_TEXT
from kiosk.export.rich_text import plain_of, read_runs
from kiosk.settings.fonts import load_advances
from kiosk.show.pages.block_shapes import FigureProps
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides
from tests.briefing.count.words import split
from tests.equipment.export_tools import export_tools, notes_of, starter_briefing

Told = list[tuple[int, int]]


@pytest.fixture(scope="module", params=["shipped nl", "shipped en", "starter en", "starter he"])
def wanted(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication
) -> tuple[Briefing, str]:
    kind, _, language = request.param.partition(" ")
    if kind == "shipped":
        return load_briefing(paths.CONTENT), language
    return starter_briefing(tmp_path_factory.mktemp("starter") / "new"), language


def write(briefing: Briefing, language: str, *, notes: bool = False, run: str = "") -> tuple[bytes, Told]:
    told: Told = []
    wish = DeckWish(language, run, notes)
    return write_deck(briefing, wish, export_tools(briefing), lambda done, of: told.append((done, of))), told


@pytest.fixture(scope="module")
def file(wanted: tuple[Briefing, str]) -> bytes:
    return write(*wanted)[0]


def stage(briefing: Briefing, language: str, run: str = "") -> list[SlideProps]:
    ruler = Ruler(load_advances())
    slides = derive_slides(briefing, language, run)
    return [derive_slide(briefing, ruler, slide, language) for slide in slides]


def said_on(props: SlideProps) -> Counter[str]:
    """The words of a slide, but for a figure's and those of its sources."""
    lines = [run.text for line in props.lines if line.kind not in ("label", "table") for run in read_runs(line.markup)]
    cells = [cell for line in props.lines if line.table for row in line.table.rows for cell in row]
    tables = [" ".join(run.text for run in read_runs(cell.markup)) for cell in cells]
    return Counter(split(" ".join([plain_of(props.heading), plain_of(props.above), *lines, *tables])))


def words_in(shapes: object) -> str:
    found = []
    for shape in shapes:  # type: ignore[attr-defined] # python-pptx has no types
        found.append(" ".join(node.text or "" for node in shape.element.iter("{*}t")))
        if getattr(shape, "has_chart", False):
            part = shape.chart.part.blob
            found.append(part.decode("utf-8"))
    return " ".join(found)


def test_every_word_of_the_stage_is_on_its_slide(wanted: tuple[Briefing, str], file: bytes) -> None:
    expected = stage(*wanted)
    deck = pptx.Presentation(io.BytesIO(file))
    assert len(deck.slides) == len(expected)
    for slide, props in zip(deck.slides, expected, strict=True):
        lost = said_on(props) - Counter(split(words_in(slide.shapes)))
        assert not lost, (props.page, props.section, lost)


def test_titles_and_texts_stand_in_placeholders(wanted: tuple[Briefing, str], file: bytes) -> None:
    for slide, props in zip(pptx.Presentation(io.BytesIO(file)).slides, stage(*wanted), strict=True):
        assert slide.shapes.title.text_frame.text == plain_of(props.heading)
        assert slide.slide_layout.name in (WITH_TEXT, BESIDE_FIGURE, ALONE)
        texts = [line for line in props.lines if line.markup and line.table is None]
        bodies = [shape for shape in slide.placeholders if shape.placeholder_format.idx == 1]
        assert bool(texts) == bool(bodies), props.page
        assert not [shape.name for shape in slide.placeholders if not shape.text_frame.text]


def test_figures_can_be_edited_and_are_named(wanted: tuple[Briefing, str], file: bytes) -> None:
    kinds: Counter[str] = Counter()
    for slide, props in zip(pptx.Presentation(io.BytesIO(file)).slides, stage(*wanted), strict=True):
        figure = props.figure
        if not isinstance(figure, FigureProps):
            continue
        kinds[figure.kind] += 1
        named = [node.get("descr") for shape in slide.shapes for node in shape.element.xpath(".//p:cNvPr")]
        assert figure.alt in named, props.page
        if figure.kind in ("bars", "share", "line"):
            assert [shape for shape in slide.shapes if getattr(shape, "has_chart", False)], props.page
    assert kinds


def test_a_group_is_as_large_as_what_is_in_it_and_every_number_is_given_once(file: bytes) -> None:
    groups = 0
    for slide in pptx.Presentation(io.BytesIO(file)).slides:
        numbers = slide.element.xpath(".//p:cNvPr/@id")
        assert len(numbers) == len(set(numbers))
        for group in (shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP):
            groups += 1
            assert group.left == min(shape.left for shape in group.shapes)
            assert group.top == min(shape.top for shape in group.shapes)
            assert group.width == max(shape.left + shape.width for shape in group.shapes) - group.left
            assert group.height == max(shape.top + shape.height for shape in group.shapes) - group.top
    assert groups


def test_theme_has_our_colours_and_fonts(file: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        theme = package.read("ppt/theme/theme1.xml").decode()
    assert 'typeface="Source Serif Pro"' in theme
    assert 'typeface="Source Sans Pro"' in theme
    assert "14213D" in theme


def everything_in(file: bytes) -> str:
    """All that is packed, as text, sheets inside of it too."""
    found = []
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        for name in package.namelist():
            data = package.read(name)
            found.append(everything_in(data) if name.endswith(".xlsx") else data.decode("utf-8", "ignore"))
    return "\n".join(found)


def test_invariant_2_it_holds_no_notes_unless_they_are_asked_for(wanted: tuple[Briefing, str], file: bytes) -> None:
    briefing, language = wanted
    notes = notes_of(briefing)
    assert notes
    assert not [words for words in notes if words in everything_in(file)]
    spoken = pptx.Presentation(io.BytesIO(write(briefing, language, notes=True)[0]))
    said = " ".join(slide.notes_slide.notes_text_frame.text for slide in spoken.slides if slide.has_notes_slide)
    own = [words for words in notes if words.split()[0] in said]
    assert [words for words in own if words.strip() in said]


def test_a_run_has_its_slides_and_progress_is_told(qapp: QGuiApplication) -> None:
    briefing = load_briefing(paths.CONTENT)
    file, told = write(briefing, "nl", run="5")
    slides = stage(briefing, "nl", "5")
    assert len(pptx.Presentation(io.BytesIO(file)).slides) == len(slides) < len(stage(briefing, "nl"))
    assert told == [(number, len(slides)) for number in range(1, len(slides) + 1)]


@pytest.mark.parametrize("wanted", ["shipped nl", "starter he"], indirect=True)
def test_an_office_program_draws_every_word(wanted: tuple[Briefing, str], file: bytes, tmp_path: Path) -> None:
    """Drawn by LibreOffice, with whatever fonts are here: each word lies on its page, and can be seen on it."""
    (tmp_path / "deck.pptx").write_bytes(file)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), "deck.pptx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=300)
    drawn = pypdfium2.PdfDocument(tmp_path / "deck.pdf")
    expected = stage(*wanted)
    assert len(drawn) == len(expected)
    for page, props in zip(drawn, expected, strict=True):
        text = page.get_textpage()
        lost = said_on(props) - Counter(split(text.get_text_range().replace("\r\n", " ").replace("\n", " ")))
        if wanted[1] != "he":  # words of what runs to the left are in the order in which they are drawn
            assert not lost, (props.page, props.section, lost)
        assert _unseen(page, text) == [], (props.page, props.section)
    drawn.close()


def _unseen(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> list[str]:
    """The letters that are off the page, or are drawn in the colour of what is behind them."""
    width, height = page.get_size()
    picture = page.render(scale=1).to_pil().convert("L")
    unseen = []
    for number in range(0, text.count_chars(), 7):
        letter = text.get_text_range(number, 1)
        if not letter.isalnum():
            continue
        left, bottom, right, top = text.get_charbox(number)
        on_page = left >= -1 and bottom >= -1 and right <= width + 1 and top <= height + 1
        box = (int(left) - 1, int(height - top) - 1, int(right) + 2, int(height - bottom) + 2)
        if not on_page or _contrast(picture.crop(box)) < 40:
            unseen.append(f"{letter} at {left:.0f}, {height - top:.0f}")
    return unseen


def _contrast(picture: Image.Image) -> int:
    darkest, lightest = picture.getextrema()
    return int(lightest) - int(darkest)  # type: ignore[arg-type, call-overload] # of one channel: two numbers
