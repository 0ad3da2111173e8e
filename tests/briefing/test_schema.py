"""To a validator that others wrote, the schemas take what a briefing takes, and refuse mistakes in a file's shape."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import check_jsonschema
import pytest
from click.testing import CliRunner

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.schema import PAGE, make_schemas
from kiosk.briefing.table_file import TABLES
from tests.briefing.make_problem_docs import read_examples

NO_MATTER_OF_SHAPE = {
    "B201": "there is no front matter to look at",
    "B202": "where front matter stands",
    "B203": "where front matter ends",
    "B212": "what YAML reads is a good text",
}
"""Mistakes of B2xx that no schema can know of, and why."""

POLL = 'languages = ["en"]\ntitle = {en = "A"}\n[polls.x]\nquestion = {en = "Q"}\n'
EXAMPLES = {
    code: example
    for code, example in read_examples().items()
    if code.startswith("B2") and code not in NO_MATTER_OF_SHAPE and "wrong" in example
}


def refusal(folder: Path, name: str, files: Sequence[Path], languages: Sequence[str]) -> str:
    """What the validator says against the files; nothing where it takes them."""
    schema = folder / "schema.json"
    schema.write_text(json.dumps(make_schemas(languages)[name]), "utf-8")
    ran = CliRunner().invoke(check_jsonschema.main, ["--schemafile", str(schema), *map(str, files)])
    return ran.output if ran.exit_code else ""


def front_matter(folder: Path, number: int, text: str) -> Path:
    file = folder / f"{number}.yaml"
    file.write_text(text.split("---\n")[1], "utf-8")
    return file


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_mistake_in_the_shape_of_a_file_is_refused_and_the_mended_one_is_not(tmp_path: Path, code: str) -> None:
    example = EXAMPLES[code]
    name = Path(example["file"]).stem if "file" in example else PAGE
    for number, kind in enumerate(("wrong", "right")):
        text = example[kind].lstrip("\n")
        if name == PAGE:
            file = front_matter(tmp_path, number, text)
        else:
            file = tmp_path / f"{number}.toml"
            file.write_text(text, "utf-8")
        assert bool(refusal(tmp_path, name, [file], ["en"])) == (kind == "wrong"), text


def test_every_mistake_of_shape_is_tried() -> None:
    assert {name for name in read_examples() if name.startswith("B2")} - set(NO_MATTER_OF_SHAPE) == set(EXAMPLES)


def test_the_shipped_briefing_is_taken(tmp_path: Path) -> None:
    briefing = load_briefing(paths.CONTENT)
    languages = briefing.info.languages
    for table in TABLES:
        assert refusal(tmp_path, Path(table).stem, [paths.CONTENT / table], languages) == ""
    pages = sorted(paths.CONTENT.rglob("*.md"))
    matter = [front_matter(tmp_path, number, file.read_text("utf-8")) for number, file in enumerate(pages)]
    assert refusal(tmp_path, PAGE, matter, languages) == ""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sources", '[a]\nkind = "paper"\ntitle = "A"\npublisher = "B"\nyear = "2025"\n'),
        ("sources", '[a]\nkind = "rumour"\ntitle = "A"\npublisher = "B"\n'),
        ("sources", '[a]\nkind = "paper"\ntitle = "A"\npublisher = "B"\naddress = "example.org"\n'),
        ("sources", '[a]\nkind = "paper"\ntitle = "A"\npublisher = "B"\nnote = {nl = "B"}\n'),
        ("claims", '[S1]\nsection = "1"\n'),
        ("claims", 'S1 = "1"\n'),
        ("glossary", '[a.en]\nterm = "A"\n'),
        ("glossary", '[a]\nsources = ["a"]\n'),
        ("briefing", 'languages = ["EN"]\ntitle = {en = "A"}\n'),
        ("briefing", 'languages = ["en", "en"]\ntitle = {en = "A"}\n'),
        ("briefing", POLL + "answers = [{en = 'a'}]"),
        ("briefing", POLL + "answers = [" + "{en = 'a'}, " * 7 + "]"),
        ("briefing", POLL + "answers = [{en = 'a'}, {fr = 'b'}]"),
        ("briefing", POLL + "answers = [{en = 'a'}, {en = '" + "b" * 61 + "'}]"),
        ("briefing", POLL.replace("question", "query") + "answers = [{en = 'a'}, {en = 'b'}]"),
        ("briefing", 'languages = ["en"]\ntitle = {en = "A"}\n[runs.10]\nminutes = 0\nslides = {home = 1}\n'),
        ("briefing", 'languages = ["en"]\ntitle = {en = "A"}\n[runs.10]\nminutes = 1\nslides = {home = -1}\n'),
    ],
)
def test_what_check_names_is_refused(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / "file.toml"
    file.write_text(text, "utf-8")
    assert refusal(tmp_path, name, [file], ["en"])
