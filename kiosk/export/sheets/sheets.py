"""Owns a briefing as PDF: typst sets it, tagged for who hears it, from a template and our data."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import msgspec
import typst
from msgspec import Struct

from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import Source
from kiosk.export.figure_rows import FigureRows
from kiosk.export.note_words import note_lines
from kiosk.export.rich_text import plain_of
from kiosk.export.sheets.blocks import PaperReader, read_lines
from kiosk.export.sheets.data import (
    EntryData,
    FigureData,
    PageData,
    PartData,
    PictureData,
    SectionData,
    SheetsData,
    SlideData,
)
from kiosk.export.sheets.figure_data import FigureReader
from kiosk.export.sheets.files import SheetFiles
from kiosk.export.tools import ExportTools
from kiosk.show.pages.block_shapes import FigureProps, ImageProps
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import SlideProps, derive_slide
from kiosk.show.slides.slides import LEAD, Slide, derive_slides, drawn_block, slide_blocks

SheetLayout = Literal["slides", "hand-out", "speaker"]
TEMPLATE = "sheets.typ"
"""Among the resources of an export."""
STANDARD: Literal["ua-1"] = "ua-1"
"""PDF/UA-1 (ISO 14289-1), whose rules typst checks as far as a program can."""


class SheetsWish(Struct, frozen=True):
    """What is wanted: how it is laid out, in which languages, of which run (all pages where empty)."""

    layout: SheetLayout
    languages: Sequence[str]
    run: str = ""


def write_sheets(
    briefing: Briefing,
    wish: SheetsWish,
    tools: ExportTools,
    fonts: Sequence[Path],
    progress: Callable[[int, int], None],
) -> bytes:
    """The whole file.

    Args:
        briefing: what is written; its notes only on sheets for a speaker (invariant 2).
        wish: which.
        tools: what it is made with.
        fonts: folders with fonts beside those of the system.
        progress: told after each page how many are done, and of how many.

    Raises:
        typst.TypstError: the template does not take the data.
    """
    with TemporaryDirectory(prefix="kiosk-sheets-") as held:
        folder = Path(held)
        files = SheetFiles(folder, tools.stills, tools.theme, is_dark=wish.layout != "hand-out")
        writer = _Sheets(briefing, wish, tools, files, progress)
        data = SheetsData(wish.layout, msgspec.structs.asdict(tools.theme), writer.parts())
        (folder / "data.json").write_bytes(msgspec.json.encode(data))
        shutil.copyfile(tools.resources / TEMPLATE, folder / TEMPLATE)
        made = typst.compile(
            folder / TEMPLATE, root=folder, font_paths=list(fonts), format="pdf", pdf_standards=[STANDARD]
        )
    return bytes(made)


class _Sheets:
    """Reads a briefing for the template."""

    def __init__(
        self, briefing: Briefing, wish: SheetsWish, tools: ExportTools, files: SheetFiles,
        progress: Callable[[int, int], None],
    ) -> None:  # fmt: skip
        self._briefing = briefing
        self._wish = wish
        self._tools = tools
        self._files = files
        self._progress = progress

    def parts(self) -> list[PartData]:
        """A part a language."""
        jobs = [(language, job) for language in self._wish.languages for job in self._jobs(language)]
        done: dict[str, list[PageData | SlideData]] = {language: [] for language in self._wish.languages}
        for number, (language, job) in enumerate(jobs, 1):
            done[language].append(self._page(job, language) if isinstance(job, str) else self._slide(job, language))
            self._progress(number, len(jobs))
        return [self._part(language, made) for language, made in done.items()]

    def _jobs(self, language: str) -> Sequence[str | Slide]:
        if self._wish.layout == "hand-out":
            return self._briefing.tree.reading_order()
        return derive_slides(self._briefing, language, self._wish.run)

    def _part(self, language: str, made: Sequence[PageData | SlideData]) -> PartData:
        info = self._briefing.info
        is_text = self._wish.layout == "hand-out"
        said = self._tools.said(language)
        blocks = self._reader(language, 0)
        terms = (
            sorted(self._briefing.terms(language).values(), key=lambda term: term.term.casefold()) if is_text else []
        )
        return PartData(
            language=language,
            runs_left=self._tools.spelling.runs_left(language),
            title=blocks.line(info.title[language]),
            about=[blocks.line(text[language]) for text in (info.event, info.subtitle) if text[language]],
            said=dict(said),
            pages=[page for page in made if isinstance(page, PageData)],
            slides=[slide for slide in made if isinstance(slide, SlideData)],
            terms=[EntryData(blocks.line(term.term), blocks.line(term.text)) for term in terms if is_text],
            sources=[self._source(source, language, said) for source in self._briefing.sources.values() if is_text],
        )

    def _source(self, source: Source, language: str, said: Mapping[str, str]) -> EntryData:
        published = ", ".join(filter(None, [source.publisher, str(source.year or "")]))
        grade = f" ({said[source.grade]})" if source.grade else ""
        parts = [f"{source.title}. {published}{grade}.", source.address, source.note.get(language, "")]
        return EntryData(str(source.number), " ".join(filter(None, parts)))

    def _reader(self, language: str, demand: int) -> PaperReader:
        said = self._tools.said(language)
        rows = FigureRows(language, self._tools.spelling)
        figures = FigureReader(language, rows, said, lambda drawn: self._files.drawing(drawn, demand))
        document = self._briefing.info.document.get(language, "")
        background = said["not_from"].format(document=document) if document else said["background"]
        return PaperReader(self._briefing, language, figures, self._files, background)

    def _page(self, id_: str, language: str) -> PageData:
        tree = self._briefing.tree
        page = self._briefing.page(id_, language)
        demand = tree.demand_number(id_)
        blocks = self._reader(language, demand)
        above = [self._briefing.headline(over, language).title for over in tree.trail(id_)[1:-1]]
        drawing = [PictureData(self._files.page_drawing(page.drawing, demand), "")] if page.drawing else []
        return PageData(
            heading=blocks.line(page.heading),
            above=blocks.line(self._tools.said(language)["background"] if page.background else " › ".join(above)),
            lead=blocks.line(page.lead),
            demand=demand,
            level=min(3, 1 + max(1, len(tree.trail(id_)) - 1)),
            blocks=[
                *blocks.easy(page.plain, self._tools.said(language)["easy"]),
                *(picture for picture in drawing if picture.file),
                *blocks.read(page.preamble),
            ],
            sections=[SectionData(blocks.line(part.heading), blocks.read(part.blocks)) for part in page.sections],
        )

    def _slide(self, slide: Slide, language: str) -> SlideData:
        props = derive_slide(self._briefing, self._tools.ruler, slide, language)
        said = self._tools.said(language)
        is_speakers = self._wish.layout == "speaker"
        layout = {
            name: float(value)
            for name, value in msgspec.structs.asdict(props.layout).items()
            if isinstance(value, int | float)
        }
        return SlideData(
            heading=plain_of(props.heading),
            above=plain_of(props.above),
            level=1 if slide.section == LEAD else 2,
            demand=props.demand,
            layout=layout,
            blocks=read_lines(props.lines, said["not_from"], said["background"]),
            figure=self._drawn(slide, props, language),
            sources=" · ".join(chip.name for chip in props.sources),
            notes=note_lines(derive_notes(self._briefing, slide, language)) if is_speakers else [],
        )

    def _drawn(self, slide: Slide, props: SlideProps, language: str) -> FigureData | PictureData | None:
        if isinstance(props.figure, FigureProps):
            blocks = slide_blocks(self._briefing.page(slide.page, language), slide.section)
            block = drawn_block(blocks)
            return self._reader(language, props.demand).figure(block) if isinstance(block, b.FigureBlock) else None
        if isinstance(props.figure, ImageProps):
            return PictureData(self._files.photo(props.figure.path), props.figure.alt, plain_of(props.figure.caption))
        if props.gem is not None:
            return PictureData(self._files.gem(props.gem.facets, props.facet), plain_of(props.gem.title))
        file = self._files.page_drawing(props.drawing, props.demand) if props.drawing else ""
        return PictureData(file, "") if file else None
