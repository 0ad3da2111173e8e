"""Owns when Python looks for garbage: not during a start, and later never again among what that made.

A start makes a hundred thousand objects, and nearly all of them live as long as the program. The collector would go
through the latest of them again and again meanwhile, and through all of them now and then for ever.
"""

from __future__ import annotations

import gc


def pause() -> None:
    """A start begins."""
    gc.disable()


def resume() -> None:
    """It has come to rest: what it left (1 % of a hub, 8 % of a talk) goes, and what is there now is passed over."""
    gc.collect()
    gc.freeze()
    gc.enable()
