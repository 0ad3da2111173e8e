"""The shape of the code (DESIGN §3) as rules: who may import Qt, who may import whom, and no circles."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "kiosk").rglob("*.py"))
}
QT_FREE = (
    "kiosk.briefing",
    "kiosk.show",
    "kiosk.settings",
    "kiosk.staff",
    "kiosk.supervisor",
    "kiosk.usage",
    "kiosk.leash",
    "kiosk.only_one",
    "kiosk.file_lock",
    "kiosk.host_files",
    "kiosk.lock_check",
    "kiosk.finding",
    "kiosk.clocks",
    "kiosk.cli",
    "kiosk.paths",
    "kiosk.environment",
    "kiosk.log",
)
LAYERS = {
    "kiosk.briefing": {"kiosk.briefing"},
    "kiosk.show": {"kiosk.briefing", "kiosk.show"},
    "kiosk.settings": {"kiosk", "kiosk.paths", "kiosk.settings", "kiosk.show.night", "kiosk.show.state"},
    "kiosk.supervisor": {"kiosk.supervisor"},
    "kiosk.usage": {"kiosk.show.idle", "kiosk.show.state", "kiosk.usage"},
    "kiosk.staff": {"kiosk.settings", "kiosk.show.state", "kiosk.staff"},
    "kiosk.bridge": {"kiosk.bridge", "kiosk.briefing", "kiosk.settings", "kiosk.show", "kiosk.staff"},
}
BRIDGE_QT = {"PySide6.QtCore", "PySide6.QtQml"}
DRAWING = ("_provider", "_providers")
"""Modules of the bridge that make pictures: these need QtGui and QtQuick too."""


@cache
def imports(module: str, *, at_start: bool = False) -> frozenset[str]:
    """What a module imports; only what is imported when it is itself, where ``at_start``."""
    tree = ast.parse(MODULES[module].read_text("utf-8"))
    nodes = tree.body if at_start else ast.walk(tree)
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            found |= {_imported(node.module or "", name.name) for name in node.names}
    return frozenset(found)


def _imported(module: str, name: str) -> str:
    return f"{module}.{name}" if f"{module}.{name}" in MODULES else module


def _within(module: str, packages: set[str] | tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages if package != "kiosk") or (
        "kiosk" in packages and module == "kiosk"
    )


@pytest.mark.parametrize("module", [name for name in MODULES if _within(name, QT_FREE)])
def test_the_inside_knows_no_qt(module: str) -> None:
    assert not {
        name for name in imports(module) if name.partition(".")[0] in ("PySide6", "shiboken6", "qtpy", "qtawesome")
    }


@pytest.mark.parametrize(("layer", "allowed"), LAYERS.items())
def test_a_layer_imports_only_what_lies_below_it(layer: str, allowed: set[str]) -> None:
    for module in (name for name in MODULES if _within(name, (layer,))):
        own = {name for name in imports(module) if name.partition(".")[0] == "kiosk"}
        assert {name for name in own if not _within(name, allowed)} == set(), module


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("kiosk.bridge.")])
def test_the_bridge_is_thin(module: str) -> None:
    qt = {name for name in imports(module) if name.startswith("PySide6")}
    assert module.endswith((*DRAWING, "learn_view_model")) or qt <= BRIDGE_QT


def test_qtawesome_is_imported_in_one_module() -> None:
    users = [name for name in MODULES if any(used.partition(".")[0] == "qtawesome" for used in imports(name))]
    assert users == ["kiosk.bridge.icon_provider"]


def test_only_the_composition_root_and_the_command_line_know_the_app() -> None:
    users = {name for name in MODULES if "kiosk.app" in imports(name)}
    assert users == {"kiosk.cli"}


def test_no_circle_of_imports() -> None:
    done: set[str] = set()

    def visit(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " -> ".join((*way, module))
        if module in done:
            return
        for used in imports(module, at_start=True):
            if used in MODULES:
                visit(used, (*way, module))
        done.add(module)

    for module in MODULES:
        visit(module, ())


@pytest.mark.parametrize("module", MODULES)
def test_habits(module: str) -> None:
    text = MODULES[module].read_text("utf-8")
    assert len(text.splitlines()) <= 300, "one thing a file"
    assert ast.get_docstring(ast.parse(text)), "a module says what it owns"
    assert "setContextProperty" not in text, "QML gets view models as required properties"
    assert not {"utils", "helpers", "common", "manager", "core"} & set(module.split("."))
