"""Modules that take the place of others are what those who import them ask for."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

from one_file.modules import STAND_INS, UNUSED, module_name, unpack_signatures, write_stand_ins
from tests.equipment.imports import imported_modules

ROOT = Path(__file__).parents[2]
FROM_STAND_INS = """
import importlib.util, sys
for name, file in zip(sys.argv[1::2], sys.argv[2::2]):
    spec = importlib.util.spec_from_file_location(name, file)
    sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[name])
from PySide6 import QtQml, QtQuick
import qtpy.QtGui
assert sys.modules["PySide6.QtWidgets"].__file__ == sys.argv[2], "the real one was imported"
print("good")
"""
WITHOUT_UNUSED = """
import importlib, sys
unused = set(sys.argv.pop(1).split())
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name in unused:
            raise ModuleNotFoundError(f"{name} is left out", name=name)
for name in [name for name in sys.modules if name in unused or name.partition(".")[0] in unused]:
    del sys.modules[name]
sys.meta_path.insert(0, Absent())
for name in sys.argv[1:]:
    importlib.import_module(name)
print("good")
"""


def test_those_who_import_them_are_content(tmp_path: Path) -> None:
    written = write_stand_ins(tmp_path)
    assert [name for name, _, _ in written] == list(STAND_INS)
    words = [word for name, file, _ in written for word in (name, file)]
    command = [sys.executable, "-c", FROM_STAND_INS, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "good\n", done.stderr


DONE_WITHOUT = {"pptx"}
"""What the program asks for and says when it is not there."""


def test_all_that_the_program_imports_can_do_without_what_is_left_out() -> None:
    """Late imports too: what a page to take along needs of a package is asked for when somebody opens it."""
    files = [file for file in (ROOT / "kiosk").rglob("*.py") if not _is_left_out(file)]
    imported = set().union(*map(imported_modules, files))
    left_out = tuple(f"{name}." for name in UNUSED)
    here = sorted(name for name in imported if _is_here(name) and not f"{name}.".startswith(left_out))
    assert {"segno", "kiosk.bridge.pictures.qr_provider", "xml.parsers"} <= set(here)
    assert imported & set(UNUSED) >= DONE_WITHOUT
    command = [sys.executable, "-c", WITHOUT_UNUSED, " ".join(UNUSED), *here]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.stdout == "good\n", done.stderr


def _is_left_out(file: Path) -> bool:
    """Whether a module of ours is of no use without a library that is left out."""
    return ".".join(file.relative_to(ROOT).parent.parts) in UNUSED


def _is_here(name: str) -> bool:
    """Whether there is such a module on this system; what only Windows or macOS has is asked for there."""
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def test_the_modules_inside_pyside_are_unpacked(tmp_path: Path) -> None:
    modules, folder = unpack_signatures(tmp_path)
    assert "shibokensupport.signature.loader" in {name for name, _, _ in modules}
    for name, file, kind in modules:
        assert kind == "PYMODULE"
        compile(Path(file).read_bytes(), name, "exec")
    assert [name for name, file, _ in modules if name.endswith("pyi_generator") and not Path(file).read_text()]
    [(place, marker, _)] = folder
    assert place.startswith("shiboken6/files.dir/")
    assert Path(marker).is_file()


@pytest.mark.parametrize(("file", "name"), [("a/b.py", "a.b"), ("a/__init__.py", "a"), ("a/b/__init__.py", "a.b")])
def test_the_name_of_a_module(file: str, name: str) -> None:
    assert module_name(file) == name
