"""Pictures as bytes, made without any library: whole ones that say whatever a test wants them to say."""

from __future__ import annotations

import struct
import zlib

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str) -> bytes:
    """An SVG of 200 × 100 px."""
    return f'<svg {SPACES} width="200" height="100">{inside}</svg>'.encode()


def png_block(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *, colour: int = 0, more: bytes = b"") -> bytes:
    """A PNG of one colour, 8 bits a channel; ``more`` are blocks behind its head."""
    channels = {0: 1, 2: 3, 4: 2, 6: 4}[colour]
    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    pixels = zlib.compress(bytes((1 + width * channels) * height), 9)
    blocks = png_block(b"IHDR", head) + more + png_block(b"IDAT", pixels) + png_block(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + blocks


def tiff(turn: int, *, order: str = "<") -> bytes:
    """A block of EXIF that says how a camera was held."""
    mark = b"II" if order == "<" else b"MM"
    return mark + struct.pack(f"{order}HIHHHIHHI", 42, 8, 1, 0x0112, 3, 1, turn, 0, 0)


def jpeg_segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def jpeg(width: int, height: int, *, turn: int = 1, frame: int = 0xC0, bits: int = 8) -> bytes:
    """The segments of a JPEG; its pixels are noise that no decoder would like."""
    exif = jpeg_segment(0xE1, b"Exif\0\0" + tiff(turn, order=">")) if turn != 1 else b""
    size = jpeg_segment(frame, struct.pack(">BHHB", bits, height, width, 1) + b"\x01\x11\x00")
    scan = jpeg_segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + exif + size + scan + b"\xff\xd9"


def webp_chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def webp(*chunks: bytes) -> bytes:
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def webp_head(width: int, height: int, flags: int = 0) -> bytes:
    """The extended head: 0x10 is alpha, 0x08 EXIF, 0x02 that it moves."""
    sides = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    return webp_chunk(b"VP8X", bytes((flags, 0, 0, 0)) + sides)


def webp_lossless(width: int, height: int, *, clear: bool = False) -> bytes:
    return webp_chunk(b"VP8L", b"\x2f" + struct.pack("<I", (width - 1) | (height - 1) << 14 | clear << 28) + bytes(8))


def webp_lossy(width: int, height: int) -> bytes:
    return webp_chunk(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height) + bytes(8))
