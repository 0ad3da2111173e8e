"""Owns going from one value to the next of a row of values."""

from __future__ import annotations

from typing import TypeVar

Value = TypeVar("Value", int, float)


def beside(steps: tuple[Value, ...], value: float, by: int) -> Value:
    """The step that lies ``by`` steps from the one nearest to ``value``; the first or the last where there is none."""
    nearest = min(range(len(steps)), key=lambda place: abs(steps[place] - value))
    return steps[min(len(steps) - 1, max(0, nearest + by))]
