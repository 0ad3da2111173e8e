"""Owns how a hub begins: the state that settings, staff and the screen's place ask for."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings
from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub.state import Beginning, HubState
from kiosk.show.physical import Installation
from kiosk.show.unattended.idle import Idle, IdleMode
from kiosk.show.unattended.spot import Spot
from kiosk.window.own_screen import is_meant
from kiosk.window.screens import read_screens


def read_spot(settings: Settings) -> Spot:
    """What staff chose for a locked hub."""
    if not settings.locked:
        return Spot()
    from kiosk.staff.spot import SpotFile

    return SpotFile(settings.state_folder).read()


def begin_hub(briefing: Briefing, settings: Settings, spot: Spot, *, reduced_motion: bool) -> HubState:
    """The state before anybody came.

    Args:
        briefing: its languages.
        settings: how it begins, what staff chose among them.
        spot: what staff chose.
        reduced_motion: whether the system asks for little movement.
    """
    language = briefing.language_or_default(settings.language)
    comfort = Comfort(
        text_scale=settings.text_scale if spot.text_scale else large_enough(settings),
        colours=Colours.CONTRAST if settings.high_contrast else Colours.ORDINARY,
        reduced_motion=reduced_motion or settings.reduced_motion,
        easy_words=settings.easy_words,
        spaced=settings.wide_spacing,
        ruler=settings.ruler,
        reach=settings.reach,
        steady=settings.touch_hold > 0 or settings.touch_pause > 0,
        letter_keys=not settings.no_letter_keys,
    )
    begins = Beginning(language, comfort, listens=settings.speech == "always")
    return HubState(language, comfort=comfort, beginning=begins, idle=_idle(settings), spot=spot)


def large_enough(settings: Settings) -> int:
    """The text size of the settings, or a larger one that the place of the screen asks for, where that was measured."""
    if not settings.viewing_distance or not settings.screen_height:
        return settings.text_scale
    primary = QGuiApplication.primaryScreen().size()
    meant = next((screen for screen in read_screens() if settings.screen and is_meant(screen, settings.screen)), None)
    size = (meant.width, meant.height) if meant is not None else (primary.width(), primary.height())
    place = Installation(*size, settings.screen_height, settings.viewing_distance)
    return max(settings.text_scale, place.least_scale())


def _idle(settings: Settings) -> Idle:
    """A locked hub attracts, until somebody comes; any other is never left."""
    return Idle(IdleMode.ATTRACT, settings.idle_seconds) if settings.locked else Idle()
