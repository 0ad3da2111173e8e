"""What is packed comes back whole, what shrinks is deflated, and another PyInstaller is noticed."""

from __future__ import annotations

import io
import random
import types
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from one_file.packing import PIECE, Packer, PackingError, pack_piece, pack_piecewise

SHRINKS, DOES_NOT = bytes(PIECE), random.Random(1).randbytes(PIECE)


def _pack(*parts: bytes) -> bytes:
    packer = Packer()
    return b"".join(packer.compress(part) for part in parts) + packer.flush()


@given(st.lists(st.sampled_from((SHRINKS, DOES_NOT)) | st.binary(max_size=40), max_size=4))
def test_everything_comes_back(parts: list[bytes]) -> None:
    assert zlib.decompress(_pack(*parts)) == b"".join(parts)


@given(st.lists(st.integers(1, 9_000), min_size=1, max_size=30))
def test_it_comes_back_however_much_is_read_at_once(steps: list[int]) -> None:
    whole = SHRINKS + DOES_NOT + b"end"
    packed, unpack, unpacked = io.BytesIO(_pack(whole)), zlib.decompressobj(), b""
    for step in (*steps, len(whole) * 2):
        unpacked += unpack.decompress(packed.read(step))
    assert unpacked == whole
    assert unpack.eof


def test_what_shrinks_is_deflated_and_the_rest_is_stored() -> None:
    assert len(pack_piece(SHRINKS)) < PIECE / 100
    stored = pack_piece(DOES_NOT)
    assert DOES_NOT[:1000] in stored
    assert len(stored) < PIECE + 100


def test_a_piece_that_shrinks_by_half_is_stored() -> None:
    half = DOES_NOT[: PIECE // 2] + bytes(PIECE // 2)
    assert len(zlib.compress(half)) < 0.6 * PIECE
    assert len(pack_piece(half)) > PIECE


def test_a_file_is_judged_piece_by_piece() -> None:
    assert len(_pack(DOES_NOT, SHRINKS, DOES_NOT)) == pytest.approx(2 * PIECE, rel=0.01)


def test_files_of_pyinstaller_are_packed_by_it_and_what_is_small_as_ever() -> None:
    writers = types.ModuleType("writers")
    writers.zlib = zlib  # type: ignore[attr-defined]
    packing = pack_piecewise(writers)
    with pytest.raises(PackingError, match="no longer packs files"):
        packing.check_use()
    assert isinstance(writers.zlib.compressobj(9), Packer)  # type: ignore[attr-defined]
    packing.check_use()
    for packed in (packing.compress(SHRINKS, 9), packing.compress(SHRINKS, level=6)):
        assert zlib.decompress(packed) == SHRINKS


def test_a_pyinstaller_without_zlib_is_refused() -> None:
    with pytest.raises(PackingError, match="use no zlib"):
        pack_piecewise(types.ModuleType("writers"))


def test_an_archive_that_pyinstaller_writes_so_is_read_by_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PyInstaller.archive import readers, writers

    content = SHRINKS + DOES_NOT * 3
    (tmp_path / "content").write_bytes(content)
    monkeypatch.setattr(writers, "zlib", writers.zlib)  # restored afterwards
    packing = pack_piecewise(writers)
    writers.CArchiveWriter(tmp_path / "out", [("place", str(tmp_path / "content"), True, "x")], "libpython3.so")
    packing.check_use()
    assert readers.CArchiveReader(tmp_path / "out").extract("place") == content
