"""PDF for the room, to take home and for the speaker: every word, tagged, with notes for the speaker alone."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator

import pdfua
import pikepdf
import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.export.rich_text import plain_of, read_runs
from kiosk.export.sheets.sheets import SheetLayout, SheetsWish, write_sheets
from kiosk.settings.fonts import font_files, load_advances
from kiosk.show.slides.props import derive_slide
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides
from tests.briefing.count.drawn import draw
from tests.briefing.count.words import split
from tests.equipment.export_tools import export_tools, notes_of, starter_briefing
from tests.export.test_html import _said_otherwise as said_otherwise

SLIDES: SheetLayout = "slides"
HAND_OUT: SheetLayout = "hand-out"
SPEAKER: SheetLayout = "speaker"


@pytest.fixture(scope="module", params=["shipped", "starter"])
def briefing(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication
) -> Briefing:
    if request.param == "shipped":
        return load_briefing(paths.CONTENT)
    return starter_briefing(tmp_path_factory.mktemp("starter") / "new")


def write(briefing: Briefing, layout: SheetLayout, *languages: str) -> bytes:
    fonts = sorted({file.parent for file in font_files()})
    wish = SheetsWish(layout, languages or briefing.languages)
    return write_sheets(briefing, wish, export_tools(briefing), fonts, lambda done, of: None)


@pytest.fixture(scope="module")
def hand_out(briefing: Briefing) -> bytes:
    return write(briefing, HAND_OUT)


@pytest.fixture(scope="module")
def slides(briefing: Briefing) -> bytes:
    return write(briefing, SLIDES, "en")


@pytest.fixture(scope="module")
def speaker(briefing: Briefing) -> bytes:
    return write(briefing, SPEAKER, "en")


def pages_of(file: bytes) -> list[str]:
    """The text of each page; a word that is parted at the end of a line is whole."""
    document = pypdfium2.PdfDocument(file)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [text.replace("\ufffe\r\n", "").replace("\ufffe", "").replace("\u00ad\r\n", "") for text in texts]


def test_every_word_of_the_stage_is_on_its_slide(briefing: Briefing, slides: bytes) -> None:
    pages = pages_of(slides)
    ruler = Ruler(load_advances())
    wanted = derive_slides(briefing, "en")
    assert len(pages) == len(wanted)
    for text, slide in zip(pages, wanted, strict=True):
        props = derive_slide(briefing, ruler, slide, "en")
        lines = [run.text for line in props.lines if line.kind != "label" for run in read_runs(line.markup)]
        said = Counter(split(" ".join([plain_of(props.heading), *lines])))
        assert not said - Counter(split(text)), (slide.page, slide.section)


def test_every_word_of_the_hub_is_in_the_hand_out(briefing: Briefing, hand_out: bytes) -> None:
    written = Counter(split(" ".join(pages_of(hand_out))))
    for language in briefing.languages:
        if language == "he":  # its words are in the order in which they are drawn
            continue
        for id_ in briefing.tree.reading_order():
            page = briefing.page(id_, language)
            others = set(split(" ".join(said_otherwise(page)))) | alternatives(briefing, id_, language)
            hub = sum((part.hub for part in draw(briefing, id_, language)), Counter[str]())
            assert not set(hub) - set(written) - others, (language, id_)


def alternatives(briefing: Briefing, id_: str, language: str) -> set[str]:
    """What is said instead of a picture or figure: heard, not read."""
    page = briefing.page(id_, language)
    blocks = [*page.preamble, *(block for section in page.sections for block in section.blocks)]
    return set(split(" ".join(_alternatives(blocks))))


def _alternatives(blocks: object) -> Iterator[str]:
    for block in blocks:  # type: ignore[attr-defined] # of blocks
        yield getattr(getattr(block, "figure", block), "alt", "")
        yield from _alternatives(getattr(block, "blocks", ()))


@pytest.mark.parametrize("layout", ["hand_out", "slides", "speaker"])
def test_who_hears_it_gets_all_of_it(layout: str, request: pytest.FixtureRequest, briefing: Briefing) -> None:
    """What PDF/UA-1 asks and a program can check; conformance is not claimed."""
    file: bytes = request.getfixturevalue(layout)
    found = pdfua.validate(io.BytesIO(file)).findings
    assert [finding for finding in found if finding.severity >= pdfua.Severity.WARNING] == []
    with pikepdf.open(io.BytesIO(file)) as document:
        root = document.Root
        assert root.MarkInfo.Marked
        assert str(root.Lang).partition("-")[0] == ("en" if layout != "hand_out" else briefing.languages[0])
        assert root.ViewerPreferences.DisplayDocTitle
        with document.open_metadata() as metadata:
            assert metadata["dc:title"]
            assert metadata["pdfuaid:part"] == "1"
        tags = list(walk(root.StructTreeRoot))
    kinds = Counter(str(tag.get("/S")) for tag in tags)
    assert kinds["/H1"] >= 1
    assert kinds["/L"]
    for tag in tags:
        if str(tag.get("/S")) == "/Figure":
            assert str(tag.get("/Alt", ""))
    levels = [
        int(str(tag.get("/S"))[2:])
        for tag in tags
        if str(tag.get("/S"))[1:2] == "H" and str(tag.get("/S"))[2:].isdigit()
    ]
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def walk(tag: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """A tag, and those below it, in the order in which they are read."""
    if isinstance(tag, pikepdf.Array):
        for inner in tag:
            yield from walk(inner)
    elif isinstance(tag, pikepdf.Dictionary):
        yield tag
        if "/K" in tag:
            yield from walk(tag.K)


def everything_in(file: bytes) -> str:
    """Its text, and every stream of it unpacked."""
    found = pages_of(file)
    with pikepdf.open(io.BytesIO(file)) as document:
        found += [
            each.read_bytes().decode("latin-1")
            for each in document.objects
            if isinstance(each, pikepdf.Stream) and "/DCTDecode" not in str(each.get("/Filter", ""))
        ]
    return " ".join(" ".join(found).split())


def test_invariant_2_notes_are_on_the_speakers_sheets_alone(
    briefing: Briefing, hand_out: bytes, slides: bytes, speaker: bytes
) -> None:
    notes = [" ".join(words.split()) for words in notes_of(briefing)]
    assert notes
    for file in (hand_out, slides):
        everything = everything_in(file)
        assert not [words for words in notes if words in everything]
    told = Counter(split(" ".join(pages_of(speaker))))
    english = [words for words in notes if not set(split(words)) - set(told)]
    assert len(english) > len(notes) / 4


def test_words_that_look_like_markup_are_words(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> None:
    folder = tmp_path_factory.mktemp("odd")
    (folder / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "#let x = 1"\n', "utf-8")
    body = "A #emph[word], a $formula$, <label>, @reference and `code` // no comment \\ *star* _line_.\n"
    (folder / "home.en.md").write_text(f'---\ntitle: "= Home"\nlead: "- a #lead"\n---\n\n{body}', "utf-8")
    text = " ".join(" ".join(pages_of(write(load_briefing(folder), HAND_OUT))).split())
    for words in (
        "#let x = 1",
        "= Home",
        "- a #lead",
        "#emph[word]",
        "$formula$",
        "<label>",
        "@reference",
        "// no comment",
    ):
        assert words in text
