"""Owns the phones of a talk's visitors: what they say is heard by the talk, what the room sees is told to them."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QTimer

from kiosk import paths
from kiosk.bridge.talk.wall_clock import WallClock
from kiosk.bridge.talk_store import TalkStore
from kiosk.briefing.loader import Briefing
from kiosk.phone.page import write_page
from kiosk.phone.phone_server import MOST_CALLERS, PhoneServer
from kiosk.phone.place import PhonePlace
from kiosk.phone.visitor_site import MOST_LINES, VisitorSite
from kiosk.show.phone.visitor_view import (
    VisitorView,
    derive_visitor,
    note_shown,
    read_visitor,
    seen_page,
    view_for,
)
from kiosk.show.talk.events import VisitorsChanged
from kiosk.show.talk.phone_seat import PhoneTrouble
from kiosk.show.talk.phone_voices import PhoneVoiceHeard, phone_refusal
from kiosk.show.talk.state import TalkState
from kiosk.show.talk.visitor_seat import VisitorSeat
from kiosk.show.talk.voices import VoiceRefusal
from kiosk.talk.phone_door import open_door, write_offer

_logger = logging.getLogger(__name__)

AFTER_MS = 60
"""So long after a change the first phones are told: stage and console are drawn first."""
AT_ONCE, TURN_MS = 5, 10
"""So many are told in a turn, so that a hall full of phones takes no picture from the stage."""
SIGN_MS = 5_000
"""So often they are told without a change: a phone that hears nothing for longer calls anew; and so often a network is
looked for where there was none."""


class PhoneVisitors(QObject):
    """What visitors say to one talk with their own phones, where the operator asked for that.

    Args:
        store: the talk.
        briefing: has titles and polls.
        place: where phones may call.
        now: the system's clock.
        parent: owns it.
    """

    def __init__(
        self,
        store: TalkStore,
        briefing: Briefing,
        place: PhonePlace,
        now: WallClock = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._briefing, self._place, self._now = store, briefing, place, now
        page = write_page(paths.RESOURCES / "phone", "visitor", store.state.language)
        self.site = VisitorSite(page, self._hear, self._see, self._tell_faces)
        self.server = PhoneServer(self.site, self, MOST_CALLERS + MOST_LINES)
        self._trouble = PhoneTrouble.NONE
        self._is_full = False
        self._shown: tuple[str, ...] = ()
        self._view = VisitorView()
        self._soon = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._begin_telling)
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self._tell_some)
        self._sign = QTimer(self, interval=SIGN_MS)
        self._sign.timeout.connect(self._give_sign)

    def begin(self) -> None:
        """Open the door; where there is no network the console says so."""
        self._look()
        self._store.changed.connect(self._on_changed)
        self._sign.start()
        self._open_door()

    def close(self) -> None:
        """The talk is over: phones are told, and nobody is listened to any more."""
        self._store.changed.disconnect(self._on_changed)
        for timer in (self._soon, self._turn, self._sign):
            timer.stop()
        self.site.end()
        self.server.close()

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if after.on_stage.code and not before.on_stage.code:
            self._open_door()
        if _told(before) != _told(after):
            self._look()
            self._soon.start()

    def _look(self) -> None:
        self._shown = note_shown(self._shown, self._store.state)
        self._view = derive_visitor(self._store.state, self._briefing, self._shown)

    def _open_door(self) -> None:
        self._trouble = open_door(self.server, self._place, self._trouble)
        self._tell_faces()

    def _give_sign(self) -> None:
        if self._trouble:
            self._open_door()
        self._begin_telling()

    def _begin_telling(self) -> None:
        self.site.tell()
        self._turn.start()

    def _tell_some(self) -> None:
        if not self.site.tell_some(AT_ONCE):
            self._turn.stop()

    def _tell_faces(self) -> None:
        offer = write_offer(self.server, self.site.gallery.ticket)
        seat = VisitorSeat(on=True, offer=offer, trouble=self._trouble, phones=len(self.site.gallery.calls))
        self._store.dispatch(VisitorsChanged(seat))

    def _see(self, phone: str) -> VisitorView:
        return view_for(self._view, self._store.state, phone)

    def _hear(self, phone: str, text: bytes) -> VoiceRefusal | None:
        """What a phone says; nothing of it is told in the log but, once, that there is too much."""
        said = read_visitor(text, self._shown)
        if said is None:
            return None
        heard = PhoneVoiceHeard(phone, said, self._now())
        refused = phone_refusal(self._store.state.voices, heard)
        if not refused:
            self._store.dispatch(heard)
        if refused is VoiceRefusal.MANY and not self._is_full:
            self._is_full = True
            _logger.warning("a visitor's phone is not heard: %s; others for this reason are not told", refused)
        return refused


def _told(talk: TalkState) -> object:
    """What phones are told when it is another."""
    voices, stage = talk.voices, talk.on_stage
    return seen_page(talk), voices.poll, voices.is_open, stage.cover, stage.test_card, talk.edition
