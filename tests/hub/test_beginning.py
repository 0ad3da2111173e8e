"""How a hub begins: whatever a visitor can choose can be set; and letters are as large as the place asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import asdict
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.beginning import begin_hub
from kiosk.settings.table import make_settings
from kiosk.show.comfort import Colours, Comfort, Reach
from kiosk.show.hub.state import HubState
from kiosk.show.hub.visit import begin_anew
from kiosk.show.unattended.spot import Spot

WAYS: dict[str, tuple[dict[str, Any], Any]] = {  # a field of Comfort: the setting of it, and what it is then
    "text_scale": ({"text-scale": 300}, 300),
    "colours": ({"high-contrast": True}, Colours.CONTRAST),
    "reduced_motion": ({"reduced-motion": True}, True),
    "spaced": ({"wide-spacing": True}, True),
    "easy_words": ({"easy-words": True}, True),
    "reach": ({"reach": "left"}, Reach.LEFT),
    "ruler": ({"ruler": True}, True),
    "steady": ({"touch-hold": 300}, True),
    "letter_keys": ({"no-letter-keys": True}, False),
}


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


Begun = Callable[..., HubState]


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return load_briefing(paths.CONTENT)


@pytest.fixture
def begun(qapp: QGuiApplication, briefing: Briefing, tmp_path: Path) -> Begun:
    """The first state, by what is set and by what staff chose."""
    assert qapp.primaryScreen().size().height() == 800

    def begin(values: dict[str, Any], spot: Spot | None = None) -> HubState:
        settings = make_settings({"state-dir": tmp_path, **values}, "here")
        return begin_hub(briefing, settings, spot or Spot(), reduced_motion=False)

    return begin


@pytest.mark.parametrize("field", asdict(Comfort()))
def test_whatever_is_chosen_can_be_set_and_each_visit_begins_so(begun: Begun, field: str) -> None:
    values, expected = WAYS[field]
    state = begun(values)
    assert getattr(state.comfort, field) == expected != getattr(Comfort(), field)
    assert begin_anew(state).comfort == state.comfort


def test_a_pause_alone_is_met_too(begun: Begun) -> None:
    assert begun({"touch-pause": 300}).comfort.steady


@pytest.mark.parametrize(
    ("screen_height", "distance", "own", "scale"),
    [(0, 80, 100, 100), (296, 0, 100, 100), (296, 40, 100, 125), (296, 40, 200, 200), (296, 500, 100, 100)],
)
def test_measured_letters_are_large_enough_by_themselves(
    begun: Begun, screen_height: int, distance: int, own: int, scale: int
) -> None:
    values = {"screen-height": screen_height, "viewing-distance": distance, "text-scale": own}
    assert begun(values).comfort.text_scale == scale


def test_what_staff_chose_is_stronger(begun: Begun) -> None:
    values = {"screen-height": 296, "viewing-distance": 80, "text-scale": 125}
    assert begun(values, Spot(text_scale=125)).comfort.text_scale == 125


@pytest.mark.parametrize(("speech", "listens"), [("always", True), ("asked", False), ("headphones", False)])
def test_who_comes_is_read_to_where_a_headset_hangs(begun: Begun, speech: str, listens: bool) -> None:
    assert begun({"speech": speech}).beginning.listens is listens
