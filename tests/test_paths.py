"""The state folder: what lies in it is named once, and told to its owner."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from kiosk.paths import StateFile

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8").partition("\n## What is written where\n")[2].partition("\n## ")[0]
MODULES = sorted(path for path in (ROOT / "kiosk").rglob("*.py") if path.name != "paths.py")


def test_the_readme_tells_of_each_file_and_of_no_other() -> None:
    table = "".join(line for line in README.splitlines() if line.startswith("| `"))
    named = {name.rstrip("/") for name in re.findall(r"`([a-z][a-z.-]+/?)`", table)}
    assert named - {"kiosk.toml"} == set(StateFile)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_spells_a_name_of_its_own(module: Path) -> None:
    spelt = {node.value for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Constant)}
    assert not spelt & {name for name in StateFile if "." in name}
