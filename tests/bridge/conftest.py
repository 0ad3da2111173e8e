"""The bridge without a window: what it needs of Qt, and a clock that is moved by hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk import environment

environment.prepare(os.environ, Path(os.environ.get("PYTEST_STATE", "/tmp")) / f"kiosk-tests-{os.getpid()}")
environment.draw_without_display(os.environ)

from PySide6.QtGui import QGuiApplication  # noqa: E402 - after its environment

from tests.times import Times  # noqa: E402


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture
def times() -> Times:
    return Times()
