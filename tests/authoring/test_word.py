"""A Word document comes over with its headings, lists, tables, notes and pictures; what does not is told."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml

from kiosk.authoring import word
from kiosk.authoring.manuscript import Headline, Prose, UnreadableManuscriptError
from kiosk.authoring.word import read_word
from tests.equipment.pictures import png

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


@pytest.fixture
def document() -> Any:
    return docx.Document()


@pytest.fixture
def saved(document: Any, tmp_path: Path) -> Callable[[], Path]:
    def save() -> Path:
        document.save(tmp_path / "paper.docx")
        return tmp_path / "paper.docx"

    return save


def test_headings_words_lists_and_tables_come_over(document: Any, saved: Callable[[], Path]) -> None:
    document.core_properties.author = "The club"
    document.add_heading("A paper", 0)
    document.add_heading("A chapter", 1)
    paragraph = document.add_paragraph("Some ")
    paragraph.add_run("strong ").bold = True
    paragraph.add_run("words, 5 * 3 [sic] and a_b.").italic = True
    for text in ("one", "two"):
        document.add_paragraph(text, style="List Number")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], ["Year", "A|B", "2024", "3"], strict=True):
        cell.text = text
    manuscript = read_word(saved())
    assert manuscript.author == "The club"
    assert [(part.text, part.level) for part in manuscript.parts if isinstance(part, Headline)] == [
        ("A paper", 0),
        ("A chapter", 1),
    ]
    assert [part.text for part in manuscript.parts if isinstance(part, Prose)] == [
        r"Some **strong** *words, 5 \* 3 \[sic\] and a\_b.*",
        "1. one\n2. two",
        "| Year | A\\|B |\n| --- | --- |\n| 2024 | 3 |",
    ]
    assert manuscript.losses == []


def test_a_picture_keeps_its_words_and_its_bytes(document: Any, saved: Callable[[], Path]) -> None:
    data = png(8, 8)
    shape = document.add_picture(io.BytesIO(data))
    shape._inline.docPr.set("descr", "A [small] square")
    manuscript = read_word(saved())
    assert [part.text for part in manuscript.parts] == [r"![A \[small\] square](media/picture-1.png)"]
    assert manuscript.pictures == {"picture-1.png": data}


def test_a_footnote_becomes_a_source_that_is_cited(document: Any, saved: Callable[[], Path]) -> None:
    document.add_paragraph("A claim.").add_run()._r.append(parse_xml(f'<w:footnoteReference {W} w:id="2"/>'))
    file = saved()
    notes = (
        f'<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:t>ITUC, Index 2025, https://ituc.org/a.</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>"
    )
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/footnotes.xml"] = notes.encode()
    relations = parts["word/_rels/document.xml.rels"].decode()
    relation = f'<Relationship Id="rIdF" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    parts["word/_rels/document.xml.rels"] = relations.replace("</Relationships>", relation).encode()
    with zipfile.ZipFile(file, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    manuscript = read_word(file)
    assert [part.text for part in manuscript.parts] == ["A claim.[^note-2]"]
    assert manuscript.sources == {"note-2": "ITUC, Index 2025, https://ituc.org/a."}
    assert manuscript.losses == []


def test_what_does_not_come_over_is_told_with_its_place(document: Any, saved: Callable[[], Path]) -> None:
    document.add_paragraph("First.")
    document.sections[0].header.paragraphs[0].text = "Draft, secret"
    formula = f"<w:p {W} {M}><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>"
    document.element.body.insert(1, parse_xml(formula))
    told = {(loss.place, loss.what) for loss in read_word(saved()).losses}
    assert told == {("paragraph 2", "a formula"), ("a header, paragraph 1", "these words: Draft secret")}


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"", "no Office document"), (b"{\\rtf1}", "no Office document"), (b"PK\x03\x04junk", "no Office document")],
)
def test_what_is_no_document_is_said(tmp_path: Path, data: bytes, why: str) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    with pytest.raises(UnreadableManuscriptError, match=why):
        read_word(file)
    with pytest.raises(UnreadableManuscriptError, match="cannot be read"):
        read_word(tmp_path / "absent.docx")


def test_much_that_is_made_of_little_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
        package.writestr("word/media/zeros", bytes(1_000_000))
    with pytest.raises(UnreadableManuscriptError, match="entities"):
        read_word(file)
    monkeypatch.setattr(word, "_MOST_UNPACKED", 999_999)
    with pytest.raises(UnreadableManuscriptError, match="unpacks to"):
        read_word(file)
