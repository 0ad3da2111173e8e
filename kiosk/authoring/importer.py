"""Owns bringing a document in: which reader, the folder that comes of it, and ``IMPORT.md`` about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.authoring.composer import compose
from kiosk.authoring.manuscript import Loss, Manuscript, UnreadableManuscriptError
from kiosk.authoring.markdown_reader import read_markdown
from kiosk.authoring.schema_files import write_schemas
from kiosk.authoring.slides import read_slides
from kiosk.authoring.whole_folder import make_whole, write_file
from kiosk.authoring.word import read_word
from kiosk.briefing.problems import Problem

REPORT = "IMPORT.md"
"""Tells an author what did not come over; no screen shows it."""

READERS: dict[str, Callable[[Path], Manuscript]] = {".docx": read_word, ".pptx": read_slides, ".md": read_markdown}


def import_document(document: Path, folder: Path, language: str, title: str = "") -> list[Loss]:
    """Make a briefing of a document. All of it is there in the end, or nothing.

    Args:
        document: a ``.docx``, ``.pptx`` or ``.md``.
        folder: where; it is not there yet, or empty.
        language: the code of the document's language.
        title: what the briefing is called; what the document says where it is empty.

    Returns:
        What did not come over.

    Raises:
        UnreadableManuscriptError: the document cannot be read.
        CannotBeginError: the folder holds something, or cannot be written.
    """
    reader = READERS.get(document.suffix.lower())
    if reader is None:
        raise UnreadableManuscriptError(f"{document}: save it as one of {', '.join(READERS)}")
    manuscript = reader(document)
    manuscript.title = title or manuscript.title
    composition = compose(manuscript, language, document.stem)

    def write(made: Path) -> None:
        for name, content in composition.files.items():
            write_file(made / name, content)
        write_schemas(made, [language])

    make_whole(folder, write)
    return composition.losses


def write_report(folder: Path, document: Path, losses: Sequence[Loss], problems: Sequence[Problem]) -> Path:
    """Write what is to do by hand into the folder.

    Args:
        folder: the briefing.
        document: what it was made of.
        losses: what did not come over.
        problems: what ``kiosk check`` says of it.

    Returns:
        The file.

    Raises:
        OSError: it cannot be written.
    """
    lost = [f"- {loss.place}: {loss.what}" for loss in losses] or ["- nothing"]
    wrong = [
        f"- {problem.path.relative_to(folder).as_posix()}:{problem.line}:{problem.column}: "
        f"{problem.code.value} {problem.message}"
        for problem in problems
    ] or ["- nothing"]
    lines = [
        f"# {document.name}",
        "",
        "Mend what stands here, then remove this file. No screen shows it.",
        "",
        "## What did not come over",
        "",
        *lost,
        "",
        "## What `kiosk check` says",
        "",
        *wrong,
        "",
    ]
    write_file(folder / REPORT, "\n".join(lines))
    return folder / REPORT
