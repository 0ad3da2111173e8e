"""The built file on a screen, tapped through: it shows what the source shows, pixel for pixel but for the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.equipment.x11 import XServer
from tests.package.conftest import Twins
from tests.package.program import Machine

pytestmark = [pytest.mark.exe, pytest.mark.x11]


def test_taps_lead_from_home_to_a_case_study_and_back(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display):
        twins.wait_until_alike()
        twins.tap("2. ")
        twins.tap("Wat buiten beeld blijft")
        assert twins.source.page == "decent-work/out-of-sight"
        twins.tap("Vrouwen in de palmolie")
        assert twins.source.page == "decent-work/out-of-sight/palm-oil"
        for page in ("decent-work/out-of-sight", "decent-work", "home"):
            twins.tap("Terug")
            assert twins.source.page == page


def test_keys_and_the_other_language_work_too(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display):
        twins.wait_until_alike()
        twins.tap("English")
        twins.tap("1. ")
        twins.key("Escape", Qt.Key.Key_Escape)
        assert twins.source.page == "home"


def test_a_page_to_take_along_is_drawn_as_from_source(machine: Machine, screen: XServer, twins: Twins) -> None:
    with machine.showing(screen.display):
        twins.wait_until_alike()
        twins.key("t", Qt.Key.Key_T)  # its code needs codecs that the one file has to have
