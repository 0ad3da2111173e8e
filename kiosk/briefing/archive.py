"""Owns a briefing as one file: ``.kbrief``, a zip of its folder, packed and unpacked within bounds."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kiosk.text_files.regular_file import NoRegularFileError, open_regular

MOST_FILES = 50_000
MOST_BYTES = 500_000_000
"""Unpacked; what says less and holds more is refused as it is read."""
DAMAGED = (
    *(zipfile.BadZipFile, EOFError, zlib.error, struct.error, ValueError, LookupError, OverflowError),
    *(NotImplementedError, RuntimeError),
)
"""What zipfile raises over bytes that are no zip, or no longer (3.11: of a name without letters an IndexError)."""
KEPT = 4
"""Unpacked briefings that stay for the next time."""
_PIECE = 1 << 20


class BadArchiveError(Exception):
    """A file is no briefing that may be unpacked; the message says why."""


def pack_briefing(folder: Path, progress: Callable[[int, int], None] = lambda _done, _total: None) -> bytes:
    """All of a briefing's folder, its notes too, but what is hidden in it; the same from the same.

    Args:
        folder: of the briefing.
        progress: told after each file how many are done, and of how many.
    """
    files = list(briefing_files(folder))

    def read() -> Iterator[tuple[str, bytes]]:
        for done, (name, file) in enumerate(files, 1):
            yield name, file.read_bytes()
            progress(done, len(files))

    return pack_files(read())


def briefing_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files of a briefing that travel, in order: their names from its folder on, and where they lie."""
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder)
        if file.is_file() and not any(part.startswith(".") for part in name.parts):
            yield name.as_posix(), file


def pack_files(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of files, by their names; the same from the same."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return held.getvalue()


def unpack_briefing(file: Path, into: Path) -> Path:
    """The folder of a packed briefing, unpacked where it is not yet.

    Args:
        file: the ``.kbrief``.
        into: holds a folder for each that was unpacked; those before the last few are removed.

    Raises:
        BadArchiveError: it is none, holds too much, or would write outside of its folder.
        OSError: it cannot be read, or nothing written.
    """
    with file.open("rb") as stream:
        name = hashlib.file_digest(stream, "sha256").hexdigest()[:16]
    folder = into / name
    if not folder.is_dir():
        fresh = into / f"{name}.fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        try:
            unpack_files(file, fresh)
            fresh.rename(folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    folder.touch()
    for old in sorted(into.iterdir(), key=lambda each: each.stat().st_mtime, reverse=True)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)
    return folder


@contextmanager
def opened_zip(file: Path) -> Iterator[zipfile.ZipFile]:
    """A zip, to be read.

    Raises:
        BadArchiveError: it is none, or damaged, or locked by a password.
        OSError: it cannot be read.
    """
    try:
        with open_regular(file) as (stream, _), zipfile.ZipFile(stream) as archive:
            yield archive
    except (NotImplementedError, RuntimeError) as error:  # zipfile's words for a method it lacks, and for a password
        message = "is no packed briefing that can be read: pack the folder anew, as a .zip without a password"
        raise BadArchiveError(f"{file}: {message}") from error
    except (*DAMAGED, OSError) as error:
        # A zip that names a place before its begin has zipfile look for it there.
        if isinstance(error, OSError) and (error.errno != errno.EINVAL or isinstance(error, NoRegularFileError)):
            raise
        raise BadArchiveError(f"{file}: is no packed briefing that can be read: copy or pack it anew") from error


def unpack_files(file: Path, folder: Path) -> None:
    """Unpack a zip into a folder that is empty, or made for it.

    Raises:
        BadArchiveError: it is none, holds too much, or would write outside of the folder.
        OSError: it cannot be read, or nothing written.
    """
    with opened_zip(file) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > MOST_FILES:
            raise BadArchiveError(f"{file}: holds {len(entries)} files; {MOST_FILES} are the most")
        places = [_place(file, entry) for entry in entries]
        folder.mkdir(parents=True, exist_ok=True)
        left = MOST_BYTES
        for entry, place in zip(entries, places, strict=True):
            left = _write(archive, entry, folder / place, left)
            if left < 0:
                raise BadArchiveError(f"{file}: holds more than {MOST_BYTES // 1_000_000} MB")


def _place(file: Path, entry: zipfile.ZipInfo) -> PurePosixPath:
    """Where an entry belongs, inside of the folder."""
    place = PurePosixPath(entry.filename)
    odd = place.is_absolute() or ".." in place.parts or "\\" in entry.filename or ":" in entry.filename
    if odd or "\0" in entry.filename or stat.S_ISLNK(entry.external_attr >> 16):
        raise BadArchiveError(f"{file}: {entry.filename!r} would lie outside of the briefing")
    return place


def _write(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, place: Path, left: int) -> int:
    """Write one file; how many bytes may still be written after it, below 0 where it was too much."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(entry) as source, place.open("wb") as target:
        while left >= 0 and (piece := source.read(_PIECE)):
            left -= len(piece)
            target.write(piece)
    return left
