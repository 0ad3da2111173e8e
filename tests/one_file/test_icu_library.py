"""ICU's library of data gets smaller and still loads, or is refused: on libraries made here, and on Qt's own."""

from __future__ import annotations

import importlib.util
import platform
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from one_file.icu_library import trim_elf, trim_library, with_trimmed_icu
from one_file.icu_package import IcuError, is_kept, read_items, trim_package
from tests.one_file.icu_samples import MACHINES, SYMBOL, header, library, needed_items, package, unneeded_items

PACKAGE = package(needed_items() | unneeded_items())
WHOLE = library(PACKAGE)
RELRO = 0x6474E552
loads_here = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES, reason="the library is made for Linux"
)


LOAD = """
import ctypes, sys
file, symbol, length = sys.argv[1:]
sys.stdout.buffer.write(bytes((ctypes.c_char * int(length)).in_dll(ctypes.CDLL(file), symbol)))
"""


def _loaded(file: Path, length: int) -> bytes:
    """What the loader finds, in a process of its own: a broken library can take one down."""
    command = [sys.executable, "-S", "-c", LOAD, str(file), SYMBOL, str(length)]
    return subprocess.run(command, capture_output=True, check=True).stdout


@loads_here
def test_the_loader_takes_the_smaller_library_and_finds_the_package_in_it(tmp_path: Path) -> None:
    whole = tmp_path / "libwhole.so"
    whole.write_bytes(WHOLE)
    assert _loaded(whole, len(PACKAGE)) == PACKAGE, "the sample itself is a library"
    small = trim_library(whole, tmp_path / "libsmall.so")
    assert small.stat().st_size < whole.stat().st_size
    expected = trim_package(PACKAGE)
    assert _loaded(small, len(expected)) == expected


@loads_here
def test_what_is_protected_after_loading_moves_along(tmp_path: Path) -> None:
    dynamic = struct.unpack_from("<6Q", WHOLE, 64 + 56 * 2 + 8)
    whole = library(PACKAGE, more=((RELRO, 4, *dynamic[:3], dynamic[3], dynamic[4], 1),))
    small = tmp_path / "libsmall.so"
    small.write_bytes(trim_elf(whole))
    expected = trim_package(PACKAGE)
    assert _loaded(small, len(expected)) == expected
    moved = [struct.unpack_from("<QQQ", small.read_bytes(), 64 + 56 * place + 8) for place in (1, 2, 4)]
    assert len({place for segment in moved for place in segment}) == 1, "in the file and in memory alike"
    assert moved[0][0] < len(small.read_bytes())


def _changed(at: int, content: bytes) -> bytes:
    return WHOLE[:at] + content + WHOLE[at + len(content) :]


@pytest.mark.parametrize(
    ("elf", "words"),
    [
        (b"", "no ELF file"),
        (b"MZ" + WHOLE[2:], "no ELF file"),
        (_changed(4, b"\x01"), "no ELF file"),
        (_changed(5, b"\x02"), "no ELF file"),
        (_changed(54, b"\x20"), "no ELF file"),
        (WHOLE[:100], "cut off"),
        (WHOLE[:-1], "cut off"),
        (_changed(32, struct.pack("<Q", 2**40)), "cut off"),
        (_changed(64 + 56, b"\x05"), "segments are others"),
        (_changed(64 + 56 * 2, b"\x01"), "segments are others"),
        (_changed(64 + 56 + 32, struct.pack("<Q", 8)), "segments are others"),
        (_changed(64 + 16, struct.pack("<Q", 4096)), "segments are others"),
        (library(PACKAGE, more=((7, 4, 4096, 4096, 4096, 8, 8, 8),)), "something stands behind"),
        (library(PACKAGE.replace(b"CmnD", b"----")), "no ICU package"),
        (library(package(needed_items(), header(format_version=3))), "format 3"),
    ],
)
def test_another_or_a_damaged_library_is_refused(elf: bytes, words: str) -> None:
    with pytest.raises(IcuError, match=words):
        trim_elf(elf)


def test_the_message_names_the_library_and_nothing_is_written(tmp_path: Path) -> None:
    bad = tmp_path / "libicudata.so.99"
    bad.write_bytes(library(package(unneeded_items())))
    with pytest.raises(IcuError, match=r"^libicudata\.so\.99: ICU's data has no root\.res any more"):
        trim_library(bad, tmp_path / "out.so")
    assert not (tmp_path / "out.so").exists()


def test_only_icus_own_library_is_replaced(tmp_path: Path) -> None:
    icu = tmp_path / "libicudata.so.99"
    icu.write_bytes(WHOLE)
    work = tmp_path / "work"
    work.mkdir()
    others = [("libz.so.1", "/lib/libz.so.1", "BINARY"), ("libicudata.so.99", "Qt/lib/libicudata.so.99", "SYMLINK")]
    found = [*others, ("Qt/lib/libicudata.so.99", str(icu), "BINARY")]
    assert with_trimmed_icu(found, work) == [*others, ("Qt/lib/libicudata.so.99", str(work / icu.name), "DATA")]
    assert (work / icu.name).read_bytes() == trim_elf(WHOLE)


@pytest.mark.skipif(sys.platform != "linux", reason="Qt has ICU on Linux")
def test_qts_own_library_can_be_trimmed() -> None:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    [real] = Path(spec.origin).parent.glob("Qt/lib/libicudata.so.*")
    whole, small = real.read_bytes(), trim_elf(real.read_bytes())
    before, after = (read_items(elf[elf.index(b"CmnD") - 12 :]) for elf in (whole, small))
    last = list(after)[-1]
    assert list(after) == [name for name in before if is_kept(name)]
    assert all(after[name].rstrip(b"\0") == before[name].rstrip(b"\0") for name in list(after) if name != last)
    assert len(small) < len(whole) / 5
