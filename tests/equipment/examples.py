"""What a strategy of hypothesis can draw."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import Phase, find, settings
from hypothesis.strategies import SearchStrategy

_FIRST = settings(phases=[Phase.generate], max_examples=10_000)
"""The first that comes will do: the simplest is looked for long."""


def kinds_drawn(strategy: SearchStrategy[object], kinds: Iterable[type]) -> set[type]:
    """Those of some types of which a strategy draws one.

    Raises:
        hypothesis.errors.NoSuchExample: it draws none of one of them.
    """
    return {type(find(strategy, lambda drawn, kind=kind: isinstance(drawn, kind), settings=_FIRST)) for kind in kinds}
