"""Owns the bar of a command that takes long: with an estimate where a person waits, and nothing elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

STOPPED = 130
"""The exit code of a command that was stopped at the keyboard (128 and SIGINT)."""

Told = Callable[[int, int], None]
"""How many of how many are done."""


@contextmanager
def progress(unit: str) -> Iterator[Told]:
    """A bar on a terminal, of so many of a unit; elsewhere nothing is written."""
    from tqdm import tqdm

    with tqdm(disable=None, leave=False, unit=unit) as bar:

        def told(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield told


@contextmanager
def plain_progress() -> Iterator[Told]:
    """A line for each that is done, for a program that reads them: how many, and of how many."""
    yield lambda done, total: print(done, total, flush=True)
