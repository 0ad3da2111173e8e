"""What the built file asks of a system: nothing that ``kiosk doctor`` could not name with its package."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

from tests.equipment.elf import needed, unnamed
from tests.package.program import FILE

pytestmark = [
    pytest.mark.exe,
    pytest.mark.skipif(sys.platform != "linux", reason="the list is for Debian and Ubuntu"),
]


def test_every_library_that_is_not_in_the_file_is_on_the_list(tmp_path: Path) -> None:
    archive = CArchiveReader(FILE)
    needs: dict[str, set[str]] = {}
    for name in archive.toc:
        if ".so" in name:
            part = tmp_path / "part"
            part.write_bytes(archive.extract(name))
            needs[name] = needed(part)
    assert len(needs) > 60
    assert unnamed(needs) == {}


def test_nothing_that_graphics_drivers_bring_lies_in_the_file() -> None:
    names = {Path(name).name for name in CArchiveReader(FILE).toc}
    assert not {name for name in names if name.startswith(("libstdc++", "libgcc_s", "libGL", "libEGL", "libX11"))}
