"""The groups of a talk are those of the row that is asked for, and are not counted anew for each page that is read."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.show.slides import book as book_module
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.groups import derive_groups
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import outline_slides


def test_groups_follow_the_row_and_are_counted_once_for_the_same_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    briefing = load_briefing(paths.CONTENT)
    book = SlideBook(briefing, Ruler(load_advances()))
    slides = outline_slides(briefing, "nl")
    counted: list[int] = []

    def count(tree, pages):
        counted.append(len(pages))
        return derive_groups(tree, pages)

    monkeypatch.setattr(book_module, "derive_groups", count)
    read = replace(slides[0], seconds=60.0), *slides[1:]
    shorter = slides[1:]
    for row in (slides, read, slides, shorter, slides):
        assert sum(group.count for group in book.groups(row)) == len(row)
        assert book.groups(row) == derive_groups(briefing.tree, (slide.page for slide in row))
    assert counted == [len(slides), len(shorter), len(slides)]
    assert book.groups(()) == ()
