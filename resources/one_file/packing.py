"""Owns how files are packed into the one file: what shrinks little is stored, for a start has to inflate the rest."""

from __future__ import annotations

import zlib
from types import ModuleType

PIECE, PACKED_BELOW = 65_536, 0.45
"""A piece of a file that shrinks to less than this share of itself is deflated, another one stored as it is.

Inflating takes 3.6 ms a MB, which was half of a start, and most of a library shrinks little for it. Storing everything
would save as much again, but make the file half as large again.
"""

_HEADER, _LAST_BLOCK = b"\x78\x01", b"\x03\x00"


class PackingError(RuntimeError):
    """PyInstaller packs in another way than this version of the build knows."""


class Packer:
    """Packs one file, in the place of ``zlib.compressobj``; what it makes is a zlib stream too."""

    def __init__(self) -> None:
        self._data = bytearray()

    def compress(self, data: bytes) -> bytes:
        """Take more of the file."""
        self._data += data
        return b""

    def flush(self) -> bytes:
        """The stream: its header, each piece closed by a full flush, an empty last block, the sum of all (RFC 1950)."""
        pieces = (bytes(self._data[at : at + PIECE]) for at in range(0, len(self._data), PIECE))
        return b"".join((_HEADER, *map(pack_piece, pieces), _LAST_BLOCK, zlib.adler32(self._data).to_bytes(4, "big")))


class PieceWise:
    """What PyInstaller (6.22) uses of ``zlib`` where it writes files, with a ``Packer`` for each; it counts them."""

    def __init__(self) -> None:
        self._files = 0

    def compress(self, data: bytes, level: int = -1) -> bytes:
        """What is small is deflated whole, as ever."""
        return zlib.compress(data, level)

    def compressobj(self, _level: int) -> Packer:
        """Pack another file."""
        self._files += 1
        return Packer()

    def check_use(self) -> None:
        """Look back, once the file is written.

        Raises:
            PackingError: nothing was packed by it.
        """
        if not self._files:
            raise PackingError("PyInstaller no longer packs files by zlib.compressobj: let one_file/packing.py follow")


def pack_piecewise(writers: ModuleType) -> PieceWise:
    """Let PyInstaller's writers of archives pack piece by piece; what knows whether they did."""
    if not hasattr(writers, "zlib"):
        raise PackingError("PyInstaller's writers use no zlib any more: let one_file/packing.py follow")
    packing = PieceWise()
    writers.zlib = packing  # type: ignore[attr-defined]
    return packing


def pack_piece(piece: bytes) -> bytes:
    """A piece, deflated or stored, ready to be followed by another."""
    small = _deflate(piece, 9)
    return small if len(small) < PACKED_BELOW * len(piece) else _deflate(piece, 0)


def _deflate(piece: bytes, level: int) -> bytes:
    deflate = zlib.compressobj(level, wbits=-zlib.MAX_WBITS)
    return deflate.compress(piece) + deflate.flush(zlib.Z_FULL_FLUSH)
