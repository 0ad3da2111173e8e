"""Measures how large the one file is."""

from __future__ import annotations

from tests.bench.contestants import EXE
from tests.bench.report import Row, alone
from tests.bench.workplace import Workplace

MOST_MB = 60.0


def measure(_place: Workplace) -> list[Row]:
    """Its size in MB of a million bytes; no row where it has not been built."""
    return [alone("size of the one file", "MB", EXE.stat().st_size / 1e6, MOST_MB)] if EXE.exists() else []
