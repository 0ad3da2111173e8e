"""A document becomes a briefing by one command, and IMPORT.md tells the rest."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from kiosk.authoring.importer import READERS, REPORT
from kiosk.briefing.loader import load_briefing
from kiosk.cli import main

DOCUMENTS = sorted(file for file in Path(__file__).with_name("documents").iterdir() if file.suffix in READERS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_documents_that_office_made_come_in(tmp_path: Path, document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "new"), "--from", str(document), "--languages", "en"]) == 0
    assert str(tmp_path / "new" / REPORT) in capsys.readouterr().out
    checked = main(["check", str(tmp_path / "new")])
    named = capsys.readouterr().out
    report = (tmp_path / "new" / REPORT).read_text("utf-8")
    assert bool(checked) == ("## What `kiosk check` says\n\n- nothing" not in report), named
    assert "B103" not in named, "IMPORT.md is no stranger"


def test_a_paper_of_chapters_becomes_a_briefing_with_nothing_wrong_in_it(tmp_path: Path) -> None:
    paper = docx.Document()
    paper.add_heading("On water", 0)
    for chapter in ("Why it counts", "What it takes"):
        paper.add_heading(chapter, 1)
        paper.add_paragraph("A first sentence. A second one, with 40 litres.")
        for argument in ("The first reason", "The second reason"):
            paper.add_heading(argument, 2)
            paper.add_paragraph("It begins here. It goes on.")
            paper.add_heading("A part", 3)
            paper.add_paragraph("Said in a part.")
    paper.save(tmp_path / "water.docx")
    assert main(["new", str(tmp_path / "new"), "--from", str(tmp_path / "water.docx"), "--languages", "en"]) == 0
    assert main(["check", str(tmp_path / "new")]) == 0
    briefing = load_briefing(tmp_path / "new")
    assert briefing.info.title == {"en": "On water"}
    assert briefing.tree.children("home") == ("why-it-counts", "what-it-takes")
    page = briefing.page("why-it-counts/the-first-reason", "en")
    assert (page.lead, [section.heading for section in page.sections]) == ("It begins here.", ["A part"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--from", "a.pdf"], "save it as one of .docx, .pptx, .md"),
        (["--from", "a.md", "--languages", "nl,en"], "is in one language"),
        (["--from", "absent.docx"], "cannot be read"),
    ],
)
def test_what_cannot_come_in_is_said_and_nothing_is_made(
    tmp_path: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / "new"), *words]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
