"""Owns what happens when a picture cannot be made: a line in the log and nothing drawn."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

_logger = logging.getLogger(__name__)

Asked = ParamSpec("Asked")
Picture = TypeVar("Picture")


def guarded(nothing: Callable[[], Picture]) -> Callable[[Callable[Asked, Picture]], Callable[Asked, Picture]]:
    """Let a provider's method never raise: an exception in one takes the whole process down (PySide6 6.11).

    Args:
        nothing: makes the picture that stands in.
    """

    def guard(make: Callable[Asked, Picture]) -> Callable[Asked, Picture]:
        @wraps(make)
        def made(*args: Asked.args, **kwargs: Asked.kwargs) -> Picture:
            try:
                return make(*args, **kwargs)
            except Exception:
                _logger.exception("a picture could not be made: %s", args[1:2])
                return nothing()

        return made

    return guard
