"""How the one file is built: a spec that reads as prose, over modules that are tested and that nobody ships."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.equipment.imports import imported_modules

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "build.spec"
MODULES = sorted((ROOT / "resources" / "one_file").glob("*.py"))
OF_THE_PROGRAM = {"kiosk", "kiosk.paths", "kiosk.settings.fonts", "kiosk.settings.icons"}
"""What the build may know of the program: names and places, no more."""


def test_the_spec_is_short_and_does_its_work_elsewhere() -> None:
    text = SPEC.read_text("utf-8")
    assert len(text.splitlines()) <= 100
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.ClassDef)]


@pytest.mark.parametrize("module", MODULES, ids=lambda file: file.stem)
def test_a_module_of_the_build_is_small_and_knows_little_of_the_program(module: Path) -> None:
    text = module.read_text("utf-8")
    assert len(text.splitlines()) <= 150
    assert ast.get_docstring(ast.parse(text))
    assert {name for name in imported_modules(module) if name.partition(".")[0] == "kiosk"} <= OF_THE_PROGRAM


@pytest.mark.parametrize(
    "module", [file for file in MODULES if not file.stem.startswith("_")], ids=lambda file: file.stem
)
def test_each_has_its_test(module: Path) -> None:
    assert (ROOT / "tests" / "one_file" / f"test_{module.stem}.py").is_file()


def test_the_program_knows_nothing_of_the_build() -> None:
    files = list((ROOT / "kiosk").rglob("*.py"))
    assert files
    assert not [
        file.name for file in files if any(name.partition(".")[0] == "one_file" for name in imported_modules(file))
    ]
