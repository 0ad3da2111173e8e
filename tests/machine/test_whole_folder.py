"""A folder comes to its place whole: all of it is on the disk before it has its name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.machine.whole_folder import place_whole


def test_everything_is_synced_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh, folder = tmp_path / "x.fresh", tmp_path / "x"
    (fresh / "a").mkdir(parents=True)
    (fresh / "a" / "file").write_text("text", "utf-8")
    synced: list[Path] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(Path(f"/proc/self/fd/{descriptor}").readlink()))
    place_whole(fresh, folder)
    assert [place.relative_to(tmp_path).as_posix() for place in synced] == [
        "x.fresh/a",
        "x.fresh/a/file",
        "x.fresh",
        ".",
    ]
    assert (folder / "a" / "file").read_text("utf-8") == "text"
    assert not fresh.exists()


def test_what_lies_there_stays(tmp_path: Path) -> None:
    for name in ("x.fresh", "x"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name, "utf-8")
    with pytest.raises(OSError, match="not empty"):
        place_whole(tmp_path / "x.fresh", tmp_path / "x")
    assert (tmp_path / "x" / "file").read_text("utf-8") == "x"
