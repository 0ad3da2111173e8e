"""Owns what the hub's QML reads and calls: the state as properties, everything somebody can do as slots."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub.hub_actions import HubActions
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.page_watch import PageWatch
from kiosk.bridge.search_worker import SearchWorker
from kiosk.bridge.variants import VARIANT, VARIANT_LIST
from kiosk.briefing.loader import Briefing
from kiosk.briefing.problems import Problem
from kiosk.settings.languages import LANGUAGE_NAMES
from kiosk.settings.theme import Theme
from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.hub import events
from kiosk.show.hub.keys import HUB_KEYS
from kiosk.show.hub.navigation import derive_move
from kiosk.show.hub.state import HubState, Panel
from kiosk.show.pages.page_props import derive_link, derive_page
from kiosk.show.pages.panel_props import derive_glossary, derive_sources
from kiosk.show.pages.take_along import take_along_text
from kiosk.show.plain_values import plain_values

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class HubSetup(Struct, frozen=True):
    """What a hub is made from.

    ``themes`` are the default one and that of high contrast; ``about`` lists names and licences when it is asked.
    """

    briefing: Briefing
    themes: tuple[Theme, Theme]
    about: Callable[[], list[dict[str, str]]]
    locked: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class HubViewModel(QObject):  # type: ignore[operator]
    """The hub as QML sees it.

    Args:
        store: the state and where events go.
        setup: what it shows and how.
        search: finds pages by words, in the background.
        parent: owns it.
    """

    pageChanged = Signal()
    placeChanged = Signal()
    languageAboutToChange = Signal()
    """The state has another language; nothing of it is drawn yet."""
    languageChanged = Signal()
    panelChanged = Signal()
    comfortChanged = Signal()
    diamondChanged = Signal()
    queryChanged = Signal()
    hitsChanged = Signal()
    pageTouched = Signal(str)
    """A finger lies on what opens this page; empty: it lies there no longer."""
    scrollRequested = Signal(float)
    """Somebody asked by key to scroll by this share of a screen."""
    windowActionRequested = Signal(str)
    """``quit`` or ``fullscreen``: for whoever owns the window."""

    def __init__(self, store: HubStore, setup: HubSetup, search: SearchWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._setup = setup
        self._briefing = setup.briefing
        self._search = search
        self._actions = HubActions(self, self._keys())
        self._hits: list[dict[str, Any]] = []
        self.settings_problems: tuple[str, ...] = ()
        self.counts_use = False
        self._move = ""
        self._watch = PageWatch(self)
        self._watch.changed.connect(self._on_edited)
        self._page = self._derive_page(store.state)
        store.changed.connect(self._on_changed)
        search.found.connect(self._on_found)

    @property
    def state(self) -> HubState:
        """The state that all of this shows."""
        return self._store.state

    def dispatch(self, event: events.HubEvent) -> None:
        """Pass an event on to the store."""
        self._store.dispatch(event)

    # What is shown

    page = Property(VARIANT, lambda self: self._page_plain, notify=pageChanged)
    move = Property(str, lambda self: self._move, notify=pageChanged)
    step = Property(int, lambda self: self.state.place.step, notify=placeChanged)
    scroll = Property(float, lambda self: self.state.place.scroll, notify=placeChanged)
    language = Property(str, lambda self: self.state.language, notify=languageChanged)
    panel = Property(str, lambda self: self.state.panel.value, notify=panelChanged)
    panelItem = Property(str, lambda self: self.state.panel_item, notify=panelChanged)
    query = Property(str, lambda self: self.state.query, notify=queryChanged)
    hits = Property(VARIANT_LIST, lambda self: self._hits, notify=hitsChanged)
    textScale = Property(int, lambda self: self.state.comfort.text_scale, notify=comfortChanged)
    highContrast = Property(bool, lambda self: self.state.comfort.high_contrast, notify=comfortChanged)
    reducedMotion = Property(bool, lambda self: self.state.comfort.reduced_motion, notify=comfortChanged)
    dimmed = Property(VARIANT_LIST, lambda self: sorted(self.state.diamond.dimmed), notify=diamondChanged)
    conditions = Property(VARIANT_LIST, lambda self: sorted(self.state.diamond.conditions), notify=diamondChanged)
    locked = Property(bool, lambda self: self._setup.locked, constant=True)
    languages = Property(VARIANT_LIST, lambda self: list(self._briefing.info.languages), constant=True)
    textScales = Property(VARIANT_LIST, lambda _self: list(TEXT_SCALES), constant=True)
    about = Property(VARIANT_LIST, lambda self: self._setup.about(), constant=True)
    keys = Property(VARIANT_LIST, lambda self: plain_values(self._keys()), constant=True)
    countsUse = Property(bool, lambda self: self.counts_use, constant=True)
    settingsProblems = Property(VARIANT_LIST, lambda self: list(self.settings_problems), constant=True)

    @Property(VARIANT, notify=comfortChanged)
    def palette(self) -> Any:
        return plain_values(self._setup.themes[self.state.comfort.high_contrast])

    @Property(str, notify=languageChanged)
    def briefingTitle(self) -> str:
        return self._briefing.info.title.get(self.state.language, "")

    @Property(str, notify=languageChanged)
    def eventText(self) -> str:
        return self._briefing.info.event.get(self.state.language, "")

    @Property(str, constant=True)
    def eventDate(self) -> str:
        """ISO 8601, or empty; QML writes it in the reader's language."""
        date = self._briefing.info.date
        return date.isoformat() if date else ""

    @Property(VARIANT_LIST, notify=languageChanged)
    def glossary(self) -> list[dict[str, Any]]:
        return derive_glossary(self._briefing, self.state.language)

    @Property(VARIANT_LIST, notify=languageChanged)
    def sources(self) -> list[dict[str, Any]]:
        return derive_sources(self._briefing, self.state.language)

    @Property(str, notify=pageChanged)
    def takeAlong(self) -> str:
        return take_along_text(self._briefing, self._page)

    # What somebody can do

    @Slot(str)
    def openPage(self, page: str) -> None:
        if page in self._briefing.tree:
            self.dispatch(events.PageOpened(page))

    @Slot(str, result=VARIANT)
    def pageAhead(self, page: str) -> Any:
        """What ``page`` will be when this page is opened."""
        return plain_values(derive_page(self._briefing, page, self.state.language))

    @Slot(str)
    def followLink(self, link: str) -> None:
        """Follow ``page:ID``, ``term:ID`` or ``source:ID``."""
        scheme, _, target = link.partition(":")
        if scheme == "page":
            self.openPage(target)
        elif scheme == "term":
            self.openPanel(Panel.GLOSSARY, target)
        elif scheme == "source":
            self.openPanel(Panel.SOURCES, target)

    @Slot(int)
    def toggleStep(self, step: int) -> None:
        self.dispatch(events.StepToggled(step))

    @Slot(float)
    def reportScroll(self, share: float) -> None:
        self.dispatch(events.Scrolled(share))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        if language in self._briefing.info.languages:
            self.dispatch(events.LanguageChosen(language))

    @Slot(int)
    def chooseTextScale(self, text_scale: int) -> None:
        self.dispatch(events.TextScaleChosen(text_scale))

    @Slot(bool)
    def chooseContrast(self, high: bool) -> None:
        self.dispatch(events.ContrastChosen(high))

    @Slot(bool)
    def chooseMotion(self, reduced: bool) -> None:
        self.dispatch(events.MotionChosen(reduced))

    @Slot(str, str)
    def openPanel(self, panel: str, item: str = "") -> None:
        if panel in list(Panel):
            self.dispatch(events.PanelOpened(Panel(panel), item))

    @Slot()
    def closePanel(self) -> None:
        self.dispatch(events.PanelClosed())

    @Slot(str)
    def typeQuery(self, query: str) -> None:
        self.dispatch(events.QueryTyped(query[:80]))

    @Slot(int)
    def dimPartner(self, partner: int) -> None:
        self.dispatch(events.PartnerDimmed(partner))

    @Slot(int)
    def switchCondition(self, condition: int) -> None:
        self.dispatch(events.ConditionSwitched(condition))

    @Slot(str)
    def perform(self, action: str) -> None:
        """Do what a key or a button of the bar is for, by its name in ``HUB_KEYS``."""
        self._actions.perform(action)

    @Slot(str, result=str)
    def languageName(self, language: str) -> str:
        return LANGUAGE_NAMES.get(language, language)

    # How it keeps up

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found wrong in the briefing so far."""
        return self._briefing.problems

    @property
    def briefing_languages(self) -> tuple[str, ...]:
        """Every language of the briefing; the first is the default."""
        return self._briefing.languages

    @property
    def siblings(self) -> tuple[str | None, str | None]:
        """The pages beside the one that is shown."""
        return self._briefing.tree.siblings(self.state.place.page)

    def forget(self) -> None:
        """A visit is over: draw the page as nobody has touched it, and keep nothing of what was found."""
        self._move, self._hits = "", []
        self.hitsChanged.emit()
        self.pageChanged.emit()

    def _keys(self) -> list[Any]:
        return [row for row in HUB_KEYS if row.locked or not self._setup.locked]

    def _derive_page(self, state: HubState) -> Any:
        page = derive_page(self._briefing, state.place.page, state.language)
        self._page_plain = plain_values(page)
        self._watch.watch(self._briefing.file(state.place.page, state.language))
        return page

    def _on_edited(self) -> None:
        before = self._page
        self._page = self._derive_page(self.state)
        if self._page != before:
            self._move = ""
            self.pageChanged.emit()

    def _on_changed(self, before: HubState, after: HubState) -> None:
        if (before.place.page, before.language) != (after.place.page, after.language):
            self._move = derive_move(self._briefing.tree, before, after)
            self._page = self._derive_page(after)
        if before.language != after.language:
            self.languageAboutToChange.emit()
        for changed, signal in self._signals(before, after):
            if changed:
                signal.emit()

    def _signals(self, before: HubState, after: HubState) -> list[tuple[bool, Any]]:
        language = before.language != after.language
        if before.query != after.query or language:
            self._search.ask(after.query, after.language)
        return [
            (language, self.languageChanged),
            (before.place != after.place, self.placeChanged),
            (language or before.place.page != after.place.page, self.pageChanged),
            ((before.panel, before.panel_item) != (after.panel, after.panel_item), self.panelChanged),
            (before.comfort != after.comfort, self.comfortChanged),
            (before.diamond != after.diamond, self.diamondChanged),
            (before.query != after.query, self.queryChanged),
        ]

    def _on_found(self, pages: list[str]) -> None:
        language = self.state.language
        self._hits = [plain_values(derive_link(self._briefing, page, language)) for page in pages]
        self.hitsChanged.emit()
