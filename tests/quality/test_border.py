"""The border between Python and QML: each member that QML reads is a field of a Struct, or a property of a view model.

Names are checked here, types of Qt's own members by qmllint. A renamed or misspelt field fails with its file and line.
"""

from __future__ import annotations

import inspect
import shutil
from pathlib import Path
from typing import Any, get_origin, get_type_hints

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.bridge.properties import TypedProperty
from kiosk.settings.theme import Theme
from kiosk.show.hub.action_table import HUB_ACTIONS
from kiosk.show.hub.state import Panel
from kiosk.show.pages import block_shapes as blocks
from kiosk.show.pages.page_props import PageProps
from kiosk.show.talk.buttons import START
from kiosk.show.talk.command_table import TALK_COMMANDS
from kiosk.show.talk.events import Command
from kiosk.show.unattended.staff import StaffSheet
from tests.quality.qml.reads import Reads
from tests.quality.qml.screens import Screens
from tests.quality.qml.shapes import Record, held_types
from tests.quality.view_models import find_view_models

FILES = sorted(paths.QML.rglob("*.qml"))
TOLD: dict[str, Any] = {
    "Theme.palette": Theme,
    "PageBase.page": PageProps,
    "BlockBase.block": blocks.BlockProps,
    "ParagraphBlock.block": blocks.ParagraphProps,
    "ListBlock.block": blocks.ListProps,
    "TableBlock.block": blocks.TableProps,
    "ImageBlock.block": blocks.ImageProps,
    "FigureBlock.block": blocks.FigureShape,
    "QuoteBlock.block": blocks.QuoteProps,
    "DetailBlock.block": blocks.DetailProps,
    "BackgroundBlock.block": blocks.BackgroundProps,
    "FigureBase.figure": blocks.FigureShape,
    "NumberFigure.figure": blocks.NumberProps,
    "DotsFigure.figure": blocks.DotsProps,
    "BarsFigure.figure": blocks.BarsProps,
    "TimelineFigure.figure": blocks.TimelineProps,
    "ConditionsFigure.figure": blocks.ConditionsProps,
    "PeopleFigure.figure": blocks.PeopleProps,
    "CompareFigure.figure": blocks.CompareProps,
    "ShareFigure.figure": blocks.ShareProps,
    "LineFigure.figure": blocks.YearsProps,
    "FlowFigure.figure": blocks.FlowProps,
    "MapFigure.figure": blocks.MapProps,
    "BothConditions.figure": blocks.ConditionsProps,
}
"""What a ``var`` holds that nothing is seen to be put into: made by the name of a file, or set by a Binding."""
NAMES: dict[tuple[str, str], set[str]] = {
    ("HubViewModel", "perform"): {row.action for row in HUB_ACTIONS},
    ("HubViewModel", "openPanel"): set(Panel),
    ("ConsoleViewModel", "perform"): set(Command),
    ("StageViewModel", "perform"): set(Command),
    ("StaffViewModel", "open"): set(StaffSheet),
}
"""The slots that are called by the names of something, and those names."""


def read_screens(files: list[Path], told: dict[str, Any]) -> Reads:
    return Reads(Screens(files, find_view_models(), told))


@pytest.fixture(scope="module")
def reads() -> Reads:
    return read_screens(FILES, TOLD)


def places(found: Any) -> list[str]:
    return [f"{read.file}:{read.line}: {read.member}" for read in sorted(found)]


def test_each_member_that_qml_reads_is_there(reads: Reads) -> None:
    wrong = [f"{one.file}:{one.line}: {kind} has no {one.member}" for one, kind in sorted(reads.missing.items())]
    assert wrong == []


def test_of_each_read_it_is_known_what_it_is_of(reads: Reads) -> None:
    print(f"{len(reads.fields)} reads checked, {len(reads.unresolved)} could not be resolved")
    assert places(reads.unresolved) == []
    assert len(reads.fields) > 600, "so many there are; where they are fewer, the reader overlooks some"


def test_what_may_be_missing_is_undefined_and_never_null(reads: Reads) -> None:
    assert places(reads.nulls) == []


def test_what_is_asked_for_by_name_exists(reads: Reads) -> None:
    asked = {read: (NAMES.get((kind.__name__, read.member)), words) for read, (kind, words) in reads.calls.items()}
    assert sum(bool(names and words) for names, words in asked.values()) > 5
    assert [(read, words - names) for read, (names, words) in asked.items() if names and words - names] == []


@pytest.mark.parametrize(
    ("component", "property_", "names"),
    [
        ("ActionWords", "labels", {row.action for row in HUB_ACTIONS if row.place}),
        ("ActionWords", "meanings", {row.action for row in HUB_ACTIONS}),
        ("CommandWords", "labels", {row.action for row in TALK_COMMANDS if row.place} | {START}),
        ("CommandWords", "meanings", {row.action for row in TALK_COMMANDS}),
    ],
)
def test_every_action_and_command_has_its_words_and_no_other_has(
    reads: Reads, component: str, property_: str, names: set[str]
) -> None:
    words = reads.screens.member(reads.screens.components[component], property_)
    assert [{name for name, _ in record.members} for record in words if isinstance(record, Record)] == [names]


def held(kind: type[QObject]) -> dict[str, Any]:
    """What the properties and slots of a view model give, by name."""
    found = {name: one.holds for name, one in vars(kind).items() if isinstance(one, TypedProperty)}
    slots = {name: one for name, one in vars(kind).items() if inspect.isfunction(one) and hasattr(one, "__wrapped__")}
    return found | {name: get_type_hints(one)["return"] for name, one in slots.items()}


@pytest.mark.parametrize("kind", find_view_models(), ids=lambda kind: kind.__name__)
def test_what_crosses_the_border_is_a_struct_with_lists(kind: type[QObject]) -> None:
    for name, holds in held(kind).items():
        for field, hint in [(name, holds), *held_types(holds)]:
            assert hint not in (Any, object), f"{field} may be anything"
            assert get_origin(hint) is not dict, f"{field} is a dict: of its keys nothing is known"
            assert field == name or get_origin(hint) is not tuple, f"{field} is a tuple, which is no list in QML"


MISSPELT = [
    ("Touch/PageHead.qml", "root.page.link.heading", "root.page.link.headline", "headline"),
    ("Touch/CaseTiles.qml", "modelData.lead", "modelData.lede", "lede"),
    ("Blocks/CitedLine.qml", "source.grade", "source.grades", "grades"),
    ("Console/NextSlide.qml", "root.talk.next.heading", "root.talk.next.title", "title"),
    ("Theme/Theme.qml", "`on_ink_${", "`over_ink_${", "over_ink_"),
]


def test_each_misspelt_field_is_found_at_its_place(tmp_path: Path) -> None:
    tree = shutil.copytree(paths.QML, tmp_path / "qml")
    expected = set()
    for file, right, wrong, member in MISSPELT:
        text = (tree / "Kiosk" / file).read_text("utf-8")
        (tree / "Kiosk" / file).write_text(text.replace(right, wrong, 1), "utf-8")
        line = next(number for number, line in enumerate(text.splitlines(), 1) if right in line)
        expected.add((Path(file).name, line, member))
    missing = read_screens(sorted(tree.rglob("*.qml")), TOLD).missing
    found = {(one.file, one.line, member) for one in missing for *_, member in MISSPELT if member in one.member}
    assert found == expected
