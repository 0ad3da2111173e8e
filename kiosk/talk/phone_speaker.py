"""Owns the phone of a talk's speaker: what it says becomes events of the talk, what changes is told to it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from kiosk import paths
from kiosk.bridge.talk_store import TalkStore
from kiosk.phone.page import write_page
from kiosk.phone.phone_server import PhoneServer
from kiosk.phone.place import PhonePlace
from kiosk.phone.speaker_site import SpeakerSite
from kiosk.show.phone.phone_view import PhoneSaid, PhoneView, derive_events, derive_phone
from kiosk.show.slides.book import SlideBook
from kiosk.show.talk.events import PhoneChanged
from kiosk.show.talk.phone_seat import PhoneAnswer, PhoneSeat, PhoneTrouble
from kiosk.show.talk.state import TalkState
from kiosk.talk.phone_door import open_door, write_offer, write_place

AFTER_MS = 15
"""So long after a change the phone is told: stage and console are drawn first."""
SIGN_MS = 5_000
"""So often it is told without one: a phone that hears nothing for longer calls anew."""
POINTER_MS = 33
"""Its finger moves the pointer 30 times a second at most."""


class PhoneSpeaker(QObject):
    """What steers one talk from afar, where the operator asked for that.

    Args:
        store: the talk.
        book: its slides and notes.
        place: where a phone may call.
        parent: owns it.
    """

    def __init__(self, store: TalkStore, book: SlideBook, place: PhonePlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._book, self._place = store, book, place
        page = write_page(paths.RESOURCES / "phone", "speaker", store.state.language)
        self.site = SpeakerSite(page, self._hear, self._see, self._tell_console)
        self.server = PhoneServer(self.site, self)
        self._trouble = PhoneTrouble.NONE
        self._lent = False
        self._finger: PhoneSaid | None = None
        self._pointing = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._pointing.timeout.connect(self._point)
        self._soon = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self.site.tell)
        self._sign = QTimer(self, interval=SIGN_MS)
        self._sign.timeout.connect(self.site.tell)

    def begin(self) -> None:
        """Open the door, with a first ticket; where there is no network the console says so, and what to do."""
        self._trouble = open_door(self.server, self._place)
        self.site.offer()
        self._store.changed.connect(self._on_changed)
        self._sign.start()
        self._tell_console()

    def close(self) -> None:
        """The talk is over: phones are told, and nobody is listened to any more."""
        self._store.changed.disconnect(self._on_changed)
        for timer in (self._pointing, self._soon, self._sign):
            timer.stop()
        self.site.end()
        self.server.close()

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        if before.phone.answers != after.phone.answers:
            if after.phone.answer is PhoneAnswer.ANOTHER:
                self._trouble = open_door(self.server, self._place)
            self.site.answer(after.phone.answer, after.phone.answered)
            self._tell_console()
        if not self._soon.isActive() and _told(before) != _told(after):
            self._soon.start()

    def _tell_console(self) -> None:
        """How it stands with the phones; where the one that pointed is heard no more, its finger is lifted."""
        desk = self.site.desk
        if self._lent and not self.site.linked:
            self._finger = PhoneSaid(point=[])
            self._point()
        facts = PhoneSeat(
            on=True,
            offer=write_offer(self.server, desk.ticket) if desk.ticket is not None else "",
            place=write_place(self.server),
            trouble=self._trouble,
            asks=desk.asking.keys.word if desk.asking is not None else "",
            seated=desk.seated is not None,
            linked=self.site.linked,
            with_notes=desk.with_notes,
        )
        self._store.dispatch(PhoneChanged(facts))

    def _see(self, with_notes: bool) -> PhoneView:
        return derive_phone(self._store.state, self._book, time.time(), with_notes=with_notes)

    def _hear(self, said: PhoneSaid) -> None:
        if said.do or said.point is None:
            self._do(said)
            return
        self._finger = said
        if not self._pointing.isActive():
            self._point()

    def _point(self) -> None:
        said, self._finger = self._finger, None
        if said is not None:
            self._do(said)
            self._pointing.start()

    def _do(self, said: PhoneSaid) -> None:
        had = self._store.state.on_stage.pointer.kind
        for event in derive_events(said, self._store.state, time.time(), lent=self._lent):
            self._store.dispatch(event)
        if said.point:
            self._lent = self._lent or not had
        elif said.point is not None:
            self._lent = False


def _told(talk: TalkState) -> object:
    """What a phone is told when it is another: not the pointer, which moves thirty times a second."""
    stage, console = talk.on_stage, talk.on_console
    return talk.row, talk.detour, talk.clock, talk.edition, stage.cover, stage.frozen is None, bool(console.question)
