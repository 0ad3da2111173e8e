"""Owns what lies over the slide or changes how it is seen: covers, a frozen stage, pointer, zoom and test card."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.show.talk.steps import beside
from kiosk.show.talk.talk import ZOOMS, Cover, Overlay, Pointer, PointerKind, Talk, Zoom


def is_plain(talk: Talk) -> bool:
    """Whether the room sees the slide as it is."""
    return not (talk.cover or talk.frozen is not None or talk.zoom.scale > 1 or talk.pointer.kind or talk.test_card)


def uncover(talk: Talk, _at: float) -> Talk:
    """Show the slide plainly again."""
    pointer = replace(talk.pointer, kind=PointerKind.NONE)
    return replace(
        talk, cover=Cover.NONE, frozen=None, zoom=Zoom(), pointer=pointer, overlay=Overlay.NONE, test_card=False
    )


def toggle_cover(cover: Cover) -> Callable[[Talk, float], Talk]:
    """What puts a cover over the slide, or takes it away."""
    return lambda talk, _at: replace(talk, cover=Cover.NONE if talk.cover is cover else cover)


def toggle_frozen(talk: Talk, _at: float) -> Talk:
    """Let the room go on seeing what it sees now, or see again where the speaker is."""
    return replace(talk, frozen=talk.sight if talk.frozen is None else None)


def toggle_test_card(talk: Talk, _at: float) -> Talk:
    """Name the screens, or no longer."""
    return replace(talk, test_card=not talk.test_card)


def toggle_pointer(kind: PointerKind) -> Callable[[Talk, float], Talk]:
    """What shows the pointer in a shape, or hides it."""

    def answer(talk: Talk, _at: float) -> Talk:
        other = PointerKind.NONE if talk.pointer.kind is kind else kind
        return replace(talk, pointer=replace(talk.pointer, kind=other))

    return answer


def move_pointer(talk: Talk, x: float, y: float, *, seen: bool) -> Talk:
    """Put the pointer onto a point of the slide, or at its nearest edge."""
    return replace(talk, pointer=Pointer(talk.pointer.kind, _share(x), _share(y), seen))


def zoom_step(by: int) -> Callable[[Talk, float], Talk]:
    """What enlarges one step more or less, around the pointer."""

    def answer(talk: Talk, _at: float) -> Talk:
        return zoom_to(talk, beside(ZOOMS, talk.zoom.scale, by), talk.pointer.x, talk.pointer.y)

    return answer


def zoom_to(talk: Talk, scale: float, x: float, y: float) -> Talk:
    """Enlarge to ``scale`` times so that a point of the slide stays where it is seen, as far as the edges let it."""
    scale = min(ZOOMS[-1], max(1.0, scale))
    if scale == 1:
        return replace(talk, zoom=Zoom())
    old = talk.zoom
    return replace(talk, zoom=Zoom(scale, _still(x, old.x, old.scale, scale), _still(y, old.y, old.scale, scale)))


def _still(point: float, origin: float, before: float, after: float) -> float:
    """The origin with which a point is seen, ``after`` times enlarged, where it was seen ``before``."""
    seen = origin + (_share(point) - origin) * before
    return _share((_share(point) * after - seen) / (after - 1))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
