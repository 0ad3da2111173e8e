"""Owns the type of the clock that is handed in: seconds since 1970, as ``time.time`` tells them."""

from __future__ import annotations

from collections.abc import Callable

WallClock = Callable[[], float]
