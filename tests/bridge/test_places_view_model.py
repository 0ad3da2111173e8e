"""Folders to choose from: what is in them, the way to others, and what is said where none can be looked into."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.places_view_model import PlacesViewModel


@pytest.fixture
def folder(qapp: QGuiApplication, tmp_path: Path) -> Path:
    for name in ("Beta", "alpha", ".hidden", "briefing"):
        (tmp_path / name).mkdir()
    (tmp_path / "briefing" / "briefing.toml").touch()
    for name in ("packed.kbrief", "Other.KBRIEF", "letter.docx", ".odd.kbrief"):
        (tmp_path / name).touch()
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    return tmp_path


def names(places: PlacesViewModel) -> list[tuple[str, str]]:
    return [(row["kind"], row["name"]) for row in places.rows]


def test_folders_come_first_then_packed_briefings_and_nothing_else(folder: Path) -> None:
    assert names(PlacesViewModel(folder)) == [
        ("folder", "alpha"),
        ("folder", "Beta"),
        ("briefing", "briefing"),
        ("file", "Other.KBRIEF"),
        ("file", "packed.kbrief"),
    ]


def test_one_goes_into_a_folder_and_up_again(folder: Path) -> None:
    places = PlacesViewModel(folder)
    places.go(str(folder / "alpha"))
    assert (places.folder, names(places), places.hasAbove) == (str(folder / "alpha"), [], True)
    places.up()
    assert places.folder == str(folder)
    places.go(str(folder / "packed.kbrief"))
    assert places.folder == str(folder)
    places.go("/")
    assert not places.hasAbove


@pytest.mark.skipif(os.geteuid() == 0, reason="root looks into every folder")
def test_a_folder_that_is_closed_is_told(folder: Path) -> None:
    (folder / "alpha").chmod(0)
    places = PlacesViewModel(folder)
    places.go(str(folder / "alpha"))
    assert "alpha" in places.told
    assert places.folder == str(folder)


def test_a_folder_that_went_meanwhile_is_told(folder: Path) -> None:
    places = PlacesViewModel(folder)
    places.go("/none/such/place")
    assert "/none/such" in places.told
    assert places.folder == str(folder)
    (folder / "alpha").rmdir()
    places.renew()
    assert places.told == ""
    assert ("folder", "alpha") not in names(places)


def test_it_says_whether_a_file_is_there_already(folder: Path) -> None:
    places = PlacesViewModel(folder)
    assert places.holds("letter.docx")
    assert not places.holds("alpha")
    assert not places.holds("")


def test_everybody_has_a_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    known = PlacesViewModel(folder).known
    assert {"kind": "home", "name": folder.name, "place": str(folder)} in known
    assert len({row["place"] for row in known}) == len(known)
