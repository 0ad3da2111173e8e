"""Owns what the attract loop shows at a moment: derived from the clock alone, so that screens side by side agree. Pure.

A slide stands for ``SLIDE_SECONDS``, in each language in turn. What moves is little and rare: words that come and go,
the pieces of the diamond that part and meet, a glint that wanders over its facets, a ring around a fingertip.
"""

from __future__ import annotations

import math
from datetime import datetime

from msgspec import Struct

from kiosk.show.unattended.night import Night

SLIDE_SECONDS = 8
FADE_SECONDS = 0.6
PART_SECONDS = 2.0
FAST, SLOW = 1 / 20, 1 / 4
"""Seconds between two pictures: while words or pieces move, and while only the glint and the ring do."""

FACETS = 240
"""So many glints make a round; divided without rest by every number of facets that there is."""

GLINT_SECONDS = 4
RING_STEPS = 4

SHIFT_PX = 6
_SHIFT_MINUTES = (37, 29)
"""Against burn-in all of it wanders by a px now and then, and needs 18 hours until it has been everywhere."""


class Reel(Struct, frozen=True):
    """What there is to show: for each slide the demand that speaks (0 for all), and in how many languages.

    ``pieces`` is how many demands there are: as many pieces hold together.
    """

    demands: tuple[int, ...]
    languages: int = 1
    pieces: int = 2


class AttractMoment(Struct, frozen=True):
    """One picture of the loop.

    ``words`` is how far they have come, from 0 to 1; ``pieces`` how far each demand's piece is there, and
    ``apart`` how far they are from each other; ``glint`` how bright facet ``facet`` is; ``ring`` how far the ring has
    grown, in ``RING_STEPS``. ``shift`` is in px. ``seconds`` is how long the picture stands.
    """

    slide: int
    language: int
    words: float = 1.0
    pieces: tuple[float, ...] = ()
    apart: float = 0.0
    facet: int = 0
    glint: float = 0.0
    ring: int = RING_STEPS - 1
    shift: tuple[int, int] = (0, 0)
    night: bool = False
    seconds: float = SLIDE_SECONDS


def derive_attract(now: datetime, reel: Reel, night: Night, *, still: bool = False) -> AttractMoment:
    """The picture at a moment.

    Args:
        now: what the clock on the wall says, with its zone.
        reel: what there is to show; at least one slide in one language.
        night: when it is dark: then nothing moves and no slide comes.
        still: whether movement is to be reduced: then one slide stands until the next.
    """
    since = now.timestamp()
    if night.holds(now.hour * 60 + now.minute):
        return AttractMoment(0, 0, shift=_shift(since), night=True, seconds=60 - since % 60)
    turn, gone = divmod(since, SLIDE_SECONDS)
    slide, language = _place(int(turn), reel)
    gem = _gem(reel.demands[slide], reel.pieces)
    if still:
        return AttractMoment(
            slide, language, pieces=gem[:-1], apart=gem[-1], shift=_shift(since), seconds=SLIDE_SECONDS - gone
        )
    before = _gem(reel.demands[_place(int(turn) - 1, reel)[0]], reel.pieces)
    turns = before != gem and gone < PART_SECONDS
    fades = gone < FADE_SECONDS or gone >= SLIDE_SECONDS - FADE_SECONDS
    step = FAST if fades or turns else SLOW
    gone = math.floor(gone / step + 1e-6) * step
    way = _ease(min(1.0, gone / PART_SECONDS))
    *pieces, apart = (old + (new - old) * way for old, new in zip(before, gem, strict=True))
    facet, glows = divmod(since, GLINT_SECONDS)
    return AttractMoment(
        slide,
        language,
        words=_ease(min(1.0, gone / FADE_SECONDS, (SLIDE_SECONDS - gone) / FADE_SECONDS)),
        pieces=tuple(pieces),
        apart=apart,
        facet=int(facet) % FACETS,
        glint=round(math.sin(math.pi * math.floor(glows / SLOW) * SLOW / GLINT_SECONDS), 2),
        ring=int(since / SLOW / 2) % RING_STEPS,
        shift=_shift(since),
        seconds=_rest(since, step),
    )


def _gem(demand: int, pieces: int) -> tuple[float, ...]:
    """How far each piece is there, and how far they are apart: a demand stands alone, all are one."""
    if demand == 0 or pieces < 2:
        return *(1.0 for _ in range(pieces)), 0.0
    return *(float(piece == demand) for piece in range(1, pieces + 1)), 1.0


def _place(turn: int, reel: Reel) -> tuple[int, int]:
    slide, language = divmod(turn, reel.languages)
    return slide % len(reel.demands), language


def _rest(since: float, step: float) -> float:
    """Until the next multiple of ``step``; of two that are next to each other because of rounding, the second."""
    rest = step - since % step
    return rest if rest > step / 8 else rest + step


def _ease(share: float) -> float:
    """Slow at both ends."""
    return share * share * (3 - 2 * share)


def _shift(since: float) -> tuple[int, int]:
    across, down = (round(SHIFT_PX * math.sin(2 * math.pi * (since // 60) / period)) for period in _SHIFT_MINUTES)
    return across, down
