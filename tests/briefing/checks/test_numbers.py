"""Numbers want a source; years, dates and names do not."""

from __future__ import annotations

import pytest

from kiosk.briefing.checks.numbers import NumberCheck
from kiosk.briefing.model import Term

TERMS = {"gri": Term("gri", "GRI 403", "x", ("de 5 criteria",))}


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("geen", []),
        ("421 bedrijven", ["421"]),
        ("1.500 van 2,8 miljoen", ["1.500", "2,8"]),
        ("6% en € 49 miljoen", ["6", "49"]),
        ("in 2020 en 1998.", []),
        ("van 2019-2021, 2019–2021 of 2023/24", []),
        ("in 2150 of 1850", ["2150", "1850"]),
        ("€ 2000, €2000, 2000% en 2.000", ["2000", "2000", "2000", "2.000"]),
        ("2000 euro, 1950 procent", ["2000", "1950"]),
        ("op 10 juni 2026 en 10 June", []),
        ("op 10 en 11 juni, de 3e mei, the 4th of May 2021", []),
        ("on June 10, 2026", []),
        ("2026-06-10, 2026-06 en 10-6-2026", []),
        ("12 juniors", ["12"]),
        ("SDG 8, SDG's 8 en 16, SDG 8.8 en SDGs 5, 8 and 10", []),
        ("C87, G20, S1.7, Covid-19", []),
        ("4x zoveel, 10km, 3 landen", ["4", "10", "3"]),
        ("GRI 403 en GRI 404", ["404"]),
        ("De 5 criteria en 5 criteria", ["5"]),
        ("Van 10 of 20", ["10", "20"]),
        ("toets 1\ufe0f\u20e3 of 2\u20e3, en dan 3", ["3"]),
    ],
)
def test_figures_are_found(words: str, figures: list[str]) -> None:
    assert [number for _, number in NumberCheck(TERMS).figures(words)] == figures


def test_a_figure_is_found_where_it_stands() -> None:
    assert list(NumberCheck({}).figures("in 2020 kwamen 5 landen")) == [(15, "5")]
