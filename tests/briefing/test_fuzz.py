"""No text and no folder crashes or hangs anything, and what is wrong is always named with a place."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.briefing.check import check_briefing
from kiosk.briefing.decode import decode
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.markdown import MarkdownReader
from kiosk.briefing.model import FrontMatter, Page
from kiosk.briefing.search import SearchIndex
from kiosk.briefing.yaml_text import BadYamlError, YamlText
from kiosk.text_files.toml_places import TomlPlaces
from kiosk.text_files.toml_text import read_toml

PIECES = st.sampled_from(
    (
        *"[]()!^*_|\t\\`=é",
        *("\n", "\n\n", "- ", "1. ", "> ", "# ", "## ", ":::", "::::", " notes\n", " gifts\n", "    ", "12"),
        *(" figure dots\n", " figure bars\n", "value: 1\n", "alt: a\n", "source: [b]\n", "- {", "}", "&a", "*a"),
        *("---\n", "title: a\n", "lead: b\n", "page:", "[^a]", "![x](y.svg)", "](", "|-|\n", "<b>"),
        *("\u2028", "\x85", "\0", "\r\n", "\ufeff", "'''", '"""', "[[", "a.b"),
    )
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join))
CONTENTS = st.one_of(st.binary(max_size=60), TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")))
NAMES = st.sampled_from(
    (
        *("home.nl.md", "home.en.md", "briefing.toml", "sources.toml", "glossary.toml", "claims.toml", "media/a.svg"),
        *("1-a/index.nl.md", "1-a/1-b/index.en.md", "1-a/1-b/1-c.nl.md", "1-a/1-b/2-c.nl.md", "1-a/x", "2-a/y", "-/z"),
        *("1-\u202e/é.nl.md", "a b/index.nl.md", "1-a/1-b/1-c/d.nl.md", "diamond.nl.md", "index.nl.md", "1-.nl.md"),
    )
)


@given(body=TEXTS)
@settings(max_examples=400)
def test_any_text_is_a_page(tmp_path_factory, body: str) -> None:
    root = tmp_path_factory.getbasetemp()
    reading = MarkdownReader(root).read(root / "page.nl.md", body)
    lines = body.split("\n")
    for place in [*reading.problems, *(mention.place for mention in reading.mentions)]:
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@given(files=st.dictionaries(NAMES, CONTENTS, max_size=6))
@settings(max_examples=150)
def test_any_folder_is_a_briefing(tmp_path_factory, files: dict[str, bytes]) -> None:
    root = tmp_path_factory.mktemp("fuzz")
    try:
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        _use(root)
    finally:
        shutil.rmtree(root)


def _use(root: Path) -> None:
    problems = check_briefing(root, {"leaf"})
    assert problems == sorted(problems)
    assert problems
    for problem in problems:
        assert problem.path.is_relative_to(root)
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.message.endswith((".", "?"))
        assert "\n" not in str(problem)
    briefing = load_briefing(root)
    named = {problem.path for problem in problems}
    for language in briefing.languages:
        for page_id in briefing.tree:
            page = briefing.page(page_id, language)
            assert isinstance(page, Page)
            assert page.title
            path = briefing.file(page_id, language)
            assert not page.mending or (path or briefing.tree.entry(page_id).folder) in named
        index = SearchIndex.build(briefing, language)
        index.query("a")
        index.close()


@given(text=TEXTS)
@settings(max_examples=200)
def test_any_text_is_yaml_or_not(text: str) -> None:
    source = YamlText(text, 5)
    error = None
    try:
        data, places = source.data(), source.places()
    except BadYamlError as caught:
        error = caught
    if error is None:
        places.repeated_keys()
        _, mistakes = decode(data, FrontMatter)
        assert all(places.of_key(mistake.path).line >= 5 for mistake in mistakes)
    else:
        assert 5 <= error.place.line <= 5 + text.count("\n")
        assert error.advice


@given(text=TEXTS)
@settings(max_examples=200)
def test_any_text_is_toml_or_not(text: str) -> None:
    TomlPlaces(text)
    lines = text.count("\n") + 1
    for fault in read_toml(text).faults:
        assert 1 <= fault.place.line <= lines
        assert fault.lines.first <= fault.place.line <= fault.lines.last
        assert fault.advice.endswith(".")
