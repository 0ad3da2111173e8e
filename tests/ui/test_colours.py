"""The colours of the hub: the operator's theme, whatever it is, and high contrast over it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, load_theme
from kiosk.show.unattended.staff import PinAccepted, StaffSheet, StaffSheetOpened
from kiosk.staff.spot import SpotFile

DUSK = "#F3E9DC"
"""The paper of a theme that only this test has."""


@pytest.fixture
def third_theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A theme beside the two that are shipped."""
    resources = tmp_path / "resources"
    shutil.copytree(paths.RESOURCES / "themes", resources / "themes")
    for folder in paths.RESOURCES.iterdir():
        if folder.name != "themes":
            (resources / folder.name).symlink_to(folder)
    monkeypatch.setattr(paths, "RESOURCES", resources)
    text = (resources / "themes" / f"{DEFAULT}.toml").read_text("utf-8")
    (resources / "themes" / "dusk.toml").write_text(text.replace(load_theme(DEFAULT).paper, DUSK), "utf-8")
    return "dusk"


@pytest.fixture
def start(qapp, briefing: Briefing, tmp_path: Path) -> Iterator[Callable[..., Hub]]:
    hubs: list[Hub] = []

    def start(**settings: object) -> Hub:
        while hubs:
            hubs.pop().close()
        hubs.append(Hub(briefing, Settings(state_folder=tmp_path / "state", **settings)))  # type: ignore[arg-type]
        return hubs[-1]

    yield start
    for hub in hubs:
        hub.close()


def paper(hub: Hub) -> str:
    colour: str = hub.view_model.comfort.palette["paper"]
    return colour


def test_contrast_that_staff_switch_off_gives_back_the_operators_theme(
    start: Callable[..., Hub], third_theme: str, tmp_path: Path
) -> None:
    hub = start(locked=True, theme=third_theme)
    assert paper(hub) == DUSK
    hub.store.dispatch(StaffSheetOpened(StaffSheet.PIN))
    hub.store.dispatch(PinAccepted())
    hub.unattended.staff.spot.chooseContrast(True)
    assert paper(hub) == load_theme(HIGH_CONTRAST).paper
    assert paper(start(locked=True, theme=third_theme)) == load_theme(HIGH_CONTRAST).paper
    hub = start(locked=True, theme=third_theme)
    hub.store.dispatch(StaffSheetOpened(StaffSheet.PIN))
    hub.store.dispatch(PinAccepted())
    hub.unattended.staff.spot.chooseContrast(False)
    assert paper(hub) == DUSK
    assert paper(start(locked=True, theme=third_theme)) == DUSK
    assert SpotFile(tmp_path / "state").read().high_contrast is False


def test_a_visitor_switches_between_the_theme_and_high_contrast(start: Callable[..., Hub], third_theme: str) -> None:
    hub = start(theme=third_theme, high_contrast=True)
    assert (paper(hub), hub.view_model.comfort.colours) == (load_theme(HIGH_CONTRAST).paper, "contrast")
    hub.view_model.perform("contrast")
    assert (paper(hub), hub.view_model.comfort.colours) == (DUSK, "")


def test_contrast_as_the_theme_is_all_there_is(start: Callable[..., Hub]) -> None:
    hub = start(theme=HIGH_CONTRAST)
    for _ in range(2):
        assert paper(hub) == load_theme(HIGH_CONTRAST).paper
        hub.view_model.perform("contrast")


def test_what_staff_chose_is_read_once_a_start(start: Callable[..., Hub], monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[SpotFile] = []
    monkeypatch.setattr(SpotFile, "read", _counted(SpotFile.read, read))
    start(locked=True)
    assert len(read) == 1


def _counted(read: Callable, calls: list) -> Callable:
    def counted(file: SpotFile) -> object:
        calls.append(file)
        return read(file)

    return counted
