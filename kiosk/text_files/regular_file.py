"""Owns the reading of a file that may be anything: bounded in size, and nothing that blocks."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


class NoRegularFileError(OSError):
    """It is a folder, a pipe or a device, which may never come to an end."""


class TooLargeError(OSError):
    """It has more bytes than are read."""


def read_regular(path: Path, largest: int, most: int | None = None) -> bytes:
    """The bytes of a regular file of at most ``largest`` bytes; only the first ``most`` where given.

    Raises:
        NoRegularFileError: it is no regular file.
        TooLargeError: it has more bytes than ``largest``.
        OSError: it is missing, may not be read, or no file can have that name.
    """
    with open_regular(path) as (file, told):
        content = file.read(largest + 1 if most is None else most)
    size = max(told, len(content))  # it may have grown since it was asked
    if size > largest:
        why = f"it has {size} bytes, and {largest} is the most that is read"
        raise TooLargeError(errno.EFBIG, why, str(path))
    return content


@contextmanager
def open_regular(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """Open a regular file to be read in parts; with its size in bytes, as it is now.

    Raises:
        NoRegularFileError: it is no regular file.
        OSError: it is missing, may not be read, or no file can have that name.
    """
    try:
        # O_NONBLOCK: a named pipe that somebody left in the folder must not hang the program.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.EINVAL, str(error), str(path)) from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NoRegularFileError(errno.EINVAL, "it is no regular file", str(path))
        with open(descriptor, "rb", closefd=False) as file:
            yield file, status.st_size
    finally:
        os.close(descriptor)  # open() does not, where it is that of a folder
