"""Owns what the hub's QML reads and calls beside page, search and comfort: languages, panels, actions, the briefing."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.direction import is_mirrored
from kiosk.bridge.hub.bar_view_model import BarViewModel
from kiosk.bridge.hub.comfort_view_model import ComfortViewModel
from kiosk.bridge.hub.hub_setup import HubSetup
from kiosk.bridge.hub.page_view_model import PageViewModel
from kiosk.bridge.hub.search_view_model import SearchViewModel
from kiosk.bridge.hub.sources_view_model import SourcesViewModel
from kiosk.bridge.hub.speech_view_model import SpeechViewModel
from kiosk.bridge.hub.start_view_model import StartViewModel
from kiosk.bridge.hub.terms_view_model import TermsViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.properties import typed
from kiosk.bridge.shown import Shown, child
from kiosk.bridge.unknown_names import tell_unknown
from kiosk.briefing.model import HOME
from kiosk.settings.languages import LANGUAGE_NAMES
from kiosk.settings.licences import LicensedPart
from kiosk.show.hub import events
from kiosk.show.hub.action_table import HUB_ACTIONS
from kiosk.show.hub.actions import SCROLLS, derive_event, derive_link_event, next_language
from kiosk.show.hub.state import HubState, Panel
from kiosk.show.key_binding import KeyBinding, bind_learnt

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = {"up": -1, "down": 1}
"""Where the arrows lead who is read to: to the thing before, or the next."""


@QmlElement
@QmlUncreatable("made by the program")
class HubViewModel(QObject):  # type: ignore[operator]
    """The hub as QML sees it.

    Args:
        store: the state and where events go.
        setup: what it shows and how.
        parent: owns it.
    """

    shown = Shown()
    languageAboutToChange = Signal()
    """The state has another language; nothing of it is drawn yet."""
    languageChanged = Signal()
    panelChanged = Signal()
    keysChanged = Signal()
    startChanged = Signal()
    scrollRequested = Signal(float)
    """Somebody asked by key to scroll by this share of a screen."""
    selectRequested = Signal()
    """A key of a keypad chooses what the keys are on."""
    scanned = Signal()
    """By itself the program has gone on to the next thing, for somebody with one switch."""
    reachRequested = Signal()
    """Somebody wants the hub where their hand comes to; how the window is shaped only it knows."""
    windowActionRequested = Signal(str)
    """``quit``, ``fullscreen``, or on a desk ``present`` and ``edit``: for whoever owns the window."""
    briefingDropped = Signal(str)
    """Another briefing, by where it lies, is to be shown too."""

    def __init__(self, store: HubStore, setup: HubSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        self._briefing = setup.briefing
        self._start: StartViewModel | None = None
        self._actions = {row.action for row in HUB_ACTIONS if row.locked or not setup.locked}
        store.changed.connect(self._on_changed)
        self._page = PageViewModel(store, setup.briefing, setup.address, self)
        self._bar = BarViewModel(store, setup.briefing, self._page, self, speaks=setup.voice is not None)
        self._search = SearchViewModel(store, setup.briefing, self)
        self._comfort = ComfortViewModel(store, setup.theme, self)
        self._glossary = TermsViewModel(store, setup.briefing, self)
        self._sources = SourcesViewModel(store, setup.briefing, self._page, self)
        self._speech = SpeechViewModel(store, setup.briefing, self._page, setup.voice, self)
        self._page.renewed.connect(self._on_renewed)

    @property
    def state(self) -> HubState:
        """The state that all of this shows."""
        return self._store.state

    speech = child(SpeechViewModel, lambda self: self._speech)
    bar = child(BarViewModel, lambda self: self._bar)
    page = child(PageViewModel, lambda self: self._page)
    search = child(SearchViewModel, lambda self: self._search)
    comfort = child(ComfortViewModel, lambda self: self._comfort)
    glossary = child(TermsViewModel, lambda self: self._glossary)
    sources = child(SourcesViewModel, lambda self: self._sources)

    language = shown(str, languageChanged, lambda state: state.language)
    panel = shown(str, panelChanged, lambda state: state.panel.value)
    panelItem = shown(str, panelChanged, lambda state: state.panel_item)
    languages = typed(list[str], lambda self: self._briefing.languages)
    locked = Property(bool, lambda self: self._setup.locked, constant=True)
    about = typed(list[LicensedPart], lambda self: self._setup.about())

    @shown.by(keysChanged, lambda state: (state.language, state.comfort.letter_keys))
    def keys(self) -> list[KeyBinding]:
        rows = [KeyBinding(row.action, row.keys, row.also) for row in self._setup.actions]
        turned = [row.mirrored() for row in rows] if is_mirrored(self.state.language) else rows
        quiet = turned if self.state.comfort.letter_keys else [row.without_characters() for row in turned]
        return [row for row in bind_learnt(quiet, self._setup.keypad) if row.bound]

    isDesk = typed(bool, lambda self: self._start is not None, startChanged)
    """Whether this is no venue."""
    start = child(StartViewModel, lambda self: cast("StartViewModel", self._start))
    """What a desk has beyond a venue; there is none to be read where this is no desk."""

    @shown.by(languageChanged, lambda state: state.language)
    def hasEasyWords(self) -> bool:
        """Whether home has easy words; a briefing that begins without has none to offer."""
        return bool(self._briefing.page(HOME, self.state.language).plain)

    switches = Property(int, lambda self: self._setup.switches, constant=True)
    scanSeconds = Property(int, lambda self: self._setup.scan_seconds, constant=True)
    inHall = Property(bool, lambda self: self._setup.in_hall, constant=True)
    touchHold = Property(int, lambda self: self._setup.steadiness.hold, constant=True)
    screenHeight = Property(int, lambda self: self._setup.screen_height, constant=True)
    countsUse = Property(bool, lambda self: self._setup.counts_use, constant=True)
    settingsProblems = typed(list[str], lambda self: self._setup.problems)

    @shown.by(languageChanged, lambda state: state.language)
    def nextLanguage(self) -> str:
        """The language that the action ``language`` leads to; the one that is shown where there is no other."""
        return next_language(self.state.language, self._briefing.languages)

    @shown.by(languageChanged, lambda state: state.language)
    def briefingTitle(self) -> str:
        return self._briefing.info.title.get(self.state.language, "")

    @shown.by(languageChanged, lambda state: state.language)
    def briefingSubtitle(self) -> str:
        return self._briefing.info.subtitle.get(self.state.language, "")

    @shown.by(languageChanged, lambda state: state.language)
    def document(self) -> str:
        """What the briefing calls its main source, with an article; may be empty."""
        return self._briefing.info.document.get(self.state.language, "")

    @shown.by(languageChanged, lambda state: state.language)
    def documentName(self) -> str:
        """The same where it begins a sentence."""
        name = self._briefing.info.document.get(self.state.language, "")
        return name[:1].upper() + name[1:]

    @shown.by(languageChanged, lambda state: state.language)
    def eventText(self) -> str:
        return self._briefing.info.event.get(self.state.language, "")

    @Property(str, constant=True)
    def eventDate(self) -> str:
        """ISO 8601, or empty; QML writes it in the reader's language."""
        date = self._briefing.info.date
        return date.isoformat() if date else ""

    def take_start(self, start: StartViewModel) -> None:
        """This is a desk."""
        if not self._setup.locked:
            self._start = start
            self.startChanged.emit()

    @Slot(str)
    def perform(self, action: str) -> None:
        """Do what a key or a button of the bar is for, by its name in ``HUB_ACTIONS``."""
        if action not in self._actions:
            tell_unknown("action", action)
        elif action in self._setup.absent:
            return
        elif self.state.speech.on and action in _STEPS:
            self._speech.focusRequested.emit(_STEPS[action])
        elif action in SCROLLS:
            self.scrollRequested.emit(SCROLLS[action])
        elif (event := self._event(action)) is not None:
            self._store.dispatch(event)
        elif action == "select":
            self.selectRequested.emit()
        elif action == "reach":
            self.reachRequested.emit()
        elif action in ("quit", "fullscreen"):
            self.windowActionRequested.emit(action)

    @Slot(str)
    def followLink(self, link: str) -> None:
        """Follow ``page:ID``, ``term:ID``, ``source:ID`` or ``picture:PATH``."""
        if (event := derive_link_event(link, self._briefing.tree)) is not None:
            self._store.dispatch(event)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        if language in self._briefing.languages:
            self._store.dispatch(events.LanguageChosen(language))

    @Slot(str, str)
    def openPanel(self, panel: str, item: str = "") -> None:
        if panel in list(Panel):
            self._store.dispatch(events.PanelOpened(Panel(panel), item))

    @Slot(str)
    def openDropped(self, address: str) -> None:
        """Something was dropped on the window, by its address."""
        if not self._setup.locked and (place := QUrl(address).toLocalFile()):
            self.briefingDropped.emit(place)

    @Slot()
    def closePanel(self) -> None:
        self._store.dispatch(events.PanelClosed())

    @Slot(str, result=str)
    def languageName(self, language: str) -> str:
        return LANGUAGE_NAMES.get(language) or QLocale(language).nativeLanguageName() or language

    def _event(self, action: str) -> events.HubEvent | None:
        tree, languages = self._briefing.tree, self._briefing.languages
        return derive_event(action, self.state, tree, languages, self._page.steps)

    @Slot()
    def _on_renewed(self) -> None:
        """The briefing was edited: titles, what the bar offers and what panels list may be others."""
        self._glossary.forget()
        self._sources.forget()
        self._bar.changed.emit()
        self.languageChanged.emit()
        self.keysChanged.emit()

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        if before.language != after.language:
            self.languageAboutToChange.emit()
        self.shown.tell(self, before, after)
