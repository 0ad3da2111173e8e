"""A speaker without notes to a slide has what its page says besides."""

from __future__ import annotations

from pathlib import Path

from kiosk.briefing.loader import load_briefing
from kiosk.show.slides.notes import derive_aside, derive_notes
from kiosk.show.slides.slides import Slide
from tests.briefing.count.folders import make_briefing, write_document

_PAGE = """\
Seen by all.[^paper]

::: detail
Wages rose.

- by a third
:::

::: background
A law of 2027.[^paper]
:::

## A part

::: notes
Say this.
:::
"""


def test_details_and_sources_stand_where_no_notes_do(tmp_path: Path) -> None:
    folder = make_briefing(tmp_path / "briefing")
    write_document(folder, "1-one/1-first/index", _PAGE)
    briefing = load_briefing(folder)
    lead, part = Slide("one/first", 0), Slide("one/first", 1)
    assert derive_notes(briefing, lead, "en") == []
    assert [line.plain for line in derive_aside(briefing, lead, "en")] == [
        "Wages rose.",
        "by a third",
        "A paper (A publisher)",
    ]
    assert [line.plain for line in derive_notes(briefing, part, "en")] == ["Say this."]
    assert derive_aside(briefing, part, "en") == []
