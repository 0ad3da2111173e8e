"""Owns what lies over the slide or changes how it is seen: covers, a frozen stage, pointer, zoom and test card."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from kiosk.show.talk.state import ZOOMS, Cover, OnStage, Pointer, PointerKind, TalkState, Zoom, stage_with
from kiosk.show.talk.steps import beside
from kiosk.show.talk.voices import leave_poll


def is_plain(talk: TalkState) -> bool:
    """Whether the room sees the slide as it is."""
    stage = talk.on_stage
    return not (
        is_covered(talk) or talk.voices.poll or stage.frozen is not None or stage.zoom.scale > 1 or stage.pointer.kind
    )


def is_covered(talk: TalkState) -> bool:
    """Whether the room sees something instead of the slide."""
    return bool(talk.on_stage.cover) or talk.on_stage.test_card or bool(talk.code)


def take_away_covers(talk: TalkState, zoom: Zoom | None = None) -> TalkState:
    """The slide to be seen again, enlarged as it was or as ``zoom`` says."""
    zoom = talk.on_stage.zoom if zoom is None else zoom
    return stage_with(talk, cover=Cover.NONE, test_card=False, code=False, zoom=zoom)


def show_plainly(talk: TalkState) -> TalkState:
    """Nothing over the slide and nothing enlarged; the pointer stays where it was, and hidden."""
    plain = OnStage(pointer=replace(talk.on_stage.pointer, kind=PointerKind.NONE))
    return replace(talk, on_stage=plain, voices=leave_poll(talk.voices))


def toggle_cover(cover: Cover) -> Callable[[TalkState, float], TalkState]:
    """What puts a cover over the slide, or takes it away."""
    return lambda talk, _at: stage_with(talk, cover=Cover.NONE if talk.on_stage.cover is cover else cover)


def toggle_frozen(talk: TalkState, _at: float) -> TalkState:
    """Let the room go on seeing what it sees now, or see again where the speaker is."""
    return stage_with(talk, frozen=talk.sight if talk.on_stage.frozen is None else None)


def toggle_test_card(talk: TalkState, _at: float) -> TalkState:
    """Name the screens, or no longer."""
    return stage_with(talk, test_card=not talk.on_stage.test_card)


def toggle_code(talk: TalkState, _at: float) -> TalkState:
    """Show the room the code for phones, or no longer, where the phones of visitors may call."""
    return stage_with(talk, code=not talk.on_stage.code) if talk.visitors.on else talk


def toggle_pointer(kind: PointerKind) -> Callable[[TalkState, float], TalkState]:
    """What shows the pointer in a shape, or hides it."""

    def answer(talk: TalkState, _at: float) -> TalkState:
        pointer = talk.on_stage.pointer
        return stage_with(talk, pointer=replace(pointer, kind=PointerKind.NONE if pointer.kind is kind else kind))

    return answer


def move_pointer(talk: TalkState, x: float, y: float, *, seen: bool) -> TalkState:
    """Put the pointer onto a point of the slide, or at its nearest edge."""
    return stage_with(talk, pointer=Pointer(talk.on_stage.pointer.kind, _share(x), _share(y), seen))


def zoom_step(by: int) -> Callable[[TalkState, float], TalkState]:
    """What enlarges one step more or less, around the pointer."""

    def answer(talk: TalkState, _at: float) -> TalkState:
        zoom, pointer = talk.on_stage.zoom, talk.on_stage.pointer
        return zoom_to(talk, beside(ZOOMS, zoom.scale, by), pointer.x, pointer.y)

    return answer


def zoom_to(talk: TalkState, scale: float, x: float, y: float) -> TalkState:
    """Enlarge to ``scale`` times so that a point of the slide stays where it is seen, as far as the edges let it."""
    scale = min(ZOOMS[-1], max(1.0, scale))
    if scale == 1:
        return stage_with(talk, zoom=Zoom())
    old = talk.on_stage.zoom
    return stage_with(talk, zoom=Zoom(scale, _still(x, old.x, old.scale, scale), _still(y, old.y, old.scale, scale)))


def _still(point: float, origin: float, before: float, after: float) -> float:
    """The origin with which a point is seen, ``after`` times enlarged, where it was seen ``before``."""
    seen = origin + (_share(point) - origin) * before
    return _share((_share(point) * after - seen) / (after - 1))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
