"""The lookout for bundles: what is put into a folder is taken once it is whole, and once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.unattended.bundle_watch import BundleWatch

SAYS = "import sys, pathlib; pathlib.Path(sys.argv[1]).open('a').write(sys.argv[2] + '\\n'); print('kiosk: refused')"


class Lookout:
    """A watch on a folder; what it has taken is in a file."""

    def __init__(self, folder: Path) -> None:
        self.inbox = folder / "inbox"
        self.inbox.mkdir()
        self.record = folder / "bundles.json"
        self._list = folder / "taken"
        self.places = [self.inbox]
        command = [sys.executable, "-c", SAYS, str(self._list)]
        self.watch = BundleWatch(lambda: self.places, command, self.record)
        self.told: list[str] = []
        self.watch.taken.connect(self.told.append)

    @property
    def taken(self) -> list[str]:
        return [Path(line).name for line in self._list.read_text().splitlines()] if self._list.exists() else []

    def put(self, name: str, size: int = 10) -> Path:
        file = self.inbox / name
        file.write_bytes(bytes(size))
        return file

    def look_until(self, qtbot: QtBot, *names: str) -> None:
        def met() -> bool:
            self.watch.look()
            return (self.taken, len(self.told)) == (list(names), len(names))

        qtbot.waitUntil(met, timeout=20_000)


@pytest.fixture
def lookout(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Lookout]:
    found = Lookout(tmp_path)
    yield found
    found.watch.close()


def test_each_is_taken_once_and_the_answer_is_told(lookout: Lookout, qtbot: QtBot) -> None:
    lookout.put("b.kbundle")
    lookout.put("a.kbundle")
    lookout.put("notes.txt")
    lookout.look_until(qtbot, "a.kbundle", "b.kbundle")
    for _ in range(4):
        lookout.watch.look()
    qtbot.wait(50)
    assert lookout.taken == ["a.kbundle", "b.kbundle"]
    assert lookout.told == ["refused", "refused"]


def test_one_that_is_still_being_copied_is_waited_for(lookout: Lookout, qtbot: QtBot) -> None:
    for size in range(1, 6):
        lookout.put("a.kbundle", size)
        lookout.watch.look()
    assert lookout.taken == []
    lookout.look_until(qtbot, "a.kbundle")


def test_another_of_the_same_name_is_another(lookout: Lookout, qtbot: QtBot) -> None:
    lookout.put("a.kbundle")
    lookout.look_until(qtbot, "a.kbundle")
    lookout.put("a.kbundle", 20)
    lookout.look_until(qtbot, "a.kbundle", "a.kbundle")


def test_a_stick_that_is_gone_and_comes_again_is_looked_at_again(lookout: Lookout, qtbot: QtBot) -> None:
    lookout.put("a.kbundle")
    lookout.look_until(qtbot, "a.kbundle")
    lookout.places = [lookout.inbox / "gone"]
    lookout.watch.look()
    lookout.places = [lookout.inbox]
    lookout.look_until(qtbot, "a.kbundle", "a.kbundle")


def test_a_record_that_was_written_is_told_of(lookout: Lookout) -> None:
    told: list[int] = []
    lookout.watch.found.connect(lambda: told.append(1))
    lookout.watch.look()
    assert told == []
    lookout.record.write_text("{}", "utf-8")
    lookout.watch.look()
    assert told == [1]


def test_a_program_that_cannot_be_started_is_no_end(qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.kbundle").write_bytes(b"x")
    watch = BundleWatch(lambda: [tmp_path], [str(tmp_path / "none")], tmp_path / "bundles.json")
    for _ in range(3):
        watch.look()
        qtbot.wait(20)
    watch.close()
