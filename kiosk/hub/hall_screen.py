"""Owns what a locked hub tells its hall of itself: every half minute, and at once where it changed."""

from __future__ import annotations

import platform
import re
import time
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Slot

from kiosk import __version__, paths
from kiosk.hall.address import parse_broker
from kiosk.hall.hall_line import HallLine
from kiosk.hall.link import Will
from kiosk.hall.words import pulse_topic, screen_topic, write_said
from kiosk.settings.table import Settings
from kiosk.show.hall.fleet import PULSE_SECONDS, TOLD_SECONDS, ScreenState
from kiosk.show.hall.orders import Addressee

_NO_LEVEL = re.compile(r"[^\w.-]")
"""What stands in no level of a topic of ours."""
_HEAT = Path("/sys/class/thermal/thermal_zone0/temp")
"""Thousandths of a degree (Linux, Documentation/driver-api/thermal/sysfs-api)."""


class HallScreen(QObject):
    """One screen of a fleet.

    Args:
        line: the link to the hall.
        settings: which hall, and where the state of this screen lies.
        told: what else is to be told: it is asked each time.
        parent: owns it.
    """

    def __init__(
        self,
        line: HallLine,
        settings: Settings,
        told: Callable[[ScreenState], ScreenState],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._told = told
        groups = tuple(sorted(groups_of(settings)))
        name = name_screen(settings)
        self._state = ScreenState(screen=name, version=__version__, started=time.time(), groups=groups)
        self._topic = screen_topic(settings.hall, self._state.screen)
        self._timer = QTimer(self, interval=round(TOLD_SECONDS * 1000))
        self._timer.timeout.connect(self.tell)
        self._pulse_topic = pulse_topic(settings.hall, self._state.screen)
        self._pulse = QTimer(self, interval=round(PULSE_SECONDS * 1000))
        self._pulse.timeout.connect(self._beat)
        line.linked.connect(self._on_linked)

    @property
    def will(self) -> Will:
        """What the broker is to say when nothing is heard of this screen any more."""
        return Will(self._topic, write_said(ScreenState(screen=self._state.screen, lost=True)))

    @Slot()
    def take_picture(self) -> None:
        """A picture is on the screen."""
        self._state = replace(self._state, drew=time.time())

    @Slot()
    def tell(self) -> None:
        """Tell everything now."""
        self._state = replace(self._told(self._state), told=time.time(), degrees=read_degrees())
        self._line.say(self._topic, write_said(self._state))

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if linked:
            self.tell()
            self._beat()
            self._timer.start()
            self._pulse.start()
        else:
            self._timer.stop()
            self._pulse.stop()

    @Slot()
    def _beat(self) -> None:
        """By the loop of the window, not by the link's own thread: one that hangs has no pulse."""
        self._line.say(self._pulse_topic, b"", keep=False)


def groups_of(settings: Settings) -> frozenset[str]:
    """The groups that a screen belongs to."""
    return frozenset(filter(None, settings.groups.split(",")))


def addressee_of(settings: Settings) -> Addressee:
    """How orders call this screen."""
    return Addressee(settings.hall, name_screen(settings), groups_of(settings))


def name_screen(settings: Settings) -> str:
    """What a screen is called among others.

    That is its user at the broker, which may then write to that topic alone; where it has none its machine, and where
    that has more than one screen, the state folder too.
    """
    if user := parse_broker(settings.broker).user:
        return _NO_LEVEL.sub("-", user)
    own = "" if settings.state_folder == paths.state_folder() else f"-{settings.state_folder.name}"
    return _NO_LEVEL.sub("-", f"{platform.node() or 'screen'}{own}")


def read_degrees() -> float | None:
    """How warm the processor is (Celsius); None where the machine does not tell."""
    try:
        return int(_HEAT.read_text("ascii")) / 1000
    except (OSError, ValueError):
        return None
