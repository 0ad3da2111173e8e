"""A round table on virtual displays: a broker, a speaker and three screens that follow. ``make hall``.

python -m tests.hall.round_table [--out FOLDER]: plays it, writes a picture of all displays at each moment into one
sheet, and prints how long the screens took to show what the speaker showed. 0 where every moment came as it should.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from tests.bench.contestants import ROOT
from tests.equipment.x11 import share_of_other_points, wait_until
from tests.hall.round_of_voices import speak
from tests.hall.sheet import write_sheet
from tests.hall.table import ALIKE, SCREENS, WAIT_SECONDS, RoundTable


def play(table: RoundTable) -> list[float]:
    """The whole round table; seconds from a key to the picture on the slowest of the screens."""
    delays = play_talk(table)
    play_bundles(table)
    play_orders(table)
    print(f"  a screen that hangs shows after {table.silent_seconds():.1f} s")
    return delays


def play_talk(table: RoundTable) -> list[float]:
    """Screens follow, the broker goes and comes, the speaker is lost."""
    table.start_screens()
    wait_until(
        lambda: all("linked to the broker" in table.log(number) for number in range(SCREENS)), "three screens", 40
    )
    time.sleep(3)
    table.take_moment("three screens wait")
    table.start_speaker()
    wait_until(table.follow, "the screens follow", WAIT_SECONDS)
    table.take_moment("the talk begins")
    delays = [table.timed(lambda: table.stage.key("Right")) for _ in range(8)]
    table.take_moment("eight slides on")
    table.timed(lambda: table.stage.key("b"))
    table.take_moment("the stage is black")
    table.timed(lambda: table.stage.key("b"))
    speak(table)
    table.broker.kill()
    time.sleep(2)
    table.take_moment("the broker is gone: the slide stays")
    before = table.stage.picture()
    table.stage.key("Right")
    wait_until(lambda: share_of_other_points(table.stage.picture(), before) > ALIKE, "the speaker goes on alone", 20)
    table.broker.start()
    wait_until(table.follow, "the screens catch up", 60)
    table.take_moment("the broker is back: they catch up")
    followed = table.screens[0].picture()
    table.end_speaker()
    wait_until(lambda: share_of_other_points(table.screens[0].picture(), followed) > 0.2, "they are what they were", 60)
    time.sleep(1)
    table.take_moment("the speaker is gone for 30 s: they are what they were")
    return delays


def play_bundles(table: RoundTable) -> None:
    """New content from a folder, and bad content that goes away by itself."""
    table.bring(1)
    wait_until(lambda: table.serials == [1] * SCREENS, "the new bundle is shown everywhere", 60)
    table.take_moment("a new bundle was taken")
    table.bring(2, broken=True)
    wait_until(lambda: all(table.store(number).read().refused for number in range(SCREENS)), "a bad one is refused", 60)
    wait_until(lambda: table.serials == [1] * SCREENS, "what was shown is back", 60)
    time.sleep(4)
    table.take_moment("a bad bundle has gone away by itself")


def play_orders(table: RoundTable) -> None:
    """What whoever looks after the screens asks of them, and a bundle over the broker: first to one, then to all."""
    screens = table.screens
    before = screens[1].picture()
    said = table.order("send", "message", "Gesloten tot 14.00 uur", "Closed until 14:00", "--to", table.names[1])
    assert f"{table.names[1]}: obeys" in said, said
    wait_until(lambda: share_of_other_points(screens[1].picture(), before) > ALIKE, "the message", WAIT_SECONDS)
    table.take_moment("a message to the second screen")
    said = table.order("send", "message", "--to", "all")
    assert said.count("obeys") == SCREENS, said
    flags = ("--canary", table.names[0], "--to", "all", "--patience", "2m")
    said = table.order("roll-out", str(table.make_bundle(3)), *flags)
    assert "all show serial 3" in said, said
    assert table.serials == [3] * SCREENS
    table.take_moment("a bundle over the broker: first one, then all")
    said = table.order("roll-out", str(table.make_bundle(4, broken=True)), *flags)
    assert f"halted: {table.names[0]}: the page" in said, said
    refused = [[one.serial for one in table.store(number).read().refused] for number in range(SCREENS)]
    assert refused == [[2, 4], [2], [2]], refused
    assert table.serials == [3] * SCREENS
    time.sleep(4)
    table.take_moment("a bad one failed on the first: no other got it")


def main() -> int:
    """Play it, and write the sheet."""
    from PySide6.QtGui import QGuiApplication

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "hall", metavar="FOLDER")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # so that what was started ends too
    application = QGuiApplication([])  # which words on a picture need
    with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
        table = RoundTable(Path(place), stack)
        try:
            delays = play(table)
            look = table.look_seconds()
        finally:
            write_sheet(table.moments, out / "sheet.png")
            print(out / "sheet.png")
    print(
        f"key to the slowest of {SCREENS} screens: {statistics.median(delays) * 1000:.0f} ms median, "
        f"{max(delays) * 1000:.0f} ms the longest of {len(delays)}; {look * 1000:.0f} ms of it to look at all of them"
    )
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
