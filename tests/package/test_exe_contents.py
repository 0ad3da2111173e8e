"""What lies in the built file: nothing of how it was built, and no large part that nobody can explain."""

from __future__ import annotations

import pytest
from PyInstaller.archive.readers import CArchiveReader

from one_file.__main__ import read_archive
from one_file.parts import REST, derive_sizes
from tests.package.program import FILE

pytestmark = pytest.mark.exe


def test_nothing_of_the_build_or_the_tests_is_in_it() -> None:
    archive = CArchiveReader(FILE)
    modules = archive.open_embedded_archive("PYZ.pyz").toc
    assert "kiosk.cli" in modules
    assert not {name for name in (*modules, *archive.toc) if name.split(".")[0].split("/")[0] in ("one_file", "tests")}


def test_each_large_file_belongs_to_a_part() -> None:
    sizes = {size.name: size.packed for size in derive_sizes(read_archive(FILE))}
    assert sizes["Qt Gui"] > 1_000_000
    assert sizes.get(REST, 0) < sum(sizes.values()) / 500
