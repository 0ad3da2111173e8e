"""Owns what a hub is made from, as its view model is handed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec import Struct

from kiosk.bridge.hub.speech_view_model import Speaker
from kiosk.briefing.loader import Briefing
from kiosk.settings.licences import LicensedPart
from kiosk.show.comfort import Steadiness
from kiosk.show.hub.absent import absent_actions
from kiosk.show.hub.action_table import HUB_ACTIONS, HubAction


class HubSetup(Struct, frozen=True):
    """What a hub is made from.

    ``theme`` is the ordinary one, by its name; ``about`` lists names and licences when it is asked.
    ``problems`` is what was wrong with the settings, for staff to see. ``address`` is that of the hand-out, where the
    operator named one; ``in_hall`` tells that it has a broker.
    ``voice`` speaks; None where this machine has none. ``switches`` is how many a visitor has instead of a screen to
    touch, 0 for none; with one, ``scan_seconds`` go by from a thing to the next. ``keypad`` is what keys were taught,
    action by key. ``steadiness`` is how unsteady hands are met; ``screen_height`` that of the picture in mm, 0 where
    nobody measured it.
    """

    briefing: Briefing
    theme: str
    about: Callable[[], list[LicensedPart]]
    locked: bool = False
    counts_use: bool = False
    in_hall: bool = False
    problems: tuple[str, ...] = ()
    address: str = ""
    voice: Speaker | None = None
    switches: int = 0
    scan_seconds: int = 2
    keypad: Mapping[str, str] = MappingProxyType({})
    steadiness: Steadiness = Steadiness()
    screen_height: int = 0

    @property
    def absent(self) -> frozenset[str]:
        """The actions that would do nothing here."""
        return absent_actions(self.briefing, speaks=self.voice is not None)

    @property
    def actions(self) -> list[HubAction]:
        """The actions that there are here: some would lead out of a locked screen, some would open nothing."""
        absent = self.absent
        return [row for row in HUB_ACTIONS if row.action not in absent and (row.locked or not self.locked)]
