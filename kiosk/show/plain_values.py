"""Owns the way from frozen props to what QML reads: dicts, lists, strings and numbers, and nothing else."""

from __future__ import annotations

from typing import Any

import msgspec


def plain_values(props: object) -> Any:
    """The same as plain values. Tuples become lists: PySide hands QML a tuple as something that is no list."""
    return msgspec.json.decode(msgspec.json.encode(props))
