"""Windows of these tests are drawn into memory, whichever tests run beside them; and a talk that a phone may call."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.machine import environment
from tests.phone.given_talk import PhoneTalk
from tests.phone.given_visitors import VisitorTalk
from tests.phone.wire import WirePhone

environment.prepare(os.environ, Path(os.environ.get("PYTEST_STATE", "/tmp")) / f"kiosk-tests-{os.getpid()}")
environment.draw_without_display(os.environ)


@pytest.fixture(scope="session")
def shipped() -> Briefing:
    return load_briefing(paths.CONTENT)


@pytest.fixture
def given(qapp: QCoreApplication, qtbot: QtBot, shipped: Briefing) -> Iterator[PhoneTalk]:
    made = PhoneTalk(qtbot, shipped)
    yield made
    made.close()


@pytest.fixture
def hall(qapp: QCoreApplication, qtbot: QtBot, shipped: Briefing) -> Iterator[VisitorTalk]:
    made = VisitorTalk(qtbot, shipped)
    yield made
    made.close()


@pytest.fixture
def phone(given: PhoneTalk) -> WirePhone:
    """The speaker's own, which steers."""
    return given.seated_phone(notes=True)
