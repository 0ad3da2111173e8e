"""The policy of the supervisor, by a clock that is only a number."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.supervisor import policy
from kiosk.supervisor.policy import ChildKind, Limits, Watch
from kiosk.supervisor.protocol import END, FRAME, PASSED, SHOWN, TRIAL, Exit, parse_line

LIMITS = Limits()
CRASHED = -11


class Simulation:
    """A supervisor without processes: orders are followed at once, and the clock stands until it is moved."""

    def __init__(self) -> None:
        self.watch = Watch()
        self.now = 1000.0
        self.code: int | None = None
        self.log: list[str] = []
        self.obey()

    @property
    def kinds(self) -> set[ChildKind]:
        return set(self.watch.runs)

    def obey(self) -> None:
        self.watch = policy.settled(self.watch, self.now, LIMITS)
        for order in policy.orders(self.watch, self.now, LIMITS):
            self.log.append(f"{'start' if order.start else 'kill'} {order.kind}")
            if order.start:
                self.watch = policy.started(self.watch, order.kind, self.now)
            else:
                self.watch = policy.killed(self.watch, order.kind)
                self.end(-9, order.kind)

    def end(self, code: int, kind: ChildKind = ChildKind.HUB) -> None:
        self.watch, self.code = policy.ended(self.watch, kind, code, self.now, LIMITS)
        if self.code is None:
            self.obey()

    def say(self, word: str, number: int = 0, kind: ChildKind = ChildKind.HUB) -> None:
        self.watch = policy.heard(self.watch, kind, word, number, self.now)

    def draw(self, number: int, kind: ChildKind = ChildKind.HUB) -> None:
        self.say(SHOWN, kind=kind)
        self.say(FRAME, number, kind)

    def pass_time(self, seconds: float, *, beating: tuple[ChildKind, ...] = ()) -> None:
        """Let time pass as the loop does: from one deadline to the next, with pictures of those that still draw."""
        end = self.now + seconds
        while self.now < end and self.code is None:
            for kind in beating:
                if kind in self.watch.runs:
                    self.draw(self.watch.runs[kind].frame + 1, kind)
            step = policy.wait_seconds(self.watch, self.now, LIMITS)
            self.now = min(end, self.now + max(0.01, min(step, 3.0)))
            self.obey()

    def crash_until_calm(self) -> None:
        for _ in range(LIMITS.most_failures):
            self.pass_time(3)
            self.end(CRASHED)


def test_it_starts_one_hub_and_nothing_else() -> None:
    assert Simulation().log == ["start hub"]


def test_a_hub_that_draws_is_left_alone_for_weeks() -> None:
    run = Simulation()
    run.pass_time(3600, beating=(ChildKind.HUB,))
    assert run.log == ["start hub"]


def test_new_content_has_to_prove_itself_in_time_however_much_is_drawn() -> None:
    run = Simulation()
    run.say(TRIAL)
    run.pass_time(LIMITS.trial - 1, beating=(ChildKind.HUB,))
    assert run.log == ["start hub"]
    run.pass_time(4, beating=(ChildKind.HUB,))
    assert run.log == ["start hub", "kill hub", "start hub"]


def test_content_that_passed_is_as_any_other() -> None:
    run = Simulation()
    run.say(TRIAL)
    run.draw(1)
    run.say(PASSED)
    run.pass_time(3600, beating=(ChildKind.HUB,))
    assert run.log == ["start hub"]


def test_a_machine_that_was_suspended_on_trial_has_its_time_still() -> None:
    run = Simulation()
    run.say(TRIAL)
    run.draw(1)
    run.now += 3600
    run.watch = policy.excused(run.watch, 3600)
    run.obey()
    assert run.log == ["start hub"]


def test_a_killed_hub_is_started_again_at_once() -> None:
    run = Simulation()
    run.draw(1)
    run.end(-9)
    assert run.log == ["start hub", "start hub"]


def test_a_hub_that_falls_silent_is_replaced_within_ten_seconds() -> None:
    run = Simulation()
    run.draw(1)
    run.pass_time(8.9)
    assert run.log == ["start hub"]
    run.pass_time(1.1)
    assert run.log[:3] == ["start hub", "kill hub", "start hub"]


def test_the_same_frame_again_is_no_sign_of_life() -> None:
    run = Simulation()
    run.draw(7)
    for _ in range(10):
        run.pass_time(1)
        run.say(FRAME, 7)
    assert "kill hub" in run.log


def test_a_window_that_is_shown_and_draws_nothing_is_replaced() -> None:
    run = Simulation()
    run.pass_time(20)
    assert run.log == ["start hub"], "it may still be trying OpenGL"
    run.say(SHOWN)
    run.pass_time(10)
    assert run.log[1] == "kill hub"


def test_a_start_that_shows_nothing_is_replaced() -> None:
    run = Simulation()
    run.pass_time(LIMITS.first_picture + 0.1)
    assert run.log[1] == "kill hub"


def test_restarts_back_off() -> None:
    run = Simulation()
    starts = [run.now]
    for _ in range(LIMITS.most_failures - 1):
        run.end(CRASHED)
        while ChildKind.HUB not in run.kinds:
            run.pass_time(0.1)
        starts.append(run.now)
    pauses = [later - earlier for earlier, later in pairwise(starts)]
    assert pauses == pytest.approx(LIMITS.delays, abs=0.15)


def test_too_many_failures_bring_the_calm_page_and_slow_trials() -> None:
    run = Simulation()
    run.crash_until_calm()
    assert run.kinds == {ChildKind.CALM}
    run.pass_time(LIMITS.trials[0] - 1, beating=(ChildKind.CALM,))
    assert run.kinds == {ChildKind.CALM}
    run.pass_time(2, beating=(ChildKind.CALM,))
    assert run.kinds == {ChildKind.CALM, ChildKind.HUB}
    run.end(CRASHED)
    run.pass_time(LIMITS.trials[1] - 1, beating=(ChildKind.CALM,))
    assert run.kinds == {ChildKind.CALM}, "the next trial waits longer"


def test_failures_far_apart_are_no_trouble() -> None:
    run = Simulation()
    for _ in range(50):
        run.pass_time(LIMITS.failures_seconds / 3, beating=(ChildKind.HUB,))
        run.end(CRASHED)
        run.pass_time(1)
    assert not run.watch.trouble


def test_the_calm_page_stays_beneath_until_the_hub_has_proved_itself() -> None:
    run = Simulation()
    run.crash_until_calm()
    run.pass_time(LIMITS.trials[0] + 1, beating=(ChildKind.CALM,))
    run.pass_time(LIMITS.healthy - 5, beating=(ChildKind.CALM, ChildKind.HUB))
    assert run.kinds == {ChildKind.CALM, ChildKind.HUB}
    run.pass_time(10, beating=(ChildKind.CALM, ChildKind.HUB))
    assert run.kinds == {ChildKind.HUB}
    assert not run.watch.trouble
    run.end(-9)
    assert run.kinds == {ChildKind.HUB}, "trusted again: the next failure is as the first"


def test_a_calm_page_that_hangs_is_replaced_too() -> None:
    run = Simulation()
    run.crash_until_calm()
    run.draw(1, ChildKind.CALM)
    run.pass_time(15)
    assert run.log[-2:] == ["kill calm page", "start calm page"]


def test_calm_pages_that_draw_nothing_are_tried_less_and_less_often() -> None:
    run = Simulation()
    run.crash_until_calm()
    pauses = []
    for _ in range(len(LIMITS.calm_delays) + 1):
        run.end(CRASHED, ChildKind.CALM)
        ended = run.now
        while ChildKind.CALM not in run.kinds:
            run.pass_time(0.1)
            if ChildKind.HUB in run.kinds:
                run.end(CRASHED)
        pauses.append(run.now - ended)
    assert pauses == pytest.approx([*LIMITS.calm_delays, LIMITS.calm_delays[-1]], abs=0.2)
    run.draw(1, ChildKind.CALM)
    run.end(CRASHED, ChildKind.CALM)
    run.pass_time(LIMITS.calm_delays[0] + 0.2)
    assert ChildKind.CALM in run.kinds, "one that drew is missed at once"


@pytest.mark.parametrize(
    ("code", "seen", "ends"), [(0, True, 0), (0, False, 0), (2, False, 2), (2, True, None), (Exit.NOT_NOW, False, None)]
)
def test_which_codes_end_it(code: int, seen: bool, ends: int | None) -> None:
    run = Simulation()
    if seen:
        run.draw(1)
    run.end(code)
    assert run.code == ends


def test_a_restart_is_no_failure() -> None:
    run = Simulation()
    for _ in range(20):
        run.draw(1)
        run.end(Exit.RESTART)
    assert run.log == ["start hub"] * 21


def test_what_it_said_last_counts_more_than_how_it_died() -> None:
    run = Simulation()
    run.draw(1)
    run.say(END, 0)
    run.end(-11)
    assert run.code == 0


def test_a_hub_that_hangs_while_it_leaves_has_left() -> None:
    run = Simulation()
    run.draw(1)
    run.say(END, 0)
    run.pass_time(10)
    assert run.code == 0


def test_time_in_which_the_machine_slept_is_nobodys_fault() -> None:
    run = Simulation()
    run.draw(1)
    run.pass_time(3, beating=(ChildKind.HUB,))
    run.now += 8 * 3600
    run.watch = policy.excused(run.watch, 8 * 3600)
    run.obey()
    assert run.log == ["start hub"]
    run.pass_time(10)
    assert "kill hub" in run.log


def test_one_that_does_not_die_is_told_once() -> None:
    run = Simulation()
    run.watch = policy.killed(run.watch, ChildKind.HUB)
    run.pass_time(100)
    assert run.log == ["start hub"]


@pytest.mark.parametrize(
    ("line", "parsed"),
    [
        (b"frame 12\n", (FRAME, 12)),
        (b"shown\n", (SHOWN, 0)),
        (b"end 10\n", (END, 10)),
        (b"frame\n", None),
        (b"frame -1\n", None),
        (b"frame \xb2\n", None),
        (b"qml: shown 1\n", None),
        (b"\xff\n", None),
        (b"", None),
    ],
)
def test_lines_of_a_child(line: bytes, parsed: tuple[str, int] | None) -> None:
    assert parse_line(line) == parsed
