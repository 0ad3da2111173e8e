"""Owns what the one file says where it cannot unpack itself: no line of ours runs by then, so its bootloader has to.

PyInstaller's bootloader (6.10 and later) tells what failed, and not what to do. Its messages are texts in its file,
each between two NULs; ours take their place, and are no longer. What a message fills in (``%s``) keeps its order.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

WORDS = (
    ("Failed to extract %s: failed to write data chunk!\n", "No room: TMPDIR needs a folder with 200 MB free.\n"),
    (
        "Failed to extract %s: decompression resulted in return code %d!\n",
        "No room (or this file is cut): TMPDIR needs 200 MB free. %s\n",
    ),
    ("Failed to extract entry: %s.\n", "So %s could not be unpacked.\n"),
    ("Could not create temporary directory!\n", "Set TMPDIR to a folder to write in.\n"),
    ("Failed to load Python shared library '%s': %s\n", "No program may run there: set TMPDIR. %s: %s\n"),
)
"""What the bootloader says, and what it says instead."""


class UnknownBootloaderError(Exception):
    """The bootloader is not as it was: see which messages it has now, and write ``WORDS`` anew."""


def with_our_words(bootloader: bytes) -> bytes:
    """A bootloader that says what to do.

    Raises:
        UnknownBootloaderError: it lacks a message, or has it more than once.
    """
    for theirs, ours in WORDS:
        text = b"\0" + theirs.encode() + b"\0"
        if (times := bootloader.count(text)) != 1:
            raise UnknownBootloaderError(f"PyInstaller's bootloader has {theirs.strip()!r} {times} times")
        bootloader = bootloader.replace(text, b"\0" + ours.encode().ljust(len(theirs), b"\0") + b"\0")
    return bootloader


def use_our_words(program: type[Any], work: Path) -> None:
    """Let PyInstaller build with such a bootloader.

    Args:
        program: its class ``EXE``, which is changed.
        work: a folder for what comes of it.
    """
    find = program._bootloader_file  # noqa: SLF001 - PyInstaller has no other way to another bootloader

    def find_ours(self: object, *names: str) -> str:
        theirs = Path(find(self, *names))
        made = work / f"our-{theirs.name}"
        made.write_bytes(with_our_words(theirs.read_bytes()))
        made.chmod(0o755)
        return str(made)

    program._bootloader_file = find_ours  # noqa: SLF001
