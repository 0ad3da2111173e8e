"""Every kind of problem of any file beside the home page is found, at the line and column at which it stands."""

from __future__ import annotations

import pytest

from kiosk.briefing.check import check_briefing
from tests.briefing.conftest import HEAD

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
