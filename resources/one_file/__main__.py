"""Prints what is largest in the built file: ``python -m one_file [FILE]``."""

from __future__ import annotations

import sys
from pathlib import Path

from PyInstaller.archive.readers import ArchiveReadError, CArchiveReader

from kiosk.paths import APP_NAME
from one_file.parts import PackedFile, derive_sizes, report_sizes

FILE = Path("dist", APP_NAME)


def main(words: list[str]) -> int:
    """Print the ten largest parts of a built file; 0, or 2 where there is none."""
    file = Path(words[0]) if words else FILE
    try:
        files = read_archive(file)
    except OSError as error:
        print(f"one_file: {file}: {error.strerror}; make exe builds it", file=sys.stderr)
        return 2
    except ArchiveReadError as error:
        print(f"one_file: {file} is no program of PyInstaller's: {error}", file=sys.stderr)
        return 2
    print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    print(report_sizes(derive_sizes(files)))
    return 0


def read_archive(file: Path) -> list[PackedFile]:
    """What PyInstaller packed into a program.

    Raises:
        OSError: it cannot be read.
        ArchiveReadError: PyInstaller made no such program.
    """
    return [PackedFile(name, packed, unpacked) for name, (_, packed, unpacked, *_) in CArchiveReader(file).toc.items()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
