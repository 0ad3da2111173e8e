"""The list of libraries of the system is whole: read from what is installed, not from memory."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.machine.libraries import read_packages
from kiosk.settings.licences import PARTS
from one_file.qt_parts import is_kept_of_qt
from tests.equipment.elf import needed, unnamed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the list is for Debian and Ubuntu")

DEBIANS_LISTS = Path("/var/lib/dpkg/info")
"""A list of files for each package that is installed; none on other systems."""
NEWER = "t64"
"""What Debian 13 and Ubuntu 24.04 put behind the names of packages with other times in them; the old name does too."""


def installed() -> dict[str, Path]:
    """All that could be compiled in the packages that the program runs on; of Qt the parts that it uses."""
    found: dict[str, Path] = {}
    for package in (*(package for package, _, _ in PARTS), "shiboken6"):
        try:
            listed = files(package) or []
        except PackageNotFoundError:
            continue
        found |= {str(file): Path(str(file.locate())) for file in listed if ".so" in file.name}
    return {name: file for name, file in found.items() if is_kept_of_qt(name)}


def test_every_library_that_an_installed_part_is_linked_to_is_on_the_list() -> None:
    needs = {name: needed(file) for name, file in installed().items()}
    assert "libQt6Core.so.6" in needs["PySide6/Qt/lib/libQt6Gui.so.6"]
    assert len(needs) > 40
    assert unnamed(needs) == {}


def test_a_library_that_nobody_named_is_told_with_who_asks_for_it() -> None:
    needs = {"a/libown.so.1": {"libodd.so.1", "libc.so.6"}, "b/second.so": {"libown.so.1", "libz.so.1"}}
    assert unnamed(needs) == {"libodd.so.1": ["a/libown.so.1"]}


def test_the_package_of_each_library_is_the_one_that_brings_it() -> None:
    brought = {file: lists.name for lists in DEBIANS_LISTS.glob("*.list") for file in names(lists)}
    wrong = {
        library: (package, brought[library])
        for library, package in read_packages(paths.LIBRARIES).items()
        if library in brought
        and brought[library].partition(":")[0].removesuffix(".list").removesuffix(NEWER) != package
    }
    assert wrong == {}


def names(lists: Path) -> set[str]:
    """The names of the libraries in one of Debian's lists of a package's files."""
    return {line.rpartition("/")[2] for line in lists.read_text("utf-8").splitlines() if ".so." in line}
