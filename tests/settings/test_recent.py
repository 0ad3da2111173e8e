"""The list of recent briefings: the latest first, each once, only those that are still there, and gone when asked."""

from __future__ import annotations

from pathlib import Path

from kiosk.paths import StateFile
from kiosk.settings.recent import MOST, RecentBriefing, RecentFile


def made(folder: Path, name: str) -> RecentBriefing:
    (folder / name).mkdir(exist_ok=True)
    return RecentBriefing(name, str(folder / name), str(folder / name))


def test_the_latest_comes_first_and_each_once(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "state")
    assert file.read() == []
    for name in ("a", "b", "a"):
        file.add(made(tmp_path, name))
    assert [one.title for one in file.read()] == ["a", "b"]


def test_no_more_than_a_few_are_kept(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "state")
    for number in range(MOST + 3):
        file.add(made(tmp_path, str(number)))
    assert [one.title for one in file.read()] == [str(number) for number in range(MOST + 2, 2, -1)]


def test_one_that_is_gone_is_not_offered_until_it_is_back(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "state")
    file.add(made(tmp_path, "stick"))
    (tmp_path / "stick").rmdir()
    assert file.read() == []
    (tmp_path / "stick").mkdir()
    assert [one.title for one in file.read()] == ["stick"]


def test_the_list_goes_when_somebody_asks(tmp_path: Path) -> None:
    file = RecentFile(tmp_path / "state")
    file.add(made(tmp_path, "a"))
    file.forget()
    assert file.read() == []
    assert not (tmp_path / "state" / StateFile.RECENT).exists()
