"""Tests stand where what they test stands, and documents name files that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
ACROSS = {"bench", "content", "equipment", "package", "quality", "ui"}
"""What tests the whole: the interface, the built file, the shipped briefing, the code; and what tests are made with."""
DOCUMENTS = sorted(file for file in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")) if file.name != "CHANGELOG.md")
BESIDE = {"one_file"}
"""Folders of code that stand in resources/, beside the program."""
MODULES = {
    path.stem: path
    for folder in ("kiosk", *(f"resources/{name}" for name in sorted(BESIDE)))
    for path in sorted((ROOT / folder).rglob("*.py"))
    if not path.stem.startswith("__")
}
MIRRORING = [file for file in sorted(TESTS.rglob("test_*.py")) if file.relative_to(TESTS).parts[0] not in ACROSS]


@pytest.mark.parametrize("file", MIRRORING, ids=lambda file: file.relative_to(TESTS).as_posix())
def test_a_test_stands_in_a_room_and_in_that_of_its_name(file: Path) -> None:
    folder = file.parent.relative_to(TESTS)
    room = (ROOT / "resources" if folder.parts and folder.parts[0] in BESIDE else ROOT / "kiosk") / folder
    assert room.is_dir()
    named = file.stem.removeprefix("test_")
    assert named not in MODULES or (room / f"{named}.py").is_file(), f"{MODULES[named]} stands elsewhere"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_a_document_names_files_that_are_there(document: Path) -> None:
    named = re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|qml|spec|toml|lock|md|json))`", document.read_text("utf-8"))
    mine = [name for name in named if "/" in name and "NAME" not in name]
    places = (ROOT, ROOT / "resources", ROOT / "kiosk", ROOT / "kiosk/ui/Kiosk")
    assert [name for name in mine if not any((place / name).exists() for place in places)] == []


def test_no_two_public_classes_have_one_name() -> None:
    found: dict[str, list[str]] = {}
    for file in (ROOT / "kiosk").rglob("*.py"):
        for name in re.findall(r"^class ([A-Z]\w*)", file.read_text("utf-8"), re.MULTILINE):
            found.setdefault(name, []).append(file.relative_to(ROOT).as_posix())
    assert {name: files for name, files in found.items() if len(files) > 1} == {}
