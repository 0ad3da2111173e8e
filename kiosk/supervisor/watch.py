"""Owns the supervisor's loop: children are started and killed as the policy orders, until one says that it is done."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue
from threading import Timer

from kiosk.supervisor import policy
from kiosk.supervisor.child import Child
from kiosk.supervisor.policy import ChildKind, Limits, Order, Watch
from kiosk.supervisor.protocol import RAISE, Exit
from kiosk.supervisor.service_manager import ServiceManager

LAST_SECONDS = 5.0
"""How long a child that was asked to end may take."""

LATE_SECONDS = 5.0
"""Woken so much later than asked for, the supervisor itself did not run."""

_logger = logging.getLogger(__name__)

Happening = Callable[[], None]


class Supervisor:
    """Watches over one hub.

    Args:
        commands: what is run, by kind of child.
        limits: the times of the policy.
        clock: seconds that only go forward.
        service_manager: who started the supervisor and wants to be told of it; nobody, where None.
    """

    def __init__(
        self,
        commands: Mapping[ChildKind, Sequence[str]],
        limits: Limits | None = None,
        clock: Callable[[], float] = time.monotonic,
        service_manager: ServiceManager | None = None,
    ) -> None:
        self._commands = commands
        self._limits = limits or Limits()
        self._clock = clock
        self._service_manager = service_manager or ServiceManager({}, ())
        self._watch = Watch()
        self._children: dict[ChildKind, Child] = {}
        self._happenings: SimpleQueue[Happening] = SimpleQueue()
        self._code: int | None = None
        self._stopping = False

    def run(self) -> int:
        """Supervise until the hub is left or somebody ends this process; the exit code."""
        self._service_manager.tell_ready()
        while self._code is None:
            now = self._clock()
            self._service_manager.tell_alive(now)
            self._watch = policy.settled(self._watch, now, self._limits)
            for order in [] if self._stopping else policy.orders(self._watch, now, self._limits):
                self._obey(order)
            self._wait_for_happening()
        for child in self._children.values():
            child.kill()
        return self._code

    def bring_up(self) -> None:
        """Bring the windows up. Safe to call in a signal handler, as is ``stop``."""
        self._happenings.put(self._raise_windows)

    def stop(self) -> None:
        """End all children in good order, then ``run``."""
        self._happenings.put(self._stop)

    def _wait_for_happening(self) -> None:
        before = self._clock()
        seconds = min(
            policy.wait_seconds(self._watch, before, self._limits), self._service_manager.wait_seconds(before)
        )
        try:
            happening = self._happenings.get(timeout=seconds)
        except Empty:
            happening = None
        late = self._clock() - before - seconds
        if late > LATE_SECONDS:
            _logger.warning("not run for %.0f s: the machine was suspended, or this process stopped", late)
            self._watch = policy.excused(self._watch, late)
        if happening is not None:
            happening()

    def _obey(self, order: Order) -> None:
        _logger.info("%s the %s: %s", "start" if order.start else "kill", order.kind, order.why)
        if not order.start:
            self._children[order.kind].kill()
            self._watch = policy.killed(self._watch, order.kind)
            return
        kind = order.kind
        self._watch = policy.started(self._watch, kind, self._clock())
        try:
            child = Child(
                self._commands[kind],
                heard=lambda word, number: self._happenings.put(lambda: self._hear(child, kind, word, number)),
                ended=lambda code: self._happenings.put(lambda: self._take_end(child, kind, code)),
            )
        except OSError as error:
            _logger.error("the %s cannot be started: %s", kind, error)  # noqa: TRY400 - the reason is all
            self._ended(kind, -1)
        else:
            self._children[kind] = child

    def _hear(self, child: Child, kind: ChildKind, word: str, number: int) -> None:
        if self._children.get(kind) is child:
            if kind not in self._watch.runs or not self._watch.runs[kind].frame:
                _logger.info("the %s (process %d): %s", kind, child.number, word)
            self._watch = policy.heard(self._watch, kind, word, number, self._clock())

    def _take_end(self, child: Child, kind: ChildKind, code: int) -> None:
        if self._children.get(kind) is child:
            del self._children[kind]
            _logger.log(
                logging.INFO if self._stopping or code == Exit.QUIT or kind is ChildKind.CALM else logging.WARNING,
                "the %s (process %d) has ended with %d",
                kind,
                child.number,
                code,
            )
            self._ended(kind, code)

    def _ended(self, kind: ChildKind, code: int) -> None:
        if self._stopping:
            self._code = Exit.QUIT if not self._children else None
            return
        before = self._watch.trouble
        self._watch, self._code = policy.ended(self._watch, kind, code, self._clock(), self._limits)
        if self._watch.trouble and not before:
            _logger.error("the hub has failed too often; the calm page is shown, and the hub is tried now and then")

    def _raise_windows(self) -> None:
        _logger.info("started a second time: the window is brought up")
        for child in self._children.values():
            child.say(RAISE)

    def _stop(self) -> None:
        if self._stopping or not self._children:
            self._code = Exit.QUIT
            return
        self._stopping = True
        _logger.info("told to end")
        for child in self._children.values():
            child.ask_to_end()
            # A daemon, so that it keeps nobody waiting; killing what has ended does nothing.
            timer = Timer(LAST_SECONDS, child.kill)
            timer.daemon = True
            timer.start()


def end_on_signals(supervisor: Supervisor) -> None:
    """Pass on what a terminal, a service manager or a second start of the program says."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if number := getattr(signal, name, None):
            signal.signal(number, lambda *_: supervisor.stop())
    if number := getattr(signal, "SIGUSR1", None):
        signal.signal(number, lambda *_: supervisor.bring_up())
