"""Owns the policy of the supervisor, pure: when a child is started, replaced or given up, by a clock that is handed in.

A hub that fails is started again, at once the first time and then later and later. When it has failed ``most_failures``
times within ``failures_seconds``, the calm page is shown, and the hub is tried slowly above it until it stays.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.supervisor.protocol import BEAT_SECONDS, END, FRAME, PASSED, SHOWN, TRIAL, TRIAL_SECONDS, Exit


class ChildKind(StrEnum):
    """The two kinds of child."""

    HUB = "hub"
    CALM = "calm page"


class Limits(Struct, frozen=True):
    """All in seconds, but for ``most_failures``.

    ``silence`` is the longest between two pictures, ``first_picture`` the longest until the window is shown (a machine
    may have to try OpenGL before), ``trial`` the longest until new content has proved itself, ``healthy`` how long
    a hub must have drawn to be trusted again.
    """

    silence: float = 3 * BEAT_SECONDS
    first_picture: float = 30.0
    trial: float = TRIAL_SECONDS + BEAT_SECONDS
    most_failures: int = 5
    failures_seconds: float = 120.0
    delays: tuple[float, ...] = (0.0, 0.5, 1.0, 2.0)
    trials: tuple[float, ...] = (30.0, 60.0, 120.0, 300.0)
    healthy: float = 30.0
    calm_delays: tuple[float, ...] = (2.0, 5.0, 15.0, 60.0)


class ChildRun(Struct, frozen=True):
    """A child that runs.

    When it was started, was shown, drew first and last; the number of that frame; when a trial of what it shows began,
    and has not ended; the code that it said it ends with; whether it was told to die.
    """

    started: float
    shown: float | None = None
    drew_first: float | None = None
    drew: float | None = None
    frame: int = 0
    trial: float | None = None
    ending: int | None = None
    killed: bool = False

    def deadline(self, limits: Limits) -> float:
        """When it counts as hung."""
        last = self.drew or self.shown
        due = self.started + limits.first_picture if last is None else last + limits.silence
        return due if self.trial is None else min(due, self.trial + limits.trial)

    def later(self, seconds: float) -> ChildRun:
        """The same run, had it all happened later."""
        times = ("started", "shown", "drew_first", "drew", "trial")
        return replace(self, **{name: at + seconds for name in times if (at := getattr(self, name)) is not None})


class Watch(Struct, frozen=True):
    """What a supervisor knows.

    ``trouble`` is true from the failure that was one too many until a hub stays; ``calm_misses`` is how many calm pages
    in a row have ended before they drew anything: where there is no display any more, they are tried less often.
    """

    runs: dict[ChildKind, ChildRun] = {}
    failures: tuple[float, ...] = ()
    starts: dict[ChildKind, float] = field(default_factory=lambda: dict.fromkeys(ChildKind, 0.0))
    trouble: bool = False
    trials: int = 0
    calm_misses: int = 0
    seen: bool = False


class Order(Struct, frozen=True):
    """What is to be done: start a child of this kind, or kill it, and why."""

    start: bool
    kind: ChildKind
    why: str


def started(watch: Watch, kind: ChildKind, now: float) -> Watch:
    """A child was started."""
    return replace(watch, runs={**watch.runs, kind: ChildRun(now)})


def killed(watch: Watch, kind: ChildKind) -> Watch:
    """A child was killed, and has not ended yet."""
    return replace(watch, runs={**watch.runs, kind: replace(watch.runs[kind], killed=True)})


def heard(watch: Watch, kind: ChildKind, word: str, number: int, now: float) -> Watch:
    """A child has said a word of the protocol. A frame counts only if it is newer than the last."""
    run = watch.runs.get(kind)
    if run is None:
        return watch
    if word == SHOWN:
        run = replace(run, shown=now)
    elif word == END:
        run = replace(run, ending=number)
    elif word in (TRIAL, PASSED):
        run = replace(run, trial=now if word == TRIAL else None)
    elif word == FRAME and number > run.frame:
        run = replace(run, frame=number, drew=now, drew_first=now if run.drew_first is None else run.drew_first)
    drew = run.drew is not None and kind is ChildKind.HUB
    return replace(watch, runs={**watch.runs, kind: run}, seen=watch.seen or drew)


def ended(watch: Watch, kind: ChildKind, code: int, now: float, limits: Limits) -> tuple[Watch, int | None]:
    """A child has ended.

    Returns:
        what is known now, and the code with which the supervisor ends, or None where it goes on.
    """
    run = watch.runs.get(kind, ChildRun(now))
    code = code if run.ending is None else run.ending
    watch = replace(watch, runs={other: one for other, one in watch.runs.items() if other is not kind})
    if kind is ChildKind.CALM:
        misses = watch.calm_misses + 1 if run.drew is None else 0
        delay = limits.calm_delays[min(max(misses - 1, 0), len(limits.calm_delays) - 1)]
        return replace(watch, calm_misses=misses, starts={**watch.starts, kind: now + delay}), None
    if code == Exit.QUIT or (code == Exit.CANNOT and not watch.seen):
        return watch, code
    if code == Exit.RESTART:
        return replace(watch, starts={**watch.starts, kind: now}), None
    return _failed(_trusted(watch, run, now, limits), now, limits), None


def orders(watch: Watch, now: float, limits: Limits) -> list[Order]:
    """What is due now, once it has ``settled``."""
    wanted = {ChildKind.HUB: True, ChildKind.CALM: watch.trouble}
    due: list[Order] = []
    for kind in ChildKind:
        run = watch.runs.get(kind)
        if run is None:
            if wanted[kind] and now >= watch.starts[kind]:
                due.append(Order(start=True, kind=kind, why="trouble" if watch.trouble else "wanted"))
        elif not run.killed and not wanted[kind]:
            due.append(Order(start=False, kind=kind, why="the hub stays"))
        elif not run.killed and now >= run.deadline(limits):
            due.append(Order(start=False, kind=kind, why=_overdue(run, now, limits)))
    return due


def settled(watch: Watch, now: float, limits: Limits) -> Watch:
    """The trouble is over where the hub has been drawing long enough."""
    hub = watch.runs.get(ChildKind.HUB)
    return watch if hub is None else _trusted(watch, hub, now, limits)


def excused(watch: Watch, seconds: float) -> Watch:
    """The supervisor itself did not run for so long (a suspended machine): nobody is blamed for that time."""
    return replace(watch, runs={kind: run.later(seconds) for kind, run in watch.runs.items()})


def wait_seconds(watch: Watch, now: float, limits: Limits) -> float:
    """How long nothing is due, if nothing happens."""
    times = [run.deadline(limits) for run in watch.runs.values()]
    times += [
        at for kind, at in watch.starts.items() if kind not in watch.runs and (watch.trouble or kind is ChildKind.HUB)
    ]
    hub = watch.runs.get(ChildKind.HUB)
    if watch.trouble and hub is not None and hub.drew_first is not None:
        times.append(hub.drew_first + limits.healthy)
    return max(0.0, min((at for at in times if at > now), default=now + limits.silence) - now)


def _failed(watch: Watch, now: float, limits: Limits) -> Watch:
    failures = (*(at for at in watch.failures if now - at < limits.failures_seconds), now)[-limits.most_failures :]
    if watch.trouble or len(failures) >= limits.most_failures:
        delay = limits.trials[min(watch.trials, len(limits.trials) - 1)]
        trials = watch.trials + 1
        starts = {**watch.starts, ChildKind.HUB: now + delay}
        return replace(watch, failures=failures, trouble=True, trials=trials, starts=starts)
    delay = limits.delays[min(len(failures), len(limits.delays)) - 1]
    return replace(watch, failures=failures, starts={**watch.starts, ChildKind.HUB: now + delay})


def _trusted(watch: Watch, hub: ChildRun, now: float, limits: Limits) -> Watch:
    if watch.trouble and _is_healthy(hub, now, limits):
        return replace(watch, trouble=False, trials=0, failures=())
    return watch


def _is_healthy(hub: ChildRun, now: float, limits: Limits) -> bool:
    return hub.drew_first is not None and hub.drew is not None and now - hub.drew_first >= limits.healthy


def _overdue(run: ChildRun, now: float, limits: Limits) -> str:
    if run.trial is not None and now >= run.trial + limits.trial:
        return f"what it shows is on trial, and not proved after {now - run.trial:.0f} s"
    if run.drew is None:
        return f"no picture {now - run.started:.0f} s after its start"
    return f"no picture for {now - run.drew:.0f} s, frame {run.frame} was the last"
