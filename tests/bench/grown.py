"""Owns the sizes that a briefing is measured with side by side, and the row that shows how a cost grows with them."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.report import Row, amount, curve

SIZES = (30, 1_000, 10_000)
"""Case studies."""
ALL_SIZES = " / ".join(f"{size:,}" for size in SIZES)
MOST_TIME, MOST_MEMORY = 1.2, 1.5
"""What the largest may cost, as a share of the smallest."""


def grown(what: str, unit: str, numbers: Sequence[float], most: float | None = None) -> Row:
    """A row of one cost at all sizes, with its curve.

    Args:
        what: what is measured.
        unit: of all numbers.
        numbers: the cost with each of ``SIZES``.
        most: how much the largest may cost of the smallest; None where that is not judged.
    """
    ratio = numbers[-1] / numbers[0]
    cells = " / ".join(amount(number, unit) for number in numbers)
    budget = "" if most is None else f"≤ {most} ×"
    return Row(what, f"{cells} {curve(numbers)}", "", f"{ratio:.2f} ×", budget, None if most is None else ratio <= most)
