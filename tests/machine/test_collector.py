"""The collector stands still during a start, and passes over what that made."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from kiosk.machine import collector


class Circle:
    """Holds itself: only the collector can end it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_after_a_start_its_garbage_is_gone_and_the_rest_is_passed_over() -> None:
    collector.pause()
    assert not gc.isenabled()
    kept, left = Circle(), weakref.ref(Circle())
    assert left() is not None
    collector.resume()
    assert left() is None
    assert gc.isenabled()
    assert not any(one is kept for one in gc.get_objects()), "frozen: no collection goes through it"
