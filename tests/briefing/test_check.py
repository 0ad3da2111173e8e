"""Every kind of problem is found, at the line and column at which it stands."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.briefing.check import check_briefing
from kiosk.briefing.loader import UnreadableBriefingError
from kiosk.briefing.problems import Code
from tests.equipment.pictures import png, png_block, svg

HEAD = "---\ntitle: Titel\nlead: Een zin.\n---\n"
FIGURE = "::: figure {kind}\nlabel: a\nalt: b\nsource: [paper]\n{rest}\n:::\n"


def figure(kind: str, rest: str) -> str:
    """A page body whose figure opens on line 6 of its file; its own keys begin on line 10."""
    return HEAD + "\n" + FIGURE.format(kind=kind, rest=rest)


# What is written into home.nl.md (its twin stays), and every problem that the whole briefing then has.
PAGES = [
    ("bytes", HEAD.encode() + "é\n".encode() + b"caf\xe9\n", ["home.nl.md:6:4: B102"]),
    ("bytes at the top", b"\xef\xbb\xbf---\n\xff", ["home.nl.md:2:1: B102"]),
    ("too large", HEAD + "a" * 200_001, ["home.nl.md:1:1: B103"]),
    ("control character", HEAD + "ab\x07", ["home.nl.md:5:3: B104"]),
    ("no front matter", "## Kop\n\nTekst.\n", ["home.nl.md:1:1: B201"]),
    ("no front matter but a table", "| a |\n|---|\n---\nb\n---\n", ["home.nl.md:1:1: B201"]),
    ("text before front matter", "\nTekst.\n" + HEAD, ["home.nl.md:2:1: B202"]),
    ("open front matter", "---\ntitle: a\nlead: b\n", ["home.nl.md:1:1: B203"]),
    ("YAML", "---\ntitle: a: b\nlead: c\n---\n", ["home.nl.md:2:9: B204"]),
    ("YAML that goes on", "---\ntitle: [\nlead: c\n---\n", ["home.nl.md:2:8: B204"]),
    ("unknown key", "---\ntitle: a\nlead: b\ncolour: red\n---\n", ["home.nl.md:4:1: B206"]),
    ("unknown keys and a wrong one", "---\ntitle: [a]\nlead: b\nx: y\nz: y\n---\n", ["home.nl.md:2:8: B208"]),
    ("missing keys", "---\nicon: fa6s.leaf\n---\n", ["home.nl.md:2:1: B207", "home.nl.md:2:1: B207"]),
    ("wrong value", "---\ntitle: a\nlead: b\nclaims: S1.1\n---\n", ["home.nl.md:4:9: B208"]),
    ("empty value", "---\ntitle: a\nlead: ''\n---\n", ["home.nl.md:3:7: B209"]),
    ("repeated key", "---\ntitle: a\nlead: b\ntitle: c\n---\n", ["home.nl.md:4:1: B210"]),
    ("unknown icon", "---\ntitle: a\nlead: b\nicon: fa6s.leef\n---\n", ["home.nl.md:4:7: B403"]),
    ("icon of another set", "---\ntitle: a\nlead: b\nicon: mdi.leaf\n---\n", ["home.nl.md:4:7: B403"]),
    ("unknown claim", "---\ntitle: a\nlead: b\nclaims: [S1.1, S9]\n---\n", ["home.nl.md:4:16: B404"]),
    ("open container", HEAD + "\n::: detail\nTekst.\n", ["home.nl.md:6:1: B301"]),
    ("unknown container", HEAD + "\n::: note\nTekst.\n:::\n", ["home.nl.md:6:1: B302"]),
    ("stray colons", HEAD + "\nTekst.\n\n  :::\n", ["home.nl.md:8:3: B303"]),
    ("empty container", HEAD + "\n::: detail\n\n:::\n", ["home.nl.md:6:1: B304"]),
    ("empty figure", HEAD + "\n::: figure dots\n:::\n", ["home.nl.md:6:1: B304"]),
    ("too deep", HEAD + "\n" + "::: detail\n" * 9 + "Tekst.\n" + ":::\n" * 9, ["home.nl.md:14:1: B301"]),
    ("gifts", HEAD + "\n::: gifts\nTekst.\n:::\n", ["home.nl.md:6:1: B305"]),
    ("steps of two blocks", HEAD + "\n::: steps\n- a\n\nTekst.\n:::\n", ["home.nl.md:6:1: B310"]),
    ("steps of a paragraph", HEAD + "\nA.\n\n  ::: steps\nTekst.\n:::\n", ["home.nl.md:8:3: B310"]),
    ("# heading", HEAD + "\n# Kop\n\nTekst.\n", ["home.en.md:1:1: B309", "home.nl.md:6:1: B306"]),
    ("### heading", HEAD + "\n### Kop\n\nTekst.\n", ["home.nl.md:6:1: B306"]),
    ("heading in a container", HEAD + "\n::: detail\n## Kop\n\nTekst.\n:::\n", ["home.nl.md:7:1: B306"]),
    ("heading without words", HEAD + "\nTekst.\n\n### \n", ["home.nl.md:8:1: B306"]),
    ("citation in a heading", HEAD + "\n### Kop[^paper]\n", ["home.nl.md:6:1: B306", "home.nl.md:6:1: B307"]),
    ("code", HEAD + "\n```\na\n```\n", ["home.nl.md:6:1: B307"]),
    ("HTML", HEAD + "\nEen <b>woord</b>.\n", ["home.nl.md:6:5: B307"]),
    ("citation in a link", HEAD + "\n[Een[^paper]](page:home)\n", ["home.nl.md:6:13: B307"]),
    ("rule", HEAD + "\n***\n", ["home.nl.md:6:1: B307"]),
    ("quote of Markdown", HEAD + "\n> Tekst.\n", ["home.nl.md:6:1: B307"]),
    ("surplus cells", HEAD + "\n| a | b |\n|---|---|\n| c | d | e |\n", ["home.nl.md:8:11: B312"]),
    ("words behind a container", HEAD + "\n::: detail Lees door\nTekst.\n:::\n", ["home.nl.md:6:1: B313"]),
    ("title of a link", HEAD + '\n[a](https://example.org "b")\n', ["home.nl.md:6:1: B313"]),
    ("YAML that is not meant", "---\ntitle: We zijn #1\nlead: b\n---\n", ["home.nl.md:2:16: B212"]),
    ("number with a point", figure("dots", "value: 1.000\nof: 2000"), ["home.nl.md:10:8: B607"]),
    ("number with a comma", figure("bars", "bars:\n  - {label: a, value: 1,5}"), ["home.nl.md:11:23: B607"]),
    ("list in a list", HEAD + "\n- a\n  - b\n", ["home.nl.md:7:3: B307"]),
    ("quote in a list", HEAD + "\n- a\n\n  > b\n", ["home.nl.md:8:3: B307"]),
    (
        "empty section",
        HEAD + "\n## Kop\n\n::: notes\nVoor wie spreekt.\n:::\n",
        ["home.en.md:1:1: B309", "home.nl.md:6:1: B308"],
    ),
    ("sections", HEAD + "\n## Kop\n\nTekst.\n", ["home.en.md:1:1: B309"]),
    ("dead link", HEAD + "\nEen\n[link](page:weak) en.\n", ["home.nl.md:7:1: B401"]),
    ("dead link in notes", HEAD + "\n::: notes\nEen [link](page:x).\n:::\n", ["home.nl.md:7:5: B401"]),
    ("unknown source", HEAD + "\nEen *woord*.[^paper][^papr]\n", ["home.nl.md:6:21: B402"]),
    ("unknown source in a table", HEAD + "\n| a | b |\n|---|---|\n| c | c[^x] |\n", ["home.nl.md:8:8: B402"]),
    ("unknown source in a list", HEAD + "\n- a\n-  b\n   c[^x]\n", ["home.nl.md:8:5: B402"]),
    ("unknown source of a figure", figure("number", 'value: "1"').replace("[paper]", "[x]"), ["home.nl.md:9:10: B402"]),
    ("bad address", HEAD + "\nZie [dit](index.nl.md).\n", ["home.nl.md:6:5: B405"]),
    ("picture by ..", HEAD + "\n![a](../x.svg)\n", ["home.nl.md:6:1: B501"]),
    ("picture by an address", HEAD + "\n![a](/etc/passwd)\n", ["home.nl.md:6:1: B501"]),
    ("picture that is not there", HEAD + "\nZie ![a](media/x.svg)\n", ["home.nl.md:6:5: B502"]),
    ("picture of another kind", HEAD + "\n![a](briefing.toml)\n", ["home.nl.md:6:1: B504"]),
    ("picture that is damaged", HEAD + "\n![a](media/cut.png)\n", ["home.nl.md:6:1: B506"]),
    ("picture that is none", HEAD + "\n![a](media/page.png)\n", ["home.nl.md:6:1: B507"]),
    ("picture that reads another file", HEAD + "\n![a](media/reader.svg)\n", ["home.nl.md:6:1: B508"]),
    ("picture without end", HEAD + "\n![a](media/loop.svg)\n", ["home.nl.md:6:1: B509"]),
    ("picture that is drawn otherwise", HEAD + "\n![a](media/clip.svg)\n", ["home.nl.md:6:1: B510"]),
    ("picture that moves", HEAD + '\n![a](media/film.png "B")\n', ["home.nl.md:6:1: B511"]),
    ("tall picture", HEAD + '\n![a](media/tall.png "B")\n', ["home.nl.md:6:1: B503"]),
    ("picture of too many pixels", HEAD + "\n![a](media/bomb.png)\n", ["home.nl.md:6:1: B503"]),
    ("photograph without a credit", HEAD + "\n![a](media/photo.png)\n", ["home.nl.md:6:1: B513"]),
    ("photograph with a focal point", HEAD + '\n![a](media/photo.png "B {focus=3% 4%}")\n', []),
    ("photograph with one", HEAD + '\n![a](media/photo.png "Photo: B")\n', []),
    (
        "photograph with a focal point alone",
        HEAD + '\n![a](media/photo.png "{focus=3% 4%}")\n',
        ["home.nl.md:6:1: B513"],
    ),
    ("focal point in words", HEAD + '\n![a](media/photo.png "B {focus=left}")\n', ["home.nl.md:6:1: B514"]),
    ("picture without alternative", HEAD + "\n![](media/small.svg)\n", ["home.nl.md:6:1: B505"]),
    ("drawing that is not there", "---\ntitle: a\nlead: b\ndrawing: media/x.svg\n---\n", ["home.nl.md:4:10: B502"]),
    ("drawing of other colours", "---\ntitle: a\nlead: b\ndrawing: media/red.svg\n---\n", ["media/red.svg:2:1: B512"]),
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
    ("number", HEAD + "\nVan de\n421 bedrijven.\n", ["home.nl.md:7:1: B701"]),
    ("number in an item", HEAD + "\n- Eén.[^paper]\n- Alle 12.\n", ["home.nl.md:7:8: B701"]),
    ("number in a cell", HEAD + "\n| a | b |\n|---|---|\n| c | 5% |\n", ["home.nl.md:8:7: B701"]),
]

SOURCES = """[paper]
kind = "paper"
title = "Het paper"
publisher = "CNV"
year = 2026

[ituc-2025]
kind = "background"
title = 'Index'
publisher = "ITUC"
address = "https://example.org"
grade = "B"
"""
CLAIMS = """["S1.1"]
section = "1"
kind = "argument"

["S1.2"]
section = "1"
kind = "case"
"""
TERM = '[a.nl]\nterm = "woord"\ntext = "x"\n[a.en]\nterm = "word"\ntext = "x"\n'

# What is written into another file than home.nl.md.
INFO = """languages = ["nl", "en"]
title = {nl = "Diamant", en = "Diamond"}
"""
RUN = INFO + "[runs.5]\nminutes = 1\n[runs.5.slides]\n"
FILES = [
    ("briefing.toml", RUN + "home = 60\n", []),
    ("briefing.toml", RUN + "home = 30.5\nstrong = 30\n", ["briefing.toml:4:11: B704"]),
    ("briefing.toml", RUN + "home = 0\n", ["briefing.toml:6:8: B208"]),
    ("briefing.toml", RUN + "home = nan\n", ["briefing.toml:6:8: B208"]),
    ("briefing.toml", RUN, ["briefing.toml:4:11: B208"]),
    ("briefing.toml", RUN.replace("= 1", "= 0") + "home = 1\n", ["briefing.toml:4:11: B208"]),
    ("briefing.toml", RUN.replace("= 1", "= inf") + "home = 1\n", ["briefing.toml:4:11: B208"]),
    ("briefing.toml", RUN.replace("= 1", "= 'a'") + "home = 1\n", ["briefing.toml:4:11: B208"]),
    ("briefing.toml", RUN.replace("= 1", "= 1\ncolour = 2") + "home = 1\n", ["briefing.toml:5:1: B206"]),
    ("briefing.toml", "runs = 3\n" + INFO, ["briefing.toml:1:1: B208"]),
    ("briefing.toml", INFO + "[runs]\n5 = 3\n", ["briefing.toml:4:5: B208"]),
    ("briefing.toml", RUN + "homme = 9\n", ["briefing.toml:6:1: B401"]),
    ("briefing.toml", RUN + 'home = 9\n"strong#1" = 9\n"strong#2" = 9\n', ["briefing.toml:8:1: B401"]),
    ("briefing.toml", RUN + '"home#a" = 9\n', ["briefing.toml:6:1: B401"]),
    ("1-strong/extra.nl.md", "", ["1-strong/extra.nl.md:1:1: B105"]),
    ("1-strong/1-first/notes.txt", "", ["1-strong/1-first/notes.txt:1:1: B105"]),
    ("1-strong/1-first/3-x.de.md", "", ["1-strong/1-first/3-x.de.md:1:1: B105"]),
    ("1-strong/1-first/deep/x.nl.md", "", ["1-strong/1-first/deep:1:1: B105"]),
    ("Some Folder/x.nl.md", "", ["Some Folder:1:1: B105"]),
    ("1-strong/1-first/3-new.nl.md", HEAD, ["1-strong/1-first/3-new.nl.md:1:1: B107"]),
    ("2-weak/README", "", ["2-weak:1:1: B108", "2-weak/README:1:1: B105"]),
    ("1-strong/1-first/3-case.nl.md", HEAD, ["1-strong/1-first/3-case.nl.md:1:1: B109"]),
    ("briefing.toml", "languages = [", ["briefing.toml:1:13: B205"]),
    ("briefing.toml", 'languages = ["nl", "en"]\n[title]\nnl = "a"\n', ["briefing.toml:2:2: B211"]),
    ("briefing.toml", 'languages = ["nl", "en"]\n[title]\nnl = "a"\nen = 3\n', ["briefing.toml:4:6: B208"]),
    (
        "briefing.toml",
        'languages = ["nl", "en"]\ntitel = 1\n[title]\nnl = "a"\nen = "b"\n',
        ["briefing.toml:2:1: B206"],
    ),
    ("briefing.toml", 'languages = ["nl", "en"]\n[title]\nnl = "a"\nen = "b"\nde = "c"\n', ["briefing.toml:5:1: B206"]),
    ("briefing.toml", 'languages = ["nl", "nl", "en"]\n[title]\nnl = "a"\nen = "b"\n', ["briefing.toml:1:13: B208"]),
    (
        "sources.toml",
        SOURCES + "[extra]\nkind = 'book'\ntitle = 'a'\npublisher = 'b'\n",
        ["sources.toml:13:2: B702", "sources.toml:14:8: B208"],
    ),
    ("sources.toml", SOURCES.replace('"B"', '"D"'), ["sources.toml:12:9: B208"]),
    ("sources.toml", SOURCES.replace("year = 2026", 'grade = "A"'), ["sources.toml:5:9: B208"]),
    ("sources.toml", SOURCES.replace("year = 2026", 'year = "then"'), ["sources.toml:5:8: B208"]),
    ("sources.toml", SOURCES.replace("https:", "ftp:"), ["sources.toml:11:11: B405"]),
    ("sources.toml", SOURCES + "[ituc-2025.note]\nde = 'x'\n", ["sources.toml:14:1: B206"]),
    ("sources.toml", SOURCES + "[ituc-2025.note]\nnl = 3\n", ["sources.toml:14:6: B208"]),
    ("sources.toml", SOURCES.replace("title = 'Index'", "title = ''"), ["sources.toml:9:9: B209"]),
    ("sources.toml", SOURCES + "[new]\nkind = 'paper'\ntitle = 'a'\npublisher = 'b'\n", ["sources.toml:13:2: B702"]),
    ("claims.toml", CLAIMS + '["S2"]\nsection = 1\nkind = "x"\n', ["claims.toml:8:2: B703", "claims.toml:9:11: B208"]),
    ("claims.toml", CLAIMS + '["S2"]\nsection = "1"\n', ["claims.toml:8:2: B207", "claims.toml:8:2: B703"]),
    ("claims.toml", CLAIMS + '["S2"]\nsection = "1"\nkind = "x"\n', ["claims.toml:8:2: B703"]),
    ("glossary.toml", '[a.nl]\nterm = "b"\ntext = "c"\n', ["glossary.toml:1:2: B211"]),
    ("glossary.toml", "a = 1\n", ["glossary.toml:1:1: B208"]),
    ("glossary.toml", '[a]\nsources = ["papr"]\n' + TERM, ["glossary.toml:2:11: B402"]),
    ("glossary.toml", "[a]\nsource = []\n" + TERM, ["glossary.toml:2:1: B206"]),
    (
        "glossary.toml",
        TERM + '[b.nl]\nterm = "Woord"\ntext = "y"\n',
        ["glossary.toml:8:8: B406", "glossary.toml:7:2: B211"],
    ),
    ("glossary.toml", TERM.replace('"x"', '""'), ["glossary.toml:3:8: B209", "glossary.toml:6:8: B209"]),
]


PICTURES = {
    "small.svg": svg(""),
    "photo.png": png(4, 3),
    "red.svg": b'<svg viewBox="0 0 1 1">\n<circle fill="red"/>\n</svg>',
    "cut.png": png(9, 9)[:-1],
    "page.png": b"<!doctype html>",
    "reader.svg": svg('<image href="/etc/passwd"/>'),
    "loop.svg": svg('<g id="a"><use href="#a"/></g>'),
    "clip.svg": svg('<rect clip-path="url(#a)"/>'),
    "film.png": png(9, 9, more=png_block(b"acTL", bytes(8))),
    "tall.png": png(10, 61),
    "bomb.png": png(12_000, 12_000),
}


def test_a_good_briefing_has_no_problems(problems) -> None:
    assert problems() == []


@pytest.mark.parametrize(("content", "expected"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_problem_of_a_page_is_found_where_it_stands(write, problems, content, expected) -> None:
    write("home.en.md", "---\ntitle: Title\nlead: A line.\n---\n\nText.[^paper]\n")
    write("home.nl.md", content)
    for name, data in PICTURES.items():
        if name.encode() in (content if isinstance(content, bytes) else content.encode()):
            write(f"media/{name}", data)
    assert problems() == expected


@pytest.mark.parametrize(("name", "content", "expected"), FILES)
def test_a_problem_of_another_file_is_found_where_it_stands(write, problems, name, content, expected) -> None:
    write(name, content)
    found = problems()
    assert set(expected) <= set(found)
    assert {line for line in found if line.startswith(name)} <= set(expected)


def test_the_number_of_a_claim_that_no_page_covers_is_told_once_a_language(write, folder) -> None:
    write("claims.toml", CLAIMS + '["S2"]\nsection = "1"\nkind = "x"\n')
    messages = [problem.message for problem in check_briefing(folder)]
    assert [message[:17] for message in messages] == ["Cover S2 in en: n", "Cover S2 in nl: n"]


def test_a_link_out_of_the_folder_is_a_problem(folder, problems, tmp_path, write) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(HEAD)
    (folder / "1-strong/1-first/3-new.nl.md").symlink_to(outside)
    (folder / "2-weak").symlink_to(tmp_path)
    (folder / "media").mkdir()
    (folder / "media/out.svg").symlink_to(outside)
    write("home.nl.md", HEAD + "\n![a](media/out.svg)[^paper]\n")
    assert problems() == ["1-strong/1-first/3-new.nl.md:1:1: B106", "2-weak:1:1: B106", "home.nl.md:6:1: B501"]


def test_what_lies_in_media_and_is_not_shown_is_a_problem_links_and_loops_too(
    write, folder, problems, tmp_path
) -> None:
    write("media/a/small.svg", svg(""))
    (folder / "media/out.svg").symlink_to(tmp_path / "outside.svg")
    (folder / "media/loop.svg").symlink_to("loop.svg")
    (folder / "media/same.svg").symlink_to("a/small.svg")
    write("home.nl.md", HEAD + "\n![a](media/same.svg)[^paper]\n")
    assert problems() == ["media/loop.svg:1:1: B705", "media/out.svg:1:1: B705"]


def test_a_link_that_stays_in_the_folder_is_none(folder, problems) -> None:
    for language in ("nl", "en"):
        case = folder / f"1-strong/1-first/2-case.{language}.md"
        (folder / f"1-strong/1-first/3-new.{language}.md").symlink_to(case)
    assert problems() == []


def test_a_large_picture_is_a_problem(problems, write) -> None:
    write("media/large.png", png(3_000, 2_000) + bytes(2_000_001))
    write("media/larger.png", bytes(20_000_001))
    write("home.nl.md", HEAD + '\n![a](media/large.png "B")\n\n![a](media/larger.png)\n')
    assert problems() == ["home.nl.md:6:1: B503", "home.nl.md:8:1: B503"]


def test_what_is_no_regular_file_is_a_problem_and_hangs_nothing(folder, problems) -> None:
    (folder / "home.nl.md").unlink()
    os.mkfifo(folder / "home.nl.md")
    (folder / "claims.toml").unlink()
    os.mkfifo(folder / "claims.toml")
    assert problems() == ["claims.toml:1:1: B101", "home.en.md:1:1: B107", "home.nl.md:1:1: B105"]


def test_a_briefing_file_that_is_not_there_is_the_only_problem_it_makes(folder, problems) -> None:
    (folder / "briefing.toml").unlink()
    (folder / "glossary.toml").unlink()
    assert problems() == ["briefing.toml:1:1: B101"]


def test_an_empty_folder_has_one_problem_that_says_how_to_begin(tmp_path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (problem,) = check_briefing(empty)
    assert (problem.path, problem.code) == (empty, Code.MISSING_PAGE)
    assert "briefing.toml" in problem.message
    assert "home.en.md" in problem.message


@pytest.mark.parametrize("name", ["missing", "file"])
def test_a_folder_that_is_none_is_no_briefing(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnreadableBriefingError, match=name):
        check_briefing(tmp_path / name)


def test_a_problem_says_where_it_is_and_what_to_do(folder, write) -> None:
    write("home.nl.md", HEAD + "\nEen [link](page:stron).[^papr]\n")
    dead, unknown = [problem for problem in check_briefing(folder) if problem.path.name == "home.nl.md"]
    home = folder / "home.nl.md"
    assert str(dead) == f"{home}:6:5: B401 Link to a page that exists: `stron` does not. Did you mean `strong`?"
    assert str(unknown) == f"{home}:6:24: B402 Name a source of sources.toml: `papr` is none. Did you mean `paper`?"


def test_every_code_is_tested_here_or_with_slides_and_fonts() -> None:
    slides = Path(__file__).parents[1] / "show" / "slides" / "test_check.py"
    cases = Path(__file__).parent.glob("cases/*/case.toml")
    fonts = Path(__file__).with_name("test_fonts.py")
    names = ("checks/test_style.py", "test_geojson.py", "checks/test_ease.py")
    style, areas, easy = (Path(__file__).parent / name for name in names)
    text = "".join(path.read_text("utf-8") for path in (Path(__file__), slides, fonts, areas, *cases))
    text += style.read_text("utf-8").replace(" B8", ": B8")
    text += "".join(f": {code.value}" for code in Code if f"Code.{code.name}" in easy.read_text("utf-8"))
    assert [code.value for code in Code if f": {code.value}" not in text and code is not Code.MISSING_PAGE] == []


def test_every_code_says_what_it_is() -> None:
    assert all(code.summary for code in Code)
    assert len({code.summary for code in Code}) == len(Code)
