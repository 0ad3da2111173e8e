"""Front matter is read fast, and says the same as YAML would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.briefing.check import check_briefing
from kiosk.briefing.front_matter import guess_title, parse_front_matter, parse_plain, part, read_front_matter
from kiosk.briefing.model import FrontMatter

PATH = Path("page.nl.md")
WORDS = st.text("abcDé019 :#-'\"[]{},.&*!|>%@`\\?=~\t\u2028\ufeff…", max_size=12)
LINES = st.tuples(st.sampled_from(["title", "lead", "icon", "claims", "heading", "drawing", "other", " title"]), WORDS)


@given(st.lists(LINES, max_size=4), st.sampled_from([": ", ":", ":  "]))
def test_plain_front_matter_says_what_yaml_says(lines, colon) -> None:
    text = "".join(f"{key}{colon}{value}\n" for key, value in lines)
    plain = parse_plain(text)
    if plain is not None:
        assert plain == yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: Onder druk", {"title": "Onder druk"}),
        ("title: Onder druk  \n", {"title": "Onder druk"}),
        ("lead: \"Indonesië: wat een 'audit' niet ziet.\"", {"lead": "Indonesië: wat een 'audit' niet ziet."}),
        ("claims: [S1.7, S1.8]", {"claims": ["S1.7", "S1.8"]}),
        ("icon: fa6s.shield-halved", {"icon": "fa6s.shield-halved"}),
        ("drawing: media/under-pressure.svg", {"drawing": "media/under-pressure.svg"}),
        ("kind: background", {"kind": "background"}),
        ("lead: Zo'n 10:30 uur [zie #3]", None),
        ("lead: a #b", None),
        ("lead: a: b", None),
        ("lead: 'a'", None),
        ("lead: >\n  a", None),
        ("title: a\ntitle: b", None),
        ("other: a", None),
        ("", None),
    ],
)
def test_plain_front_matter_is_read_without_yaml(text, expected) -> None:
    assert parse_plain(text) == expected


@pytest.mark.parametrize(
    ("yaml_text", "expected"),
    [
        ("title: a\nlead: b", FrontMatter("a", "b")),
        ("title: 2024\nlead: no", FrontMatter("2024", "no")),
        ("title: a\nlead: >\n  b\n  c", FrontMatter("a", "b c")),
        ("title: a\nlead: b\nclaims:\n- S1\n- S2", FrontMatter("a", "b", claims=("S1", "S2"))),
        ("title: a\nlead: b\nheading: c\nicon: d", FrontMatter("a", "b", "d", "c")),
        ("title: a\nlead: b\ndrawing: media/c.svg", FrontMatter("a", "b", drawing="media/c.svg")),
        ("title: a\nlead: b\nkind: background", FrontMatter("a", "b", kind="background")),
        ("title: a\nlead: b\nother: c", FrontMatter("a", "b")),
        ("title: a", None),
        ("- a", None),
        ("", None),
        ("&a [*a]", None),
        ("{" * 300, None),
    ],
)
def test_front_matter_is_read(yaml_text, expected) -> None:
    assert parse_front_matter(PATH, yaml_text, 2).value == expected


def test_a_body_keeps_its_line_numbers() -> None:
    parted = part(PATH, "---\ntitle: a\nlead: b\n---\n\nTekst.\n---\n")
    assert parted.yaml == "title: a\nlead: b\n"
    assert parted.first_line == 2
    assert parted.body.split("\n").index("Tekst.") == 5


@pytest.mark.parametrize(
    "content",
    [
        b"---\ntitle: a\nlead: b\n---\n\xff\xfe no text at all",
        b"\xef\xbb\xbf---\r\ntitle: a\r\nlead: b\r\n---\r\nx",
        b"---   \ntitle: a\nlead: b\n---",
        b"\n---\ntitle: a\nlead: b\n---\n",
        b"---\ntitle: a\nlead: b\n# " + b"-" * 9_000 + b"\n---\n",
        b"---\ntitle: a\n# \n#---\nlead: b\n---- #\n---\n".replace(b"---- #\n", b""),
    ],
)
def test_front_matter_is_read_alone(tmp_path, content) -> None:
    path = tmp_path / "page.nl.md"
    path.write_bytes(content)
    assert read_front_matter(path).value == FrontMatter("a", "b")


@pytest.mark.parametrize("content", [b"", b"---", b"---\n---\n", b"\xff", bytes(300_000)])
def test_front_matter_that_cannot_be_read_is_a_problem(tmp_path, content) -> None:
    path = tmp_path / "page.nl.md"
    path.write_bytes(content)
    reading = read_front_matter(path)
    assert reading.value is None
    assert len(reading.problems) >= 1


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"---\nicon: [\ntitle: 'Onder druk'\n", "Onder druk"),
        (b"---\ntitle: caf\xe9 \x1b[31mrood\n", "caf [31mrood"),
        (b"## Kop\n", ""),
    ],
)
def test_a_page_in_repair_may_still_have_a_title(tmp_path, content, title) -> None:
    path = tmp_path / "page.nl.md"
    path.write_bytes(content)
    assert guess_title(path) == title


PROGRAM = """
import sys
from pathlib import Path
from kiosk.briefing.loader import load_briefing

briefing = load_briefing(Path(sys.argv[1]))
titles = [briefing.headline(page, "nl").title for page in ("home", *briefing.tree.demands)]
slow = ("markdown_it", "yaml", "sqlite3", "snowballstemmer", "PySide6")
print(titles, [name for name in slow if name in sys.modules])
"""


def test_home_opens_without_markdown_and_yaml(folder) -> None:
    """Each costs tens of milliseconds of a start."""
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(folder)], capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout) == ("", "['Home nl', 'Index nl'] []\n")


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("kind: paper", '4:7: B208 Make `kind` "background", or leave it out.'),
        ("kind: [background]", "4:7: B208"),
    ],
)
def test_a_value_that_is_none_of_a_few_names_those(folder, write, body: str, line: str) -> None:
    write("home.nl.md", f"---\ntitle: a\nlead: b\n{body}\n---\n")
    told = [str(problem).partition("home.nl.md:")[2] for problem in check_briefing(folder) if problem.line == 4]
    assert [one[: len(line)] for one in told] == [line]
