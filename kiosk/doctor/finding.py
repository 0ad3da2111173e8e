"""Owns one line of the doctor."""

from __future__ import annotations

from msgspec import Struct


class Finding(Struct, frozen=True):
    """One line of the doctor; ``good`` is False where something is lacking."""

    good: bool
    subject: str
    text: str

    def __str__(self) -> str:
        return f"{'ok  ' if self.good else 'LACK'}  {self.subject}: {self.text}"
