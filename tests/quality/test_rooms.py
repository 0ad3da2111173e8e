"""The rooms of the code, as the table in ARCHITECTURE.md has them: who may import whom, and who may import Qt."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from msgspec import Struct

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("\n## Rooms\n")[2].partition("\n## ")[0]
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "kiosk").rglob("*.py"))
}
THIN = {"PySide6.QtCore", "PySide6.QtQml"}
QT = ("PySide6", "shiboken6", "qtpy", "qtawesome")


class Room(Struct, frozen=True):
    """A row of the table: the rooms it may import, whether Qt is allowed (no, thin, yes), and files that are not so."""

    name: str
    imports: frozenset[str]
    qt: str
    but: frozenset[str]


def read_rooms(text: str) -> dict[str, Room]:
    rooms = {}
    for row in re.findall(r"^\| (`.*) \|$", text, re.MULTILINE):
        name, _owns, imports, qt = (cell.strip() for cell in row.split("|"))
        kind, _, but = qt.partition(", but ")
        rooms[name.strip("`")] = Room(name.strip("`"), _quoted(imports), kind, _quoted(but))
    return rooms


def _quoted(cell: str) -> frozenset[str]:
    return frozenset(re.findall(r"`([^`]+)`", cell))


ROOMS = read_rooms(TEXT)


def room_of(module: str) -> str:
    """The folder of a module below ``kiosk``; a file of ``kiosk`` itself is a room by its own name."""
    folder = MODULES[module].parent.relative_to(ROOT / "kiosk").as_posix()
    return MODULES[module].stem if folder == "." else folder


@cache
def imports(module: str, *, at_start: bool = False) -> frozenset[str]:
    """What a module imports; only what is imported when it is itself, where ``at_start``."""
    tree = ast.parse(MODULES[module].read_text("utf-8"))
    found = set()
    for node in tree.body if at_start else ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            found |= {_imported(node.module or "", name.name) for name in node.names}
    return frozenset(found)


def _imported(module: str, name: str) -> str:
    return f"{module}.{name}" if f"{module}.{name}" in MODULES else module


def rooms_used(room: str) -> set[str]:
    used = {one for name in MODULES if room_of(name) == room for one in imports(name) if one in MODULES}
    return {room_of(one) for one in used - {"kiosk"}} - {room}


def qt_of(module: str) -> set[str]:
    return {name for name in imports(module) if name.partition(".")[0] in QT}


@pytest.mark.parametrize("module", MODULES)
def test_every_file_stands_in_a_room(module: str) -> None:
    assert module == "kiosk" or room_of(module) in ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_just_what_its_row_names(room: str) -> None:
    assert rooms_used(room) == ROOMS[room].imports
    assert any(room_of(module) == room for module in MODULES)


def test_a_room_imports_only_rooms_above_it() -> None:
    order = list(ROOMS)
    below = {
        (room, used) for place, room in enumerate(order) for used in ROOMS[room].imports if order.index(used) > place
    }
    folders = {("briefing", "briefing/checks"), ("briefing", "briefing/pictures")}
    assert below == folders, "one flow in three folders, held apart by the test of circles"


@pytest.mark.parametrize("module", MODULES)
def test_qt_stays_where_the_table_has_it(module: str) -> None:
    room = ROOMS.get(room_of(module), Room("", frozenset(), "no", frozenset()))
    stem, qt = MODULES[module].stem, qt_of(module)
    if room.qt == "thin":
        assert stem in room.but or qt <= THIN
    elif room.qt == "no" or stem in room.but:
        assert not qt


def test_what_the_table_excepts_is_there() -> None:
    for room in ROOMS.values():
        assert room.but <= {MODULES[name].stem for name in MODULES if room_of(name) == room.name}


def test_the_picture_is_the_folder_tree() -> None:
    drawn, way = set(), []
    for line in TEXT.split("```")[1].strip().splitlines()[1:]:
        depth = (len(line) - len(line.lstrip())) // 2
        names = re.findall(r"([\w/]+)/(?= |$)", line.strip().split("   ")[0] + " ")
        drawn |= {"/".join([*way[: depth - 1], name]) for name in names}
        way = [*way[: depth - 1], *names[:1]]
    folders = {path.parent.relative_to(ROOT / "kiosk").as_posix() for path in MODULES.values()} - {"."}
    assert {name for name in drawn if not name.startswith("ui")} == folders


def test_qtawesome_is_imported_in_one_module() -> None:
    users = [name for name in MODULES if any(used.partition(".")[0] == "qtawesome" for used in imports(name))]
    assert users == ["kiosk.bridge.pictures.icon_provider"]


def test_the_command_line_loads_neither_qt_nor_a_briefing() -> None:
    loaded: set[str] = set()

    def load(module: str) -> None:
        if module in MODULES and module not in loaded:
            loaded.add(module)
            for used in imports(module, at_start=True):
                load(used)

    load("kiosk.cli")
    assert "kiosk.commands.command" in loaded
    assert {room_of(module) for module in loaded - {"kiosk"}} & {
        "briefing",
        "show/hub",
        "show/talk",
        "window",
        "hub",
    } == set()
    assert not any(qt_of(module) for module in loaded)


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
