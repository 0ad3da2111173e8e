"""Owns what is heard of a talk at a screen that follows it: who leads, and what the slides say, to who is read to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.hub.hub_view_model import HubViewModel
from kiosk.hub.followed_stage import FollowedStage
from kiosk.show.hall.poll_reading import read_poll
from kiosk.show.hub.absent import SPOKEN
from kiosk.show.speech.phrases import Phrases, read_phrases
from kiosk.show.speech.speech import SILENT
from kiosk.show.speech.stage_reading import Elsewhere, read_slide
from kiosk.show.talk.state import Cover, TalkState

_BEGINS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class FollowedSpeech(QObject):
    """An event filter of the stage, too: there, the keys of the speech mean what they mean in the hub, and no others.

    Args:
        followed: what is followed.
        hub: the hub below; whoever is read to there is read to here.
        seen: is told that somebody is there.
        parent: owns it.
    """

    def __init__(
        self, followed: FollowedStage, hub: HubViewModel, seen: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._followed = followed
        self._hub = hub
        self._seen = seen
        self._read: tuple[Elsewhere, int] | None = None
        self._stage: QQuickWindow | None = None
        followed.opened.connect(self._on_opened)
        followed.moved.connect(self._on_moved)
        followed.closing.connect(self._on_closing)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        """Whoever is read to and does anything is there, and hears no more of what was being said."""
        kind = event.type()
        if kind not in _BEGINS:
            return False
        if self._hub.state.speech.on:
            self._seen()  # a key that a shortcut of the stage takes comes as an override, and no further
        self._hub.speech.hush()
        action = self._action(event) if kind in _BEGINS[:2] else ""
        if kind is QEvent.Type.ShortcutOverride:
            event.setAccepted(bool(action))
        elif action:
            self._hub.perform(action)
        return bool(action)

    @Slot(QQuickWindow)
    def _on_opened(self, stage: QQuickWindow) -> None:
        self._read = None
        self._stage = stage
        stage.installEventFilter(self)
        stage.activeFocusItemChanged.connect(self._on_focus)

    @Slot()
    def _on_moved(self) -> None:
        view_model = self._followed.view_model
        if view_model is None:
            return
        talk = view_model.state
        step = talk.sight.place.step if talk.sight.place is not None else 0
        said = self._sight(view_model.state)
        before, self._read = self._read, (said, step)
        if before == self._read:
            return  # a pointer was moved
        goes_on = before is not None and before[0] == said and step > before[1]
        opening = [self._phrases(talk.language).follows] if before is None else []
        begin = said.new_at(before[1] + 1) if goes_on and before is not None else 0
        self._hub.speech.read_elsewhere(talk.language, opening + said.until(step), begin)

    @Slot(QQuickWindow)
    def _on_closing(self, stage: QQuickWindow) -> None:
        stage.removeEventFilter(self)
        stage.activeFocusItemChanged.disconnect(self._on_focus)
        self._read = self._stage = None
        speech, language = self._hub.speech, self._hub.state.language
        speech.read_elsewhere(language, [], SILENT)
        speech.tell(self._phrases(language).returned)

    @Slot()
    def _on_focus(self) -> None:
        """The keys are on something that can be taken."""
        item = self._stage.activeFocusItem() if self._stage is not None else None
        found = QAccessible.queryAccessibleInterface(item) if item is not None and item.activeFocusOnTab() else None
        if found is not None:
            self._hub.speech.tellFocus(found.text(QAccessible.Text.Name), "button", False)

    def _sight(self, talk: TalkState) -> Elsewhere:
        """What the room sees, in words."""
        phrases, poll = self._phrases(talk.language), self._followed.poll
        covered = talk.on_stage.cover is not Cover.NONE
        if poll is not None and not covered:
            return read_poll(poll, talk.language, phrases)
        return read_slide(self._followed.shown, talk.language, phrases, covered=covered)

    def _phrases(self, language: str) -> Phrases:
        return read_phrases(paths.RESOURCES, language)

    def _action(self, event: QEvent) -> str:
        """What the key means to the speech; empty where it is none of its keys."""
        stroke = QKeySequence(cast("Any", event).keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        rows = [row for row in self._hub.property("keys") if row["action"] in SPOKEN]
        return next((str(row["action"]) for row in rows if stroke in (*row["keys"], *row["also"])), "")
