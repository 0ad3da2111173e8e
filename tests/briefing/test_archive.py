"""A briefing as one file: all of it, the same from the same, and nothing outside of its folder."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing import archive
from kiosk.briefing.archive import BadArchiveError, pack_briefing, unpack_briefing
from kiosk.briefing.loader import load_briefing


def packed(folder: Path, **entries: bytes) -> Path:
    file = folder / "some.kbrief"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            made.writestr(name.replace("__", "/"), data)
    return file


def test_a_briefing_comes_back_whole(tmp_path: Path) -> None:
    file = tmp_path / "content.kbrief"
    file.write_bytes(pack_briefing(paths.CONTENT))
    assert file.read_bytes() == pack_briefing(paths.CONTENT)
    folder = unpack_briefing(file, tmp_path / "kept")
    there = {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    here = {path.relative_to(paths.CONTENT): path.read_bytes() for path in paths.CONTENT.rglob("*") if path.is_file()}
    assert there == {name: data for name, data in here.items() if not name.name.startswith(".")}
    assert list(load_briefing(folder).tree) == list(load_briefing(paths.CONTENT).tree)
    assert unpack_briefing(file, tmp_path / "kept") == folder


@pytest.mark.parametrize("name", ["../out.md", "/etc/out.md", "a/../../out.md", "..\\out.md", "C:out.md"])
def test_what_would_lie_outside_is_refused(tmp_path: Path, name: str) -> None:
    file = tmp_path / "bad.kbrief"
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("home.en.md", b"fine")
        made.writestr(name, b"out")
    with pytest.raises(BadArchiveError, match="outside"):
        unpack_briefing(file, tmp_path / "kept")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [file]


def test_a_link_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.kbrief"
    with zipfile.ZipFile(file, "w") as made:
        entry = zipfile.ZipInfo("media")
        entry.external_attr = 0o120777 << 16
        made.writestr(entry, "/etc")
    with pytest.raises(BadArchiveError, match="outside"):
        unpack_briefing(file, tmp_path / "kept")


def test_a_bomb_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 5_000_000)
    with pytest.raises(BadArchiveError, match="more than 5 MB"):
        unpack_briefing(packed(tmp_path, a=bytes(50_000_000)), tmp_path / "kept")
    monkeypatch.setattr(archive, "MOST_FILES", 3)
    with pytest.raises(BadArchiveError, match="4 files"):
        unpack_briefing(packed(tmp_path, a=b"", b=b"", c=b"", d=b""), tmp_path / "kept")
    assert not list((tmp_path / "kept").glob("*"))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 and no more", os.urandom(2_000)])
def test_what_is_no_archive_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.kbrief").write_bytes(data)
    with pytest.raises(BadArchiveError, match=r"no packed briefing that can be read: copy or pack it anew$"):
        unpack_briefing(tmp_path / "a.kbrief", tmp_path / "kept")


@pytest.mark.parametrize(("place", "value"), [(6, b"\x01"), (8, b"\x61")])
def test_one_with_a_password_or_packed_otherwise_is_told_in_words(tmp_path: Path, place: int, value: bytes) -> None:
    data = bytearray(packed(tmp_path, a=b"some").read_bytes())
    listing = data.index(b"PK\x01\x02") + 2  # the list of files says the same as each file, two bytes further on
    data[place : place + 1] = data[listing + place : listing + place + 1] = value
    (tmp_path / "a.kbrief").write_bytes(data)
    with pytest.raises(BadArchiveError, match=r"pack the folder anew, as a \.zip without a password$"):
        unpack_briefing(tmp_path / "a.kbrief", tmp_path / "kept")


def test_a_damaged_one_leaves_nothing(tmp_path: Path) -> None:
    data = bytearray(pack_briefing(paths.CONTENT))
    place = zipfile.ZipFile(io.BytesIO(data)).infolist()[3].header_offset + 60
    data[place : place + 20] = bytes(20)
    (tmp_path / "a.kbrief").write_bytes(data)
    with pytest.raises((BadArchiveError, OSError)):
        unpack_briefing(tmp_path / "a.kbrief", tmp_path / "kept")
    assert not list((tmp_path / "kept").glob("*"))


def test_only_the_last_few_stay(tmp_path: Path) -> None:
    for number in range(archive.KEPT + 3):
        folder = unpack_briefing(packed(tmp_path, a=bytes([number])), tmp_path / "kept")
        os.utime(folder, (number, number))
    assert len(list((tmp_path / "kept").iterdir())) <= archive.KEPT + 1
