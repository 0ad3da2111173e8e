"""What holds for every test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from hypothesis import HealthCheck, settings

from kiosk.machine import collector
from tests.equipment.programs import watch_programs

watch_programs()

ROOT = Path(__file__).parents[1]
MOST_BYTES = 1_500_000_000
"""What a process of tests grows to."""

# Machines are busy, and a test does not hang on how fast one is.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """A process of tests a core for ``logical``; for ``auto`` two, where there is memory.

    One with a window waits half of its time for pictures.
    """
    cores = os.cpu_count() or 1
    if config.option.numprocesses == "logical":
        return cores
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return max(1, min(2 * cores, memory // MOST_BYTES))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is long begins first: at the end of all, one process would wait for it alone."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Objects of Qt are ended on their own thread, as in the program."""
    collector.pause()
    yield
    collector.collect_due()


@pytest.fixture
def kiosk(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Run ``kiosk`` with arguments in an empty folder; gives the finished process."""

    def run(*words: str, output: IO[str] | int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "XDG_CACHE_HOME")
        variables = {name: value for name, value in os.environ.items() if name not in hidden}
        variables |= {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path / "home"), "PYTHONDONTWRITEBYTECODE": "1"}
        (tmp_path / "home").mkdir(exist_ok=True)
        command = [sys.executable, "-m", "kiosk", *words]
        return subprocess.run(
            command, cwd=tmp_path, env=variables, stdout=output, stderr=subprocess.PIPE, text=True, check=False
        )

    return run
