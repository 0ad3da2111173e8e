"""Owns what QML reads of the page that is shown, and what somebody does on it; an edit of its file is drawn at once."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.page_watch import PageWatch
from kiosk.bridge.properties import answering
from kiosk.bridge.shown import Shown
from kiosk.briefing.live import MOST_LINKS, BriefingRenewal, watched_paths
from kiosk.briefing.loader import Briefing
from kiosk.show.hub import events
from kiosk.show.hub.navigation import derive_move
from kiosk.show.hub.state import HubState
from kiosk.show.pages.block_shapes import ImageProps
from kiosk.show.pages.enlarged import find_picture
from kiosk.show.pages.page_props import (
    LinkProps,
    PageProps,
    derive_argument,
    derive_case_study,
    derive_link,
    derive_page,
)
from kiosk.show.pages.take_along import TakeAlong, take_along

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _page(state: HubState) -> object:
    return state.place.page, state.language, state.comfort.easy_words


@QmlElement
@QmlUncreatable("made by the program")
class PageViewModel(QObject):  # type: ignore[operator]
    """The page as QML sees it.

    Args:
        store: the state and where events go.
        briefing: where the page stands.
        address: of the hand-out, where the operator named one.
        parent: owns it.
    """

    shown = Shown()
    propsChanged = Signal()
    placeChanged = Signal()
    scrollChanged = Signal()
    """Apart from the place: what a step opens moves the view, and that is not to ask again what the step opens."""
    diamondChanged = Signal()
    renewed = Signal()
    """The briefing was edited: what is not of the page alone may be another."""
    touched = Signal(str)
    """A finger lies on what opens this page; empty: it lies there no longer."""

    def __init__(self, store: HubStore, briefing: Briefing, address: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._briefing = briefing
        self._address = address
        self._move = ""
        self._renewal = BriefingRenewal(briefing)
        self._watch = PageWatch(self)
        self._watch.changed.connect(self._on_edited)
        self._cards: dict[str, LinkProps] = {}
        self._props = self._derive()
        store.changed.connect(self._on_changed)

    @property
    def state(self) -> HubState:
        """The state whose page it is."""
        return self._store.state

    @property
    def derived(self) -> PageProps:
        """The page as QML is given it, before it is plain."""
        return self._props

    @property
    def cited(self) -> tuple[str, ...]:
        """The sources of the page."""
        return tuple(source.id for source in self._props.sources)

    @property
    def steps(self) -> int:
        """How many steps the page has, one of which is shown; 0 where it is shown as a whole."""
        return len(self._props.sections) if self._props.stepped else 0

    @shown.by(propsChanged, _page)
    def props(self) -> PageProps:
        """The page, ready to draw."""
        return self._props

    move = Property(str, lambda self: self._move, notify=propsChanged)
    """How the page comes in: from where, as ``derive_move`` has it; empty: it is just there."""
    step = shown(int, placeChanged, lambda state: state.place.step)
    more = shown(bool, placeChanged, lambda state: state.place.more)
    scroll = shown(float, scrollChanged, lambda state: state.place.scroll)
    dimmed = shown(list[int], diamondChanged, lambda state: sorted(state.diamond.dimmed))
    conditions = shown(list[int], diamondChanged, lambda state: sorted(state.diamond.conditions))

    @shown.by(propsChanged, _page)
    def takeAlong(self) -> list[TakeAlong]:
        """What there is to take along of the page, the text first."""
        return take_along(self._briefing, self._props, self._address)

    @Slot(str)
    def open(self, page: str) -> None:
        if page in self._briefing.tree:
            self._store.dispatch(events.PageOpened(page))

    @Slot(str, int)
    def openAt(self, page: str, step: int) -> None:
        """Open a page at one of its steps, from 0."""
        if page in self._briefing.tree:
            self._store.dispatch(events.PageOpened(page, step))

    @answering(str)
    def ahead(self, page: str) -> PageProps:
        """What the props will be when ``page`` is opened."""
        return derive_page(self._briefing, page, self.state.language, easy=self.state.comfort.easy_words)

    @answering(str, int)
    def argument(self, demand: str, place: int) -> LinkProps:
        """The link to one of the arguments of a demand, by its place from 0."""
        return self._keep_card(derive_argument(self._briefing, demand, place, self.state.language))

    @answering(str, int)
    def caseStudy(self, page: str, place: int) -> LinkProps:
        """The link to one of the case studies below a page, by its place from 0."""
        return self._keep_card(derive_case_study(self._briefing, page, place, self.state.language))

    @answering(str)
    def picture(self, path: str) -> ImageProps | None:
        """A picture of the page, by where it lies in the briefing; None where the page has none such."""
        return find_picture(self._props, path)

    @Slot(int)
    def chooseStep(self, step: int) -> None:
        self._store.dispatch(events.StepChosen(step))

    @Slot()
    def toggleMore(self) -> None:
        self._store.dispatch(events.MoreToggled())

    @Slot(float)
    def reportScroll(self, share: float) -> None:
        self._store.dispatch(events.Scrolled(share))

    @Slot(int)
    def dimPartner(self, partner: int) -> None:
        self._store.dispatch(events.PartnerDimmed(partner))

    @Slot(int)
    def switchCondition(self, condition: int) -> None:
        self._store.dispatch(events.ConditionSwitched(condition))

    def forget(self) -> None:
        """A visit is over: draw the page as nobody has touched it."""
        self._move = ""
        self.propsChanged.emit()

    def _derive(self) -> PageProps:
        place, language = self.state.place, self.state.language
        props = derive_page(self._briefing, place.page, language, easy=self.state.comfort.easy_words)
        # Pictures among the files of a page are known once it is read.
        self._watch.watch(watched_paths(self._briefing, place.page, language))
        return props

    def _keep_card(self, card: LinkProps) -> LinkProps:
        """Remember what a card says, which is not among the props: QML asks for each when it makes it."""
        self._cards[card.id] = card
        if len(self._cards) > MOST_LINKS:
            del self._cards[next(iter(self._cards))]
        return card

    def _have_other_cards(self) -> bool:
        tree, language = self._briefing.tree, self.state.language
        there = (card for card in self._cards.values() if card.id in tree)
        return any(derive_link(self._briefing, card.id, language) != card for card in there)

    @Slot()
    def _on_edited(self) -> None:
        edition = self._briefing.edition
        gone = self._renewal.renew((self.state.place.page,))
        if gone:
            self._store.dispatch(events.PagesGone(gone))
        before, self._props = self._props, self._derive()
        is_other = self._props != before or self._briefing.edition != edition
        if is_other or self._watch.has_new_drawing or self._have_other_cards():
            self.renewed.emit()
            self.forget()

    @Slot(object, object)
    def _on_changed(self, before: HubState, after: HubState) -> None:
        if _page(before) != _page(after):
            self._move = derive_move(self._briefing.tree, before, after)
            self._cards.clear()
            self._props = self._derive()
            if self._renewal.is_behind:
                QTimer.singleShot(0, self, self._on_edited)  # not amid what is told of this change
        self.shown.tell(self, before, after)
