"""Owns the running talk: its windows on the screens, its file, its clock, and the end of it."""

from __future__ import annotations

import logging
import platform
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.direction import is_mirrored
from kiosk.briefing.loader import Briefing
from kiosk.machine import collector
from kiosk.settings.table import Settings
from kiosk.show.pages.hyphens import load_patterns
from kiosk.show.slides.slides import Slide, begin_outline, derive_slides, is_long
from kiosk.show.talk.events import ScreensChanged
from kiosk.show.talk.keys import bound_keys
from kiosk.show.talk.placement import Screen
from kiosk.show.talk.rehearsal import derive_rehearsal
from kiosk.show.talk.state import TalkClock, TalkState, begin_talk
from kiosk.talk.awake import kept_awake
from kiosk.talk.clicker_file import read_clicker
from kiosk.talk.options import TalkOptions
from kiosk.talk.presentation import Presentation
from kiosk.talk.rehearsals import keep_rehearsal
from kiosk.talk.talk_file import (
    KeptTalk,
    briefing_name,
    broken_off,
    taken_up,
    talk_file,
    without_lost_pages,
    without_phones,
)
from kiosk.window.application import end_on_signals, make_application
from kiosk.window.face import take_down
from kiosk.window.screens import ScreenWatch, read_screens

if TYPE_CHECKING:
    from kiosk.talk.hall_speaker import HallSpeaker
    from kiosk.talk.phone_speaker import PhoneSpeaker
    from kiosk.talk.phone_visitors import PhoneVisitors

_logger = logging.getLogger(__name__)

KEPT_EVERY_MS = 5_000
STAGE_STANDS_MS = 30
"""So long after its last picture the stage is taken to stand, and what the room need not wait for begins."""
STAGE_HANGS_MS = 2_000
"""A stage without any picture is waited for no longer."""
KEPT_AFTER_MS = 200
"""So long after a change: the disk does not hold up the slide."""
CONSOLE_AFTER_MS = 10
"""Both windows are drawn by one thread: the room's is to be the first. Qt draws 5 ms after a change (Qt 6.11)."""


def make_talk(briefing: Briefing, language: str, options: TalkOptions, slides: tuple[Slide, ...]) -> TalkState:
    """A talk at its beginning; its slides take as long together as the talk may."""
    run = briefing.info.runs.get(options.run)
    planned = options.minutes * 60 or (run.minutes * 60 if run else 0.0)
    return begin_talk(slides, language, options.run, TalkClock(planned=planned, ends=options.ends))


def run_talk(briefing: Briefing, settings: Settings, options: TalkOptions) -> int:
    """Give the talk until the speaker leaves it; the exit code is Qt's."""
    application = make_application()
    running = RunningTalk(application, briefing, settings, options)
    end_on_signals(application)
    with ExitStack() as meanwhile:
        running.at_rest.connect(lambda: meanwhile.enter_context(kept_awake("A talk is being given")))
        running.at_rest.connect(collector.resume)
        code = application.exec()
    running.close()
    return code


class RunningTalk(QObject):
    """A presentation on real screens, kept on the disk as it goes.

    Args:
        application: whose screens it uses.
        briefing: what it shows.
        settings: its language, theme and state folder.
        options: how it is to be.
    """

    at_rest = Signal()
    """Both faces have been built and shown."""

    def __init__(
        self, application: QGuiApplication, briefing: Briefing, settings: Settings, options: TalkOptions
    ) -> None:
        super().__init__(application)
        self._options = options
        self._settings = settings
        self._hall: HallSpeaker | None = None
        self._phone: PhoneSpeaker | None = None
        self._visitors: PhoneVisitors | None = None
        self._folder = settings.state_folder
        self._briefing = briefing
        self._file = talk_file(self._folder)
        broken = broken_off(self._file.read(), briefing.folder)
        if broken is not None and broken.talk.run != options.run:
            broken = None
        spoken = broken.talk.language if broken is not None else ""
        self._language = briefing.language_or_default(settings.language or spoken)
        if broken is not None:
            slides = self._slides_again(broken.talk)
            fresh = make_talk(briefing, self._language, options, slides)
            talk = without_lost_pages(taken_up(broken, fresh, time.time()), briefing.tree)
        else:
            talk = make_talk(briefing, self._language, options, begin_outline(briefing, self._language, options.run))
        keys = bound_keys(read_clicker(self._folder), mirrored=is_mirrored(self._language))
        settings = replace(settings, language=self._language)
        self.presentation = Presentation(briefing, settings, talk, keys, console_after_ms=CONSOLE_AFTER_MS)
        self.presentation.store.changed.connect(self._on_changed)
        self.presentation.stage_window.sceneGraphError.connect(self._on_renderer_failed)
        application.setQuitOnLastWindowClosed(False)  # both windows are hidden while screens come and go
        self._watch = ScreenWatch(application)
        self._watch.unsettled.connect(self._wait_for_screens)
        self._watch.changed.connect(self._use_screens)
        self.presentation.store.dispatch(ScreensChanged(read_screens()))
        self._stage_stands = QTimer(self, singleShot=True)
        self._stage_stands.timeout.connect(self._bring_the_rest)
        self.presentation.stage_window.frameSwapped.connect(self._on_stage_drawn)
        self._stage_stands.start(STAGE_HANGS_MS if self.presentation.place_stage() else 0)
        self._keeping = QTimer(self, interval=KEPT_EVERY_MS)
        self._keeping.timeout.connect(self._keep)
        self._keeping.start()
        self._keeping_soon = QTimer(self, interval=KEPT_AFTER_MS, singleShot=True)
        self._keeping_soon.timeout.connect(self._keep)

    def close(self) -> None:
        """Book the end: a talk that was left is over, one that was ended from outside can be taken up again."""
        self._keeping.stop()
        self._stage_stands.stop()
        if self._keeping_soon.isActive():
            self._keeping_soon.stop()
            self._keep()
        talk = self.presentation.talk
        if self._hall is not None:
            self._hall.close()
        for phones in (self._phone, self._visitors):
            if phones is not None:
                phones.close()
                take_down(phones)
        if talk.left:
            self._file.forget()
            if self._options.rehearse:
                keep_rehearsal(self._folder, derive_rehearsal(talk, time.time()))
        take_down(self._watch)  # before the windows that it would act upon
        self.presentation.close()
        self.deleteLater()

    def _slides_again(self, talk: TalkState) -> tuple[Slide, ...]:
        """The slides of a talk that broke off as they are now; of a long one those it had, as far as they are there."""
        if is_long(self._briefing, talk.run):
            return tuple(slide for slide in talk.row.slides if slide.page in self._briefing.tree)
        return derive_slides(self._briefing, self._language, talk.run)

    def _on_stage_drawn(self) -> None:
        self._stage_stands.start(STAGE_STANDS_MS)

    def _bring_the_rest(self) -> None:
        """What the room need not wait for: the slides with their steps and seconds, the console, the hyphens."""
        self.presentation.stage_window.frameSwapped.disconnect(self._on_stage_drawn)
        self.presentation.renew()
        self.presentation.console_window.sceneGraphError.connect(self._on_renderer_failed)
        if self._watch.settled:
            self.presentation.place()
        load_patterns(self._language)
        self._speak_to_hall()
        self._listen_to_phone()
        self._listen_to_visitors()
        self.at_rest.emit()

    def _speak_to_hall(self) -> None:
        """Where the operator named a broker: only then is anything of the network loaded (invariant 1)."""
        if not self._settings.broker:
            return
        from kiosk.bundles.bundle import digest_files, name_content
        from kiosk.talk.hall_ear import HallEar
        from kiosk.talk.hall_speaker import HallSpeaker

        store = self.presentation.store
        content = name_content(digest_files(self._briefing.folder))
        self._hall = HallSpeaker(store, self._settings, platform.node(), content)
        HallEar(store, self._hall.line, self._settings.hall, lambda: self._briefing.tree)
        self._hall.begin()

    def _listen_to_phone(self) -> None:
        """Where the operator asked for it: only then is anything of the network loaded (invariant 1)."""
        if self._options.remote is None:
            return
        from kiosk.talk.phone_speaker import PhoneSpeaker

        self._phone = PhoneSpeaker(self.presentation.store, self.presentation.book, self._options.remote, self)
        self._phone.begin()

    def _listen_to_visitors(self) -> None:
        """Where there is a hall, or the operator asked for phones: only then is anything of it loaded (invariant 1)."""
        if self._hall is None and self._options.voices is None:
            return
        from kiosk.talk.voices_keeper import VoicesKeeper

        store = self.presentation.store
        VoicesKeeper(store, self._briefing, self._folder, time.time, self)
        if self._options.voices is not None:
            from kiosk.talk.phone_visitors import PhoneVisitors

            self._visitors = PhoneVisitors(store, self._briefing, self._options.voices, parent=self)
            self._visitors.begin()

    def _wait_for_screens(self) -> None:
        """Until it is known which screens there are, nobody may see notes."""
        self.presentation.hide_console()

    def _use_screens(self, screens: tuple[Screen, ...]) -> None:
        """Where they are as they were, the console still has to come back: it was hidden at the first sign."""
        self.presentation.store.dispatch(ScreensChanged(screens))
        self.presentation.place()

    def _on_changed(self, before: TalkState, after: TalkState) -> None:
        old, new = before.on_screens, after.on_screens
        if (old.swapped, old.console_here) != (new.swapped, new.console_here) and self._watch.settled:
            self.presentation.place()
        if after.left:
            QGuiApplication.exit()  # quit() asks the windows first, and they refuse to close (Qt 6.11)
        elif _kept(before) != _kept(after):
            self._keeping_soon.start()

    def _keep(self) -> None:
        talk = self.presentation.talk
        if talk.clock.at(time.time()) > 0:
            name = briefing_name(self._briefing.folder)
            self._file.keep(KeptTalk(name, time.time(), without_phones(talk)))

    def _on_renderer_failed(self, _error: object, text: str) -> None:
        _logger.error("the renderer failed: %s", text)


def _kept(talk: TalkState) -> object:
    """What a crash must not take away."""
    return talk.row, talk.detour, talk.bookmark, talk.clock, talk.voices
