"""A file is read within bounds, whatever it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.text_files.regular_file import NoRegularFileError, TooLargeError, read_regular


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"0123456789")
    return tmp_path / "file"


@pytest.mark.parametrize(("largest", "most", "content"), [(10, None, b"0123456789"), (10, 4, b"0123"), (99, 99, None)])
def test_its_bytes_are_read(file: Path, largest: int, most: int | None, content: bytes | None) -> None:
    assert read_regular(file, largest, most) == (file.read_bytes() if content is None else content)


@pytest.mark.parametrize("most", [None, 4])
def test_one_that_is_too_large_is_refused(file: Path, most: int | None) -> None:
    with pytest.raises(TooLargeError, match="it has 10 bytes, and 9 is the most that is read"):
        read_regular(file, 9, most)


def test_one_that_says_to_be_empty_is_bounded_too() -> None:
    endless = Path("/proc/self/status")  # of a size of 0, as all files there are
    with pytest.raises(TooLargeError):
        read_regular(endless, 5)


@pytest.mark.parametrize("name", [".", "pipe", "/dev/zero"])
def test_what_is_no_file_is_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(NoRegularFileError):
        read_regular(tmp_path / name, 10)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize("name", ["gone", "a\0b", "x" * 5_000])
def test_a_name_that_no_file_has_is_an_error_of_the_system(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match=r"No such file|null|too long"):
        read_regular(tmp_path / name, 10)
