"""Owns when Python looks for garbage: not during a start, later never again among what that made, and on one thread.

A start makes a hundred thousand objects, and nearly all of them live as long as the program. The collector would go
through the latest of them again and again meanwhile, and through all of them now and then for ever.

By itself the collector runs on whichever thread makes an object, the search's too. An object of Qt that is ended there
goes on getting its timers' events where it lived, and these take the program with them. So it runs when it is asked.
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


def collect_due() -> None:
    """Look for garbage where Python would have: to be asked again and again, on the thread of Qt's objects."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[-1])
