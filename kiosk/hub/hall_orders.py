"""Owns how a locked hub does what whoever looks after all screens asks of it: heard, verified, kept, done once."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge.hub_store import HubStore
from kiosk.bundles.bundle_store import BundleStore
from kiosk.hall.hall_line import HallLine
from kiosk.hall.signed_orders import BadOrderError, read_order
from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.settings.table import Settings
from kiosk.show.hall.orders import (
    Addressee,
    BundleOffered,
    Message,
    NightHours,
    Restart,
    ScreenOrder,
    VisitLanguage,
    is_done,
    why_not_done,
)
from kiosk.show.hub.events import NoticeGiven
from kiosk.show.unattended.spot import Spot, SpotOrdered
from kiosk.text_files.regular_file import read_regular

LONGEST_SLEEP_MS = 60_000
"""Until a message ends, by the clock on the wall, which may be set meanwhile."""
_LARGEST_KEYS = 100_000
_logger = logging.getLogger(__name__)


class OrderRecord(Struct, frozen=True):
    """What was ordered: the highest number of each kind, what is shown in the place of all, what is to be taken."""

    done: dict[str, int] = {}
    message: Message = Message(())
    bundle: BundleOffered | None = None


class OrderedHub(Struct, frozen=True):
    """The hub that obeys: its state, the languages of its briefing, and its bundles, where it has any."""

    store: HubStore
    languages: tuple[str, ...]
    bundles: BundleStore | None = None


class HallOrders(QObject):
    """The orders to one screen.

    Args:
        line: where they are heard.
        me: by which names.
        settings: whose keys are obeyed.
        hub: obeys.
        now: seconds since 1970.
    """

    restart_wanted = Signal()
    """As soon as nobody is there."""
    bundle_wanted = Signal(object)
    """This bundle is to be fetched (``BundleOffered``)."""
    answered = Signal()
    """An order was heard: ``number`` and ``answer`` tell what became of it."""

    def __init__(
        self,
        line: HallLine,
        me: Addressee,
        settings: Settings,
        hub: OrderedHub,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self.number = 0
        self.answer = ""
        self._me = me
        self._settings = settings
        self._hub = hub
        self._now = now
        self._file = KeptFile(settings.state_folder / StateFile.ORDERS, OrderRecord, OrderRecord(), "what was ordered")
        self._record = self._file.read()
        self._told = ""
        self._until = QTimer(self, singleShot=True)
        self._until.timeout.connect(self._show_message)
        self._acts: dict[type, Callable[[Any], str]] = {
            Restart: self._restart,
            NightHours: self._set_night,
            VisitLanguage: self._set_language,
            Message: self._set_message,
            BundleOffered: self._offer,
        }
        line.heard.connect(self._hear)

    @property
    def offered(self) -> BundleOffered | None:
        """The bundle that was ordered last."""
        return self._record.bundle

    def begin(self) -> None:
        """Do what was ordered before this start, and still holds."""
        self._show_message()
        if self._record.bundle is not None:
            self.bundle_wanted.emit(self._record.bundle)

    @Slot(str, bytes)
    def _hear(self, topic: str, payload: bytes) -> None:
        if "/order/" not in topic or not payload:
            return
        try:
            order = read_order(payload, self._keys())
        except (BadOrderError, OSError, ValueError) as error:
            self._complain(f"an order is not obeyed: {error}")
            return
        if is_done(order, self._record.done):
            return
        if why := why_not_done(order, self._me, self._now()):
            self._complain(f"an order, {order.kind}, is not obeyed: {why}")
            return
        self._obey(order)

    def _obey(self, order: ScreenOrder) -> None:
        """Keep first that it is done, so that no end of the program has it done twice."""
        before = self._record
        self._record = replace(before, done={**before.done, order.kind: order.number})
        kept = self._file.keep(self._record)
        if isinstance(order.act, Restart) and not kept:
            self._answer(order, "it could not be kept that it was done, and it would be done for ever")
            return
        self._answer(order, self._acts[type(order.act)](order.act))

    def _answer(self, order: ScreenOrder, why_not: str) -> None:
        self.number, self.answer = order.number, f"{order.kind}: {why_not}" if why_not else ""
        _logger.info("order %s to %s: %s", order.kind, order.to, why_not or "obeyed")
        self.answered.emit()

    def _complain(self, trouble: str) -> None:
        """Once, as long as it is the same: anybody may send as much as they like."""
        if trouble != self._told:
            self._told = trouble
            _logger.warning("%s", trouble)

    def _keys(self) -> tuple[Any, ...]:
        file = self._settings.command_keys
        if file is None:
            return self._hub.bundles.keys() if self._hub.bundles is not None else ()
        from kiosk.bundles.minisign import read_public

        return read_public(read_regular(file, _LARGEST_KEYS).decode())

    def _restart(self, _act: Restart) -> str:
        if self._hub.bundles is None:
            return "nobody would start this screen again"
        self.restart_wanted.emit()
        return ""

    def _set_night(self, act: NightHours) -> str:
        self._hub.store.dispatch(SpotOrdered(Spot(night=act.hours)))
        return ""

    def _set_language(self, act: VisitLanguage) -> str:
        if act.language not in self._hub.languages:
            return f"the briefing is not in {act.language}, but in {', '.join(self._hub.languages)}"
        self._hub.store.dispatch(SpotOrdered(Spot(language=act.language)))
        return ""

    def _set_message(self, act: Message) -> str:
        self._record = replace(self._record, message=act)
        self._file.keep(self._record)
        self._show_message()
        return ""

    def _offer(self, act: BundleOffered) -> str:
        if self._hub.bundles is None:
            return "this screen takes no bundles"
        self._record = replace(self._record, bundle=act)
        self._file.keep(self._record)
        self.bundle_wanted.emit(act)
        return ""

    def _show_message(self) -> None:
        """What holds now, and look again when it ends."""
        message = self._record.message
        left = message.until - self._now()
        if message.until and left > 0:
            self._until.start(round(min(LONGEST_SLEEP_MS, left * 1000)) + 1)
        ended = bool(message.until) and left <= 0
        self._hub.store.dispatch(NoticeGiven(() if ended else message.lines))
