"""Slides that are too full are found at the heading they belong to."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings.fonts import load_advances
from kiosk.show.slides.check import check_with_slides
from kiosk.show.slides.ruler import Ruler

RULER = Ruler(load_advances())
FRONT = "---\ntitle: Titel\nlead: Een zin.\n---\n\n"
LONG = "Een zin die langer is dan er op een dia past. " * 60


def problems(folder: Path, body: str, page: str = "home") -> list[str]:
    (folder / "home.nl.md").write_text(FRONT, "utf-8")
    (folder / f"{page}.nl.md").write_text(FRONT + body, "utf-8")
    (folder / "briefing.toml").write_text('languages = ["nl"]\ntitle.nl = "Titel"\n', "utf-8")
    found = check_with_slides(folder, None, RULER)
    return [f"{one.path.name}:{one.line}:{one.column}: {one.code.value}" for one in found if one.path.suffix == ".md"]


def test_a_slide_that_is_too_full_is_found_at_its_heading(tmp_path: Path) -> None:
    assert problems(tmp_path, f"## Kort\n\nTekst.\n\n## Lang\n\n{LONG}\n") == ["home.nl.md:10:1: B311"]


def test_a_lead_that_is_too_full_is_found_at_the_top(tmp_path: Path) -> None:
    assert problems(tmp_path, LONG) == ["home.nl.md:1:1: B311"]


def test_what_stays_off_the_stage_makes_no_slide_too_full(tmp_path: Path) -> None:
    assert problems(tmp_path, f"::: detail\n{LONG}\n:::\n\n::: notes\n{LONG}\n:::\n", "conclusion") == []


def test_what_of_home_is_drawn_nowhere_is_found_where_its_section_begins(tmp_path: Path) -> None:
    assert problems(tmp_path, "## Een\n\nTekst.\n\n## Twee\n\n::: detail\nMeer.\n:::\n") == ["home.nl.md:10:1: B313"]
    assert problems(tmp_path, "## Een\n\nTekst.\n") == []


FIGURE = "::: figure {kind}\nlabel: Wat\nalt: Wat het laat zien.\nsource: [paper]\n{rest}\n:::\n"
BARS = "bars:\n" + "\n".join("  - {label: Een land, value: 1}" for _ in range(40))
MOMENTS = "moments:\n" + "\n".join('  - {date: "2024", label: Een moment}' for _ in range(40))


@pytest.mark.parametrize(
    ("kind", "rest"),
    [("bars", BARS), ("timeline", MOMENTS), ("dots", "value: 10\nof: 60000")],
    ids=["bars", "moments", "dots"],
)
def test_a_figure_that_nobody_could_read_on_a_slide_is_found(tmp_path: Path, kind: str, rest: str) -> None:
    (tmp_path / "sources.toml").write_text('[paper]\nkind = "paper"\ntitle = "a"\npublisher = "b"\n', "utf-8")
    body = "## Kop\n\nTekst.\n\n" + FIGURE.format(kind=kind, rest=rest)
    assert problems(tmp_path, body, "conclusion") == ["conclusion.nl.md:6:1: B608"]


def test_a_table_that_is_too_full_is_found(tmp_path: Path) -> None:
    def body(rows: int, cell: str) -> str:
        return f"## Tabel\n\n| {cell} | b |\n|---|---|\n" + f"| {cell} | d |\n" * rows

    assert problems(tmp_path, body(7, "Nederland")) == []
    assert problems(tmp_path, body(15, "Nederland")) == ["home.nl.md:6:1: B311"]
    assert problems(tmp_path, body(1, "x" * 90)) == ["home.nl.md:6:1: B311"]
