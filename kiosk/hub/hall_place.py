"""Owns how a locked hub takes its place in a hall: it tells of itself, and a stage comes over it that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.hub_store import HubStore
from kiosk.settings.table import Settings
from kiosk.show.hub.state import HubState
from kiosk.unattended.heartbeat import Supervised
from kiosk.window.own_screen import OwnScreen
from kiosk.window.screens import ScreenWatch

if TYPE_CHECKING:
    from kiosk.hub.followed_stage import FollowedStage
    from kiosk.hub.hub import Hub
    from kiosk.show.hall.fleet import ScreenState
    from kiosk.unattended.guard import Unattended
    from kiosk.unattended.screen_content import ScreenContent


def draw_all(windows: Iterable[QQuickWindow]) -> None:
    """Ask all of them for a picture; one that is covered may give none."""
    for window in windows:
        window.update()


class HallPlace(NamedTuple):
    """Where a stage comes that follows.

    ``windows`` are those of the program, ``own`` brings the hub's to its screen, ``pulse`` proves that they draw, and
    ``content`` is told when the screen belongs to a talk.
    """

    hub: Hub
    windows: list[QQuickWindow]
    own: OwnScreen
    watch: ScreenWatch
    pulse: Supervised | None = None
    content: ScreenContent | None = None


def join_hall(place: HallPlace, settings: Settings, serial: int) -> Callable[[], None]:
    """Tell the hall of this screen, and follow its speaker where that is wanted; what is returned ends it."""
    from kiosk.hall.hall_line import HallLine
    from kiosk.hall.words import every_speaker, orders_to
    from kiosk.hub.followed_speech import FollowedSpeech
    from kiosk.hub.followed_stage import FollowedStage
    from kiosk.hub.hall_duties import HallDuties
    from kiosk.hub.hall_screen import HallScreen, addressee_of

    briefing = place.hub.briefing
    me = addressee_of(settings)
    topics = ((every_speaker(settings.hall),) if settings.follow else ()) + orders_to(me)
    line = HallLine(settings.broker, settings.broker_password, topics)
    followed = FollowedStage(briefing, settings, line)
    duties = HallDuties(line, me, settings, place.hub, place.content)
    unattended = place.hub.unattended
    seen = unattended.clock.see if unattended is not None else lambda: None
    heard = FollowedSpeech(followed, place.hub.view_model, seen)

    def told(state: ScreenState) -> ScreenState:
        found = len(briefing.problems)
        shown = replace(state, serial=serial, content=followed.content, problems=found, follows=followed.speaker)
        return duties.tell_of(shown)

    screen = HallScreen(line, settings, told)
    duties.changed.connect(screen.tell)
    place.windows[0].frameSwapped.connect(screen.take_picture)

    def bring(stage: QQuickWindow) -> None:
        place.own.give_way()
        place.windows.append(stage)
        stage.frameSwapped.connect(screen.take_picture)
        if place.pulse is not None:
            stage.frameSwapped.connect(place.pulse.heartbeat.take_picture)
        OwnScreen(stage, place.watch, settings.screen).fill()
        QTimer.singleShot(0, screen, screen.tell)

    def leave(stage: QQuickWindow) -> None:
        place.windows.remove(stage)
        QTimer.singleShot(0, screen, screen.tell)

    followed.opened.connect(bring)
    followed.closing.connect(leave)
    followed.closed.connect(place.own.come_back)
    if place.content is not None:
        followed.opened.connect(place.content.begin_talk)
        followed.closed.connect(place.content.end_talk)
    if place.hub.unattended is not None:
        _let_staff_in(place.hub.store, place.hub.unattended, followed)
    line.begin(screen.will)
    duties.begin()

    def end() -> None:
        duties.close()
        line.close()
        followed.close()
        heard.deleteLater()

    return end


def _let_staff_in(store: HubStore, unattended: Unattended, followed: FollowedStage) -> None:
    """Two fingers in opposite corners of the stage open the sheet of staff, and the stage steps aside for that long."""
    from kiosk.bridge.unattended.input_watch import InputWatch

    watch = InputWatch(store, followed, sleeps=False)

    def open_sheet() -> None:
        unattended.clock.see()  # so that the sheet goes by itself when nobody is there
        unattended.staff.open("menu")

    def step_aside(_before: HubState, after: HubState) -> None:
        followed.step_aside(bool(after.staff.sheet or after.staff.clean_left))

    watch.cornersHeld.connect(open_sheet)
    followed.opened.connect(lambda stage: stage.installEventFilter(watch))
    # Later, as the stage may be what the touch is still on its way through.
    store.changed.connect(step_aside, QtCore.Qt.ConnectionType.QueuedConnection)
