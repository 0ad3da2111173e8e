"""What exports are made with in tests: the real spelling, pictures and ruler; and briefings that have all there is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.authoring.starter import begin_briefing
from kiosk.bridge.pictures.stills import QtStills
from kiosk.bridge.spelling import QtSpelling
from kiosk.briefing import blocks as b
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.export.tools import ExportTools
from kiosk.settings.fonts import load_advances
from kiosk.settings.theme import load_theme
from kiosk.show.slides.ruler import Ruler


def export_tools(briefing: Briefing) -> ExportTools:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    stills = QtStills(briefing.folder, application)
    return ExportTools(QtSpelling(), stills, Ruler(load_advances()), load_theme("paper"), paths.RESOURCES / "export")


def starter_briefing(folder: Path) -> Briefing:
    """One with an example of each block and figure, in a language that runs to the left too."""
    begin_briefing(paths.STARTER, folder, ["nl", "en", "he"])
    return load_briefing(folder)


def notes_of(briefing: Briefing) -> list[str]:
    """What notes say, run by run, where it is long enough to be nothing else."""
    said: list[str] = []
    for language in briefing.languages:
        for id_ in briefing.tree.reading_order():
            page = briefing.page(id_, language)
            blocks = [*page.preamble, *(block for section in page.sections for block in section.blocks)]
            inner = [block for notes in blocks if isinstance(notes, b.Notes) for block in notes.blocks]
            runs = [run for block in inner for run in getattr(block, "runs", ())]
            said += [run.text for run in runs if isinstance(run, b.TextRun) and len(run.text) > 20]
    return said
