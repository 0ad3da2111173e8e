"""Owns the way from frozen props to what QML reads: dicts, lists, strings and numbers, and nothing else."""

from __future__ import annotations

from typing import Any

import msgspec


def plain_values(props: object) -> Any:
    """The same as plain values, in one step.

    A tuple stays one, which reaches QML as something that is no list (PySide6 6.11): props have lists.
    """
    return msgspec.to_builtins(list(props) if isinstance(props, tuple) else props)
