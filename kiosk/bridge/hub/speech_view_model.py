"""Owns what QML reads and calls of the speech, and keeps the voice at what the state says."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import Property, QEvent, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.bridge.hub.page_view_model import PageViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.shown import Shown
from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import PageKind
from kiosk.show.hub import events
from kiosk.show.hub.state import HubState
from kiosk.show.pages.page_props import derive_link
from kiosk.show.speech.marking import mark_sentence
from kiosk.show.speech.phrases import Phrases, read_phrases
from kiosk.show.speech.pronunciation import Pronunciation
from kiosk.show.speech.reading import Reader, Sentence
from kiosk.show.speech.speech import SILENT

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_logger = logging.getLogger(__name__)

_HUSHES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
_MOST_NAMES = 12


class Speaker(Protocol):
    """A voice, as ``voices.voice.Voice`` is one."""

    finished: SignalInstance
    failed: SignalInstance

    def say(self, words: str, language: str, rate: int, volume: int) -> None:
        """Say some words, in the place of what is being said."""

    def stop(self) -> None:
        """Be silent at once."""


def _shown(state: HubState) -> object:
    speech, place = state.speech, state.place
    return speech.on, speech.sentence, place, state.panel, state.language, state.comfort.easy_words


@QmlElement
@QmlUncreatable("made by the program")
class SpeechViewModel(QObject):  # type: ignore[operator]
    """The speech as QML sees it. What the page says, it says by itself; what QML alone knows, it is told.

    Args:
        store: the state and where events go.
        briefing: its lexicon, and the titles of pages.
        page: the one that is read.
        voice: that of this machine; None where it has none.
        parent: owns it.
    """

    shown = Shown()
    changed = Signal()
    focusRequested = Signal(int)
    """The keys go to the thing that is next (1) or before (-1)."""
    spoke = Signal()
    """A sentence of the page is said: somebody is there who listens. What is told beside it is no sign of anybody."""

    def __init__(
        self,
        store: HubStore,
        briefing: Briefing,
        page: PageViewModel,
        voice: Speaker | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._page = page
        self._voice = voice
        self._greets = False
        self._aside = False
        self._read: tuple[object, list[Sentence]] | None = None
        self._elsewhere: tuple[str, list[Sentence]] | None = None
        store.changed.connect(self._on_changed)
        page.renewed.connect(self._on_renewed)
        if voice is not None:
            voice.finished.connect(self._on_said)
            voice.failed.connect(self._on_failed)

    @property
    def state(self) -> HubState:
        """The state that all of this follows."""
        return self._store.state

    available = Property(bool, lambda self: self._voice is not None, constant=True)
    on = Property(bool, lambda self: self.state.speech.on, notify=changed)
    rate = Property(int, lambda self: self.state.speech.rate, notify=changed)
    volume = Property(int, lambda self: self.state.speech.volume, notify=changed)

    @shown.by(changed, lambda state: (state.speech.rate, state.speech.volume, _shown(state)))
    def words(self) -> str:
        """The paragraph in which the sentence stands that is said now; empty where none is."""
        sentence = self._sentence()
        return sentence.words if sentence is not None else ""

    @shown.by(changed, _shown)
    def first(self) -> int:
        """Where in its paragraph that sentence begins."""
        sentence = self._sentence()
        return sentence.first if sentence is not None else SILENT

    @Slot(str, result=str)
    def marked(self, markup: str) -> str:
        """The markup of the paragraph that is said, with the sentence marked."""
        sentence = self._sentence()
        return mark_sentence(markup, sentence.words, sentence.first, sentence.end) if sentence is not None else markup

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say what only QML knows, in the place of the reading."""
        if not self.state.speech.on or not words:
            return
        self._store.dispatch(events.SentenceBegun(SILENT))
        self._aside = True
        self._say(self._reader().say(words))

    @Slot(str, str, bool)
    def tellFocus(self, name: str, kind: str, on: bool) -> None:
        """Say what the keys are on now.

        Args:
            name: what a screen reader calls it.
            kind: ``button``, ``switch``, ``choice`` or ``field``; anything else is only named.
            on: a switch is on, a choice is chosen.
        """
        said = self._phrases()
        states: Mapping[str, str] = {
            "button": said.button,
            "switch": said.switched_on if on else said.switched_off,
            "choice": said.chosen if on else said.not_chosen,
            "field": said.field,
        }
        told = ", ".join(part for part in (name.rstrip("."), states.get(kind, "")) if part)
        self.tell(told if told.endswith(("?", "!")) else f"{told}.")

    @Slot("QVariantList")
    def tellTable(self, rows: list[list[str]]) -> None:
        """Say the rows of a table, each by its cells."""
        reader = self._reader()
        self.tell(" ".join(reader.row(place, [str(cell) for cell in row]) for place, row in enumerate(rows, 1)))

    @Slot(bool)
    def switch(self, on: bool) -> None:
        self._store.dispatch(events.SpeechSwitched(on and self._voice is not None))

    @Slot(int, int)
    def tune(self, faster: int, louder: int) -> None:
        """So many places faster and louder."""
        self._store.dispatch(events.SpeechTuned(faster, louder))

    @Slot()
    def repeat(self) -> None:
        self._store.dispatch(events.SentenceBegun(0))

    @Slot()
    def hush(self) -> None:
        """Say no more of this."""
        if self._voice is not None and self.state.speech.on:
            self._aside = False
            self._voice.stop()
            self._store.dispatch(events.SentenceBegun(SILENT))

    def read_elsewhere(self, language: str, sentences: list[str], begin: int = 0) -> None:
        """Read other sentences in the place of the page, from one of them on; of none of them it is the page again."""
        said = [Sentence(self._reader(language).say(words)) for words in sentences]
        self._elsewhere = (language, said) if said else None
        if self.state.speech.on:
            self._store.dispatch(events.SentenceBegun(SILENT))
            self._store.dispatch(events.SentenceBegun(begin))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key and any touch of the window that this watches ends what is said."""
        if event.type() in _HUSHES:
            self.hush()
        return False

    def _sentence(self) -> Sentence | None:
        place = self.state.speech.sentence
        if place == SILENT or not self.state.speech.on:
            return None
        reading = self._reading()
        return reading[place] if place < len(reading) else None

    def _reading(self) -> list[Sentence]:
        if self._elsewhere is not None:
            return self._elsewhere[1]
        state = self.state
        key = state.place.page, state.place.step, state.place.more, state.language, state.comfort.easy_words
        if self._read is None or self._read[0] != (key, self._greets):
            reader, props = self._reader(), self._page.derived
            greeting = [Sentence(reader.say(self._phrases().welcome))] if self._greets else []
            names = self._names()
            reading = reader.read(props, state.place.step, more=state.place.more, names=names)
            self._read = (key, self._greets), [*greeting, *reading]
        return self._read[1]

    def _names(self) -> tuple[str, ...]:
        """What the pages below a demand are called, where they are few."""
        page = self.state.place.page
        tree = self._briefing.tree
        if tree.kind(page) is not PageKind.DEMAND or len(tree.children(page)) > _MOST_NAMES:
            return ()
        return tuple(derive_link(self._briefing, id_, self.state.language).title for id_ in tree.children(page))

    @property
    def _language(self) -> str:
        """Of what is to be seen: of a talk that is followed, or of the page."""
        return self._elsewhere[0] if self._elsewhere is not None else self.state.language

    def _phrases(self) -> Phrases:
        return read_phrases(paths.RESOURCES, self._language)

    def _reader(self, language: str = "") -> Reader:
        language = language or self._language
        return Reader(self._phrases(), Pronunciation(language, self._briefing.lexicon(language)))

    def _say(self, words: str) -> None:
        if self._voice is not None:
            speech = self.state.speech
            self._voice.say(words, self._language, speech.rate, speech.volume)

    @Slot()
    def _on_said(self) -> None:
        if self._aside:
            self._aside = False
        elif self.state.speech.sentence != SILENT:
            following = self.state.speech.sentence + 1
            self._store.dispatch(events.SentenceBegun(following if following < len(self._reading()) else SILENT))

    @Slot()
    def _on_failed(self) -> None:
        """Nobody would hear the rest either; who asked sees that it is off again."""
        _logger.warning("the voice could not speak: is there anything to hear it by?")
        self._store.dispatch(events.SpeechSwitched(on=False))

    @Slot()
    def _on_renewed(self) -> None:
        self._read = None

    @Slot(object, object)
    def _on_changed(self, before: Any, after: Any) -> None:
        if self._voice is not None and _heard(before) != _heard(after):
            if before.speech.on != after.speech.on:
                self._greets = after.speech.on
            elif _shown(before) != _shown(after) and before.place != after.place:
                self._greets = False
            self._aside = False
            sentence = self._sentence()
            if sentence is None:
                self._voice.stop()
            else:
                self._say(sentence.said)
                self.spoke.emit()
        self.shown.tell(self, before, after)


def _heard(state: HubState) -> object:
    """What of a state is to be heard."""
    speech = state.speech
    return speech, state.place.page, state.place.step, state.place.more, state.language, state.comfort.easy_words
