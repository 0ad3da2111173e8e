"""Every kind of problem of a figure is found, at the line and column at which it stands."""

from __future__ import annotations

import pytest

from tests.briefing.conftest import HEAD

FIGURE = "::: figure {kind}\nlabel: a\nalt: b\nsource: [paper]\n{rest}\n:::\n"


def figure(kind: str, rest: str) -> str:
    """A page body whose figure opens on line 6 of its file; its own keys begin on line 10."""
    return HEAD + "\n" + FIGURE.format(kind=kind, rest=rest)


# What is written into home.nl.md, and every problem that the whole briefing then has.
FIGURES = [
    ("number with a point", figure("dots", "value: 1.000\nof: 2000"), ["home.nl.md:10:8: B607"]),
    ("number with a comma", figure("bars", "bars:\n  - {label: a, value: 1,5}"), ["home.nl.md:11:23: B607"]),
    ("unknown source of a figure", figure("number", 'value: "1"').replace("[paper]", "[x]"), ["home.nl.md:9:10: B402"]),
    (
        "figure without alternative",
        figure("number", 'value: "1"').replace("alt: b", "alt: ''"),
        ["home.nl.md:8:6: B505"],
    ),
    ("figure without alt", figure("number", 'value: "1"').replace("alt: b\n", ""), ["home.nl.md:6:1: B207"]),
    ("unknown figure", figure("pie", "value: 1"), ["home.nl.md:6:1: B601"]),
    ("YAML of a figure", figure("number", "value: [1"), ["home.nl.md:10:8: B204"]),
    ("unknown key of a figure", figure("dots", "value: 1\nof: 2\ncolour: red"), ["home.nl.md:12:1: B206"]),
    ("unknown key of a bar", figure("bars", "bars:\n  - {label: a, value: 1, tint: b}"), ["home.nl.md:11:26: B206"]),
    ("repeated key of a figure", figure("dots", "value: 1\nof: 2\nof: 3"), ["home.nl.md:12:1: B210"]),
    ("wrong value of a figure", figure("dots", "value: tien\nof: 2"), ["home.nl.md:10:8: B208"]),
    ("more dots than there are", figure("dots", "value: 3\nof: 2"), ["home.nl.md:10:8: B602"]),
    ("less than no dots", figure("dots", "value: -1\nof: 2"), ["home.nl.md:10:8: B602"]),
    ("dots of nothing", figure("dots", "value: 0\nof: 0"), ["home.nl.md:11:5: B602"]),
    ("no bars", figure("bars", "bars: []"), ["home.nl.md:10:7: B603"]),
    ("negative bar", figure("bars", "bars:\n  - {label: a, value: -1}"), ["home.nl.md:11:23: B603"]),
    ("endless bar", figure("bars", "bars:\n  - {label: a, value: inf}"), ["home.nl.md:11:23: B603"]),
    ("more than all", figure("bars", 'unit: "%"\nbars:\n  - {label: a, value: 101}'), ["home.nl.md:12:23: B603"]),
    (
        "sum",
        figure("bars", "total: 9\nbars:\n  - {label: a, value: 5}\n  - {label: b, value: 5}"),
        ["home.nl.md:10:8: B603"],
    ),
    ("more persons than there are", figure("people", "value: 3\nof: 2"), ["home.nl.md:10:8: B602"]),
    ("more persons than anybody counts", figure("people", "value: 3\nof: 201"), ["home.nl.md:11:5: B602"]),
    ("persons with a point", figure("people", "value: 1\nof: 1.000"), ["home.nl.md:11:5: B607"]),
    ("one side", figure("compare", "sides:\n  - {label: a}"), ["home.nl.md:11:3: B609"]),
    (
        "three sides",
        figure("compare", "sides:\n  - {label: a}\n  - {label: b}\n  - {label: c}"),
        ["home.nl.md:11:3: B609"],
    ),
    (
        "a number on one side",
        figure("compare", "sides:\n  - {label: a, value: 1}\n  - {label: b, text: twee}"),
        ["home.nl.md:12:13: B609"],
    ),
    (
        "a side with a comma",
        figure("compare", "sides:\n  - {label: a, value: 1,5}\n  - {label: b, value: 2}"),
        ["home.nl.md:11:23: B607"],
    ),
    (
        "a side below nothing",
        figure("compare", "sides:\n  - {label: a, value: -1}\n  - {label: b, value: 2}"),
        ["home.nl.md:11:23: B603"],
    ),
    ("one part of nobody knows what", figure("share", "parts:\n  - {label: a, value: 1}"), ["home.nl.md:11:3: B609"]),
    (
        "parts that are more than the whole",
        figure("share", "total: 3\nparts:\n  - {label: a, value: 1}\n  - {label: b, value: 2.5}"),
        ["home.nl.md:10:8: B603"],
    ),
    (
        "more than all of a hundred",
        figure("share", 'unit: "%"\nparts:\n  - {label: a, value: 60}\n  - {label: b, value: 60}'),
        ["home.nl.md:12:3: B603"],
    ),
    ("parts of nothing", figure("share", "total: 0\nparts:\n  - {label: a, value: 0}"), ["home.nl.md:10:8: B603"]),
    (
        "a whole with a point",
        figure("share", "total: 1.000\nparts:\n  - {label: a, value: 2}"),
        ["home.nl.md:10:8: B607"],
    ),
    ("one point", figure("line", 'points:\n  - {date: "2020", value: 1}'), ["home.nl.md:11:3: B609"]),
    (
        "points of one year",
        figure("line", 'points:\n  - {date: "2020", value: 1}\n  - {date: "2020", value: 2}'),
        ["home.nl.md:12:12: B605"],
    ),
    (
        "points that go back",
        figure("line", "points:\n  - {date: 2020-02, value: 1}\n  - {date: 2020-01, value: 2}"),
        ["home.nl.md:12:12: B605"],
    ),
    (
        "a point with a comma",
        figure("line", 'points:\n  - {date: "2020", value: 1,5}\n  - {date: "2021", value: 2}'),
        ["home.nl.md:11:27: B607"],
    ),
    ("one in a chain", figure("flow", "chain:\n  - {who: a}"), ["home.nl.md:11:3: B609"]),
    ("nothing is given", figure("flow", "chain:\n  - {who: a}\n  - {who: b}"), ["home.nl.md:11:11: B609"]),
    (
        "nobody gets it",
        figure("flow", "chain:\n  - {who: a, gives: c}\n  - {who: b, gives: d}"),
        ["home.nl.md:12:21: B609"],
    ),
    (
        "a view that reaches all",
        figure("flow", "view: v\nchain:\n  - {who: a, gives: c}\n  - {who: b}"),
        ["home.nl.md:10:7: B609"],
    ),
    (
        "hidden in words",
        figure("flow", "view: v\nchain:\n  - {who: a, gives: c, hidden: ja}\n  - {who: b}"),
        ["home.nl.md:12:32: B208"],
    ),
    ("no place", figure("map", "places: []"), ["home.nl.md:10:9: B609"]),
    ("no country", figure("map", "places:\n  - {label: a, country: XYZ}"), ["home.nl.md:11:25: B610"]),
    ("a country in words", figure("map", "places:\n  - {label: a, country: Norway}"), ["home.nl.md:11:25: B610"]),
    ("nowhere", figure("map", "places:\n  - {label: a}"), ["home.nl.md:11:13: B610"]),
    ("twice", figure("map", "places:\n  - {label: a, country: NOR, at: [1, 2]}"), ["home.nl.md:11:13: B610"]),
    ("off the earth", figure("map", "places:\n  - {label: a, at: [1, 91]}"), ["home.nl.md:11:20: B610"]),
    ("a spot with commas", figure("map", "places:\n  - {label: a, at: [4,9, 52,4]}"), ["home.nl.md:11:20: B610"]),
    ("a spot in words", figure("map", "places:\n  - {label: a, at: [oost, west]}"), ["home.nl.md:11:21: B208"]),
    (
        "a part of the world",
        figure("map", "area: zee\nplaces:\n  - {label: a, country: NOR}"),
        ["home.nl.md:10:7: B208"],
    ),
    ("date", figure("timeline", "moments:\n  - {date: 2024-02-30, label: a}"), ["home.nl.md:11:12: B604"]),
    ("no moments", figure("timeline", "moments: []"), ["home.nl.md:10:10: B604"]),
    (
        "order of time",
        figure(
            "timeline",
            "moments:\n  - {date: 2024-03, label: a}\n  - {date: 2024, label: b}\n  - {date: 2023-12, label: c}",
        ),
        ["home.nl.md:13:12: B605"],
    ),
    (
        "figure without source",
        figure("number", 'value: "1"').replace("source: [paper]\n", ""),
        ["home.nl.md:6:1: B606"],
    ),
]


@pytest.mark.parametrize(("content", "expected"), [row[1:] for row in FIGURES], ids=[row[0] for row in FIGURES])
def test_a_problem_of_a_page_is_found_where_it_stands(problems_of_home, content, expected) -> None:
    assert problems_of_home(content) == expected
