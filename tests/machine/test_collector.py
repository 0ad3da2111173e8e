"""The collector stands still during a start, passes over what that made, and runs when it is asked."""

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


def test_after_a_start_its_garbage_is_gone_and_the_rest_is_passed_over() -> None:
    collector.pause()
    assert not gc.isenabled()
    kept, left = Circle(), weakref.ref(Circle())
    assert left() is not None
    collector.resume()
    assert left() is None
    assert not gc.isenabled(), "it would run on any thread"
    assert not any(one is kept for one in gc.get_objects()), "frozen: no collection goes through it"


def test_garbage_goes_when_there_is_some_and_somebody_asks() -> None:
    collector.resume()
    left = weakref.ref(Circle())
    collector.collect_due()
    assert left() is not None, "one is not worth the while"
    more = [weakref.ref(Circle()) for _ in range(2_000)]
    assert all(one() is not None for one in more)
    collector.collect_due()
    assert not any(one() is not None for one in (left, *more))
