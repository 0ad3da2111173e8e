"""Which files of all others are kept, and which libraries go with those that asked for them."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.paths import package_folder
from kiosk.settings.icons import FONT_FILE, NAMES_FILE
from one_file.kept_files import choose_files, drop_orphans, is_kept, needed_libraries


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("libz.so.1", False),
        ("libbz2.so.1.0", True),
        ("libstdc++.so.6", False),
        ("PySide6/Qt/lib/libgcc_s.so.1", False),
        (f"qtawesome/fonts/{FONT_FILE}", True),
        (f"qtawesome\\fonts\\{NAMES_FILE}", True),
        ("qtawesome/fonts/materialdesignicons6-webfont-6.9.96.ttf", False),
        ("pyphen/dictionaries/hyph_nl_NL.dic", True),
        ("pyphen\\dictionaries\\hyph_de_DE.dic", False),
        ("msgspec-0.19.0.dist-info/METADATA", True),
        ("msgspec-0.19.0.dist-info/licenses/LICENSE", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", False),
        ("kiosk/_bundled/content/home.nl.md", True),
    ],
)
def test_which_files_are_kept(name: str, kept: bool) -> None:
    assert is_kept(name) is kept
    entry = (name, "/somewhere", "BINARY")
    assert choose_files([entry]) == [entry] * kept


NEEDS = {
    "program": {"libpython3.11.so.1.0"},
    "plugin.so": {"libX11.so.6"},
    "libX11.so.6": {"libxcb.so.1", "libc.so.6"},
    "libxcb.so.1": {"libX11.so.6"},
    "libgtk.so.3": {"libgdk.so.3"},
}


def _left(*names: str) -> list[str]:
    return [name for name, _, _ in drop_orphans([(name, name, "") for name in names], lambda file: NEEDS.get(file, ()))]


def test_libraries_that_nobody_asks_for_go_and_those_of_them_too() -> None:
    found = ["plugin.so", "libgtk.so.3", "libgdk.so.3", "libX11.so.6", "libxcb.so.1"]
    assert _left(*found) == ["plugin.so", "libX11.so.6", "libxcb.so.1"]


def test_two_that_ask_only_for_each_other_go() -> None:
    assert _left("program", "libX11.so.6", "libxcb.so.1") == ["program"]


def test_python_and_what_lies_in_a_folder_is_nobodys_orphan() -> None:
    found = ["libpython3.11.so.1.0", "PySide6/Qt/lib/libQt6Core.so.6", "data.txt"]
    assert _left(*found) == found


@pytest.mark.skipif(sys.platform != "linux", reason="it is named so on Linux")
def test_what_a_library_asks_for_is_read_from_it() -> None:
    folder = package_folder("PySide6") / "Qt" / "lib"
    needed = needed_libraries(str(folder / "libQt6Gui.so.6"))
    assert {"libQt6Core.so.6", "libc.so.6"} <= needed


_NAMES = st.sampled_from([f"lib{letter}.so" for letter in "abcdef"])


@given(st.dictionaries(_NAMES, st.sets(_NAMES), max_size=6), st.sets(_NAMES, max_size=3))
def test_what_stays_is_what_can_be_reached(needs: dict[str, set[str]], asked: set[str]) -> None:
    files = {"plugin/any.so": asked, **needs}
    left = drop_orphans([(name, name, "") for name in files], lambda name: files[name])
    reached, more = set[str](), {"plugin/any.so"}
    while more:
        reached |= more
        more = {one for name in more for one in files[name] if one in files} - reached
    assert {name for name, _, _ in left} == reached
