"""Voices without a window: an application that runs their processes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.machine import environment

environment.prepare(os.environ, Path(os.environ.get("PYTEST_STATE", "/tmp")) / f"kiosk-tests-{os.getpid()}")
environment.draw_without_display(os.environ)

from PySide6.QtGui import QGuiApplication  # noqa: E402 - after its environment


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp
