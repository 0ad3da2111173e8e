"""Owns a sample of every kind of figure, and a briefing that has a page of each: to be drawn, measured and counted."""

from __future__ import annotations

from pathlib import Path

SAMPLES = {
    "number": 'value: "421"\nlabel: boats in the harbour',
    "dots": "value: 10\nof: 421\nlabel: boats with a bell",
    "bars": (
        "label: What a boat carries\nunit: tonnes\nbars:\n"
        '  - {label: by day, value: 1.5, text: "1.5 tonnes, about"}\n  - {label: by night, value: 2}'
    ),
    "timeline": (
        'label: The harbour in time\nmoments:\n  - {date: "1998", label: dug}\n  - {date: "2024-07-25", label: dredged}'
    ),
    "conditions": "conditions: [a tide, a wind]\nresults: [boats that leave, fish that lands]",
    "people": "value: 3\nof: 37\nlabel: sailors who can swim",
    "compare": (
        "label: A sailor before and after the lessons\nunit: hours\nsides:\n"
        "  - {label: before, value: 2, points: [no vest, no rope]}\n"
        '  - {label: after, value: 8.5, text: "8.5 hours", points: [a vest]}'
    ),
    "share": (
        "label: What lies in the harbour\nunit: boats\ntotal: 40\nparts:\n"
        "  - {label: fishing boats, value: 22}\n  - {label: yachts, value: 9}"
    ),
    "line": (
        "label: Boats in the harbour\npoints:\n  - {date: '1998', value: 120}\n  - {date: '2001', value: 180}\n"
        "  - {date: 2003-06, value: 150}\n  - {date: '2020', value: 421, text: some 421 boats}"
    ),
    "flow": (
        "label: From net to plate\nview: the buyer sees no further\nchain:\n"
        "  - {who: deckhand, gives: sorted fish, hidden: true}\n  - {who: skipper, gives: the catch}\n"
        "  - {who: auction, gives: crates of fish}\n  - {who: shop}"
    ),
    "map": (
        "label: Where the boats come from\nvalue: 3 of 4\nplaces:\n  - {label: Colombia, country: COL}\n"
        "  - {label: Peru, country: PER, text: two boats}\n  - {label: Singapore, country: SGP}\n"
        "  - {label: a buoy, at: [-150.5, 12]}"
    ),
}
"""By kind: the keys that the kind itself has."""

_TABLES = {
    "briefing.toml": 'languages = ["en"]\n[title]\nen = "Figures"\n',
    "sources.toml": '[log]\nkind = "background"\ntitle = "A log"\npublisher = "The harbour"\n',
}


def write_figure(kind: str, body: str = "", *, stepwise: bool = False) -> str:
    """A figure as Markdown, of a sample or of other keys."""
    rest = f"alt: What the {kind} show.\ncaption: Counted at noon\nsource: [log]"
    figure = f"::: figure {kind}\n{body or SAMPLES[kind]}\n{rest}\n:::\n"
    return f":::: steps\n{figure}::::\n" if stepwise else figure


def make_figures(folder: Path, *, stepwise: bool = False) -> Path:
    """Write a briefing with a case study a kind: its id is ``one/first/KIND``, and its figure its main one."""
    for name, text in _TABLES.items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    place = folder / "1-one" / "1-first"
    place.mkdir(parents=True)
    head = "---\ntitle: {}\nlead: A lead.\n---\n\n{}"
    (folder / "2-two").mkdir()
    pages = ("home.en.md", "1-one/index.en.md", "1-one/1-first/index.en.md", "2-two/index.en.md")
    for page in (folder / name for name in pages):
        page.write_text(head.format(page.parent.name[-5:], ""), "utf-8")
    for kind in SAMPLES:
        figure = write_figure(kind, stepwise=stepwise)
        (place / f"{kind}.en.md").write_text(head.format(kind, figure + "\n## What it means\n\nA sentence.\n"), "utf-8")
    return folder
