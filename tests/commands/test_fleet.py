"""``kiosk fleet``, with a real broker."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.bundles.minisign import new_key, write_secret
from kiosk.cli import main
from kiosk.hall.screens_heard import ScreensHeard
from kiosk.hall.words import pulse_topic, screen_topic, write_said
from kiosk.show.hall.fleet import SILENT_SECONDS, ScreenState
from kiosk.show.hall.orders import Message, NightHours, Restart
from tests.bundles.making import Wish, make_bundle
from tests.equipment.broker import Broker, started_broker
from tests.equipment.hall_screens import HallScreen, living

KEY, STRANGER = new_key(), new_key()

MakeScreens = Callable[..., list[HallScreen]]


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    with started_broker(tmp_path) as running:
        yield running


@pytest.fixture
def screens(broker: Broker, tmp_path: Path) -> Iterator[MakeScreens]:
    """Makes screens by their names; each with the groups behind a colon, and why it fails behind a question mark."""
    (tmp_path / "key").write_text(write_secret(KEY, ""), "ascii")
    (tmp_path / "stranger").write_text(write_secret(STRANGER, ""), "ascii")
    with ExitStack() as stack:

        def make(*names: str) -> list[HallScreen]:
            made = []
            for text in names:
                name, _, fails = text.partition("?")
                name, _, groups = name.partition(":")
                state = ScreenState(screen=name, version="1", started=time.time(), groups=tuple(groups.split()))
                made.append(HallScreen(broker, state, tmp_path / "screens", [KEY.public], fails))
            stack.enter_context(living(*made))
            return made

        yield make


def order(broker: Broker, folder: Path, *words: str, key: str = "key") -> int:
    return main(["fleet", "send", *words, "--key", str(folder / key), "--broker", broker.address])


def test_the_table_and_the_page_have_each_screen(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    screens("zaal-1", "<b>")
    assert main(["fleet", "--broker", broker.address]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [["screen", "state"], ["<b>", "ok"], ["zaal-1", "ok"]]
    (gone,) = screens("zaal-2")
    gone.tell(lost=True)
    assert main(["fleet", "--broker", broker.address, "--html", str(tmp_path / "fleet.html")]) == 1
    page = (tmp_path / "fleet.html").read_text("utf-8")
    assert '<tr class="lost"><th scope="row">zaal-2</th>' in page
    assert "&lt;b&gt;" in page
    assert "<b>" not in page


def test_a_screen_that_hangs_is_silent_although_the_broker_knows_of_nothing(
    broker: Broker, screens: MakeScreens, capsys: pytest.CaptureFixture[str]
) -> None:
    well, hangs = screens("well", "hangs")
    hangs.alive = False
    assert main(["fleet", "--broker", broker.address]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines[1:]] == [["hangs", "silent"], ["well", "ok"]]
    assert well.alive


def test_a_pulse_that_is_gone_shows_within_five_seconds() -> None:
    """By the clock of a test: gone for so long it is silent, and it is not before, nor while the broker is away."""
    heard = ScreensHeard("hall")
    heard.turn(linked=True)
    begin = time.monotonic()
    heard.hear(screen_topic("hall", "a"), write_said(ScreenState(screen="a")))
    heard.hear(pulse_topic("hall", "a"), b"")
    assert SILENT_SECONDS < 5
    assert heard.silent(begin + SILENT_SECONDS - 0.1) == frozenset()
    assert heard.silent(begin + 5) == {"a"}
    heard.turn(linked=False)
    assert heard.silent(begin + 5) == frozenset()


def test_an_order_goes_to_one_a_group_or_all(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, three = screens("one:east", "two:east west", "three")
    assert order(broker, tmp_path, "restart", "--to", "one") == 0
    assert order(broker, tmp_path, "night", "22:00-06:00", "--to", "group:east") == 0
    assert order(broker, tmp_path, "message", "Gesloten", "Closed", "--to", "all", "--until", "14:00") == 0
    assert [one_order.act for one_order in one.orders[:2]] == [Restart(), NightHours("22:00-06:00")]
    assert [type(one_order.act) for one_order in two.orders] == [NightHours, Message]
    said = three.orders[0].act
    assert isinstance(said, Message)
    assert said.lines == ("Gesloten", "Closed")
    assert time.strftime("%H:%M", time.localtime(said.until)) == "14:00"
    assert 0 < said.until - time.time() <= 86_400
    assert "one: obeys" in capsys.readouterr().out


def test_who_comes_late_hears_it_and_one_that_refuses_is_told_of(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    screens("here?broken")
    assert order(broker, tmp_path, "message", "Closed", "--to", "all") == 1
    assert "here: message: no" in capsys.readouterr().out
    (late,) = screens("late")
    assert order(broker, tmp_path, "night", "off", "--to", "late") == 0
    assert [one.act for one in late.orders] == [Message(("Closed",)), NightHours("")]


def test_nobody_obeys_a_stranger(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (one,) = screens("one")
    assert order(broker, tmp_path, "restart", "--to", "all", key="stranger") == 1
    assert one.orders == []
    assert "one: has not answered" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["restart", "now"], "restart takes no words"),
        (["night", "9-5"], "night takes hours, such as 22:00-06:00, or off"),
        (["night"], "night takes hours"),
        (["language", "../x"], "language takes a language, such as nl"),
        (["message", "x" * 161], "at most 4 lines of at most 160 letters"),
        (["message", "a", "b", "c", "d", "e"], "at most 4 lines"),
        (["message", "a\x1bb"], "letters that no screen can show"),
    ],
)
def test_what_no_screen_could_do_is_said_before_anything_is_sent(
    words: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fleet", "send", *words, "--to", "all", "--broker", "mqtt://127.0.0.1:1"]) == 2
    assert why in capsys.readouterr().err


def roll(broker: Broker, folder: Path, serial: int, *flags: str) -> int:
    file = make_bundle(folder, Wish(serial=serial, problems=9))
    words = ("fleet", "roll-out", str(file), "--canary", "a", "--to", "all", *flags)
    return main([*words, "--key", str(folder / "key"), "--broker", broker.address])


def test_a_bundle_goes_to_the_canary_then_to_the_rest_then_to_who_was_away(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    all_there = screens("a", "b", "c")
    assert roll(broker, tmp_path, 7, "--at-once", "1") == 0
    said = capsys.readouterr().out
    assert [line.split(":")[0] for line in said.splitlines()[1:4]] == ["first", "then, 1 of 2", "then, 2 of 2"]
    assert [screen.state.serial for screen in all_there] == [7, 7, 7]
    (late,) = screens("late")
    end = time.monotonic() + 30
    while late.state.serial != 7:
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_canary_that_fails_halts_it_and_nobody_else_gets_it(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    canary, other = screens("a?the page x cannot be read", "b")
    assert roll(broker, tmp_path, 7) == 1
    assert "halted: a: the page x cannot be read" in capsys.readouterr().out
    (late,) = screens("late")
    assert order(broker, tmp_path, "night", "off", "--to", "late") == 0
    assert (canary.state.serial, other.orders, late.state.offered) == (0, [], 0)


def test_one_of_the_rest_that_fails_halts_it_too(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    *_, last = screens("a", "b?no room", "c")
    assert roll(broker, tmp_path, 7, "--at-once", "1") == 1
    assert "halted: b: no room" in capsys.readouterr().out
    assert last.orders == []


def test_one_that_never_shows_it_halts_it(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deaf, _ = screens("a", "b")
    deaf.deaf = True
    assert roll(broker, tmp_path, 7, "--patience", "1s") == 1
    assert "halted: a: did not show it in time" in capsys.readouterr().out


def test_a_screen_that_is_none_or_a_file_that_is_no_bundle_ends_it_with_a_sentence(
    broker: Broker, screens: MakeScreens, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    screens("b")
    assert roll(broker, tmp_path, 7) == 2
    assert "no screen is called a" in capsys.readouterr().err
    (tmp_path / "odd.kbundle").write_text("no zip")
    flags = ("--canary", "a", "--to", "all", "--broker", broker.address)
    assert main(["fleet", "roll-out", str(tmp_path / "odd.kbundle"), *flags]) == 2
    assert "odd.kbundle" in capsys.readouterr().err


def test_without_a_broker_it_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fleet"]) == 2
    assert "say --broker mqtt://HOST" in capsys.readouterr().err
    silent = Broker(tmp_path)
    assert main(["fleet", "--broker", silent.address]) == 2
    assert "cannot be reached" in capsys.readouterr().err
