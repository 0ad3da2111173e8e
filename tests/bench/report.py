"""Owns the table of results: a row a measurement, and whether it is within its budget."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

_HEAD = ("what", "ours", "peer", "ratio", "budget", "")


class Row(Struct, frozen=True):
    """One measurement in words; ``within`` is None where no budget is set."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    budget: str = ""
    within: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """The row as the table prints it."""
        verdict = "" if self.within is None else "within" if self.within else "OVER"
        return self.what, self.ours, self.peer, self.ratio, self.budget, verdict


def compared(
    what: str, unit: str, ours: float, peer: float, *, share: float | None = None, most: float | None = None
) -> Row:
    """A row beside a peer's: Chromium's, or that of the program which ``what`` names.

    Args:
        what: what is measured.
        unit: of both numbers.
        ours: the program's number.
        peer: the peer's.
        share: how much of the peer's it may be.
        most: how much it may be in all.
    """
    budgets = [
        *([f"≤ {share:g} ×"] if share is not None else []),
        *([f"≤ {most:g} {unit}"] if most is not None else []),
    ]
    ratio = ours / peer if peer else float("inf") if ours else 1.0
    within = (share is None or ratio <= share) and (most is None or ours <= most)
    return Row(
        what,
        amount(ours, unit),
        amount(peer, unit),
        f"{ratio:.2f} ×",
        " and ".join(budgets),
        within if budgets else None,
    )


def alone(what: str, unit: str, ours: float, most: float | None = None) -> Row:
    """A row without a peer."""
    return Row(
        what,
        amount(ours, unit),
        "",
        "",
        f"≤ {most:g} {unit}" if most is not None else "",
        None if most is None else ours <= most,
    )


def amount(number: float, unit: str) -> str:
    """A number with its unit, with as many digits as mean something."""
    digits = 2 if unit == "s" or abs(number) < 10 else 1 if abs(number) < 100 else 0
    return f"{number:.{digits}f} {unit}"


def curve(numbers: Sequence[float]) -> str:
    """Numbers as a row of columns, each as high as its share of the largest."""
    columns, most = "▁▂▃▄▅▆▇█", max(numbers)
    return "".join(columns[round(number / most * (len(columns) - 1))] for number in numbers)


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table that reads well on a terminal too."""
    lines = [_HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    rule = tuple("-" * width for width in widths)
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in (lines[0], rule, *lines[1:])
    )
