"""What killed one-file runs leave behind: removed by the next run, and only that."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.machine import leftovers
from kiosk.machine.leftovers import LOCK, MARK, QUIET_SECONDS, UNPACKING_SECONDS, Leftovers


def make_unpacked(folder: Path, name: str, *, lock: bool = True) -> Path:
    unpacked = folder / name
    (unpacked / "PySide6").mkdir(parents=True)
    (unpacked / "PySide6" / "library.so").write_bytes(b"code")
    if lock:
        (unpacked / LOCK).touch()
    return unpacked


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return make_unpacked(tmp_path, "_MEIown", lock=False)


def test_the_folder_of_a_killed_run_is_removed(tmp_path: Path, own: Path) -> None:
    stale = make_unpacked(tmp_path, "_MEIstale")
    assert Leftovers(own).remove_stale() == [stale]
    assert not stale.exists()
    assert own.is_dir()


def test_the_folder_of_a_run_in_progress_stays(tmp_path: Path, own: Path) -> None:
    busy = make_unpacked(tmp_path, "_MEIbusy")
    hold = "import sys; from pathlib import Path; from kiosk.machine.leftovers import Leftovers\n"
    hold += "held = Leftovers(Path(sys.argv[1])); print(held.hold_own(), flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(busy)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert Leftovers(own).remove_stale() == []
        assert (busy / "PySide6" / "library.so").is_file()
        other.kill()
    assert Leftovers(own).remove_stale() == [busy]


@pytest.mark.parametrize("name", ["_MEIother", "kiosk-data", "documents"])
def test_folders_without_our_lock_are_nobodys_business(tmp_path: Path, own: Path, name: str) -> None:
    other = make_unpacked(tmp_path, name, lock=name != "_MEIother")
    assert Leftovers(own).remove_stale() == []
    assert (other / "PySide6" / "library.so").is_file()


@pytest.mark.parametrize(("age", "marked", "goes"), [(2.0, True, True), (0.5, True, False), (2.0, False, False)])
def test_a_run_that_was_killed_while_it_unpacked_leaves_nothing_either(
    tmp_path: Path, own: Path, age: float, marked: bool, goes: bool
) -> None:
    folder = make_unpacked(tmp_path, "_MEIhalf", lock=False)
    if marked:
        (folder / MARK).touch()
    then = time.time() - age * UNPACKING_SECONDS
    os.utime(folder, (then, then))
    assert Leftovers(own).remove_stale() == ([folder] if goes else [])
    assert folder.exists() is not goes


def ended() -> int:
    """The number of a process that there is no longer."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        return process.pid


def half(place: Path, number: int, quiet: float) -> Path:
    """A folder of a run that found no room: the mark, some files, the number in the name, and nothing done since."""
    folder = make_unpacked(place, f"_MEI{number:08x}aB3_x9", lock=False)
    (folder / MARK).touch()
    then = time.time() - quiet
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (then, then))
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="the number of a process cannot be asked for there")
def test_who_found_no_room_leaves_nothing_after_a_minute(tmp_path: Path, own: Path) -> None:
    stale = half(tmp_path, ended(), QUIET_SECONDS + 5)
    fresh = half(tmp_path, ended(), QUIET_SECONDS - 30)
    running = half(tmp_path, os.getpid(), QUIET_SECONDS + 5)
    odd = half(tmp_path, (1 << 32) - 1, QUIET_SECONDS + 5)
    assert Leftovers(own).remove_stale() == [stale]
    assert fresh.is_dir()
    assert running.is_dir()
    assert odd.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="the number of a process cannot be asked for there")
def test_one_that_still_writes_stays(tmp_path: Path, own: Path) -> None:
    folder = half(tmp_path, ended(), QUIET_SECONDS + 5)
    (folder / "PySide6" / "library.so").write_bytes(b"more code")
    assert Leftovers(own).remove_stale() == []


def test_the_folder_that_was_full_is_tidied_from_another(tmp_path: Path, own: Path) -> None:
    full, gone = tmp_path / "full", tmp_path / "gone"
    full.mkdir()
    stale = make_unpacked(full, "_MEIstale")
    assert Leftovers(own, [full, gone, tmp_path]).remove_stale() == [stale]
    assert own.is_dir()


def test_all_folders_are_known_in_which_the_one_file_unpacks_itself(tmp_path: Path) -> None:
    known = leftovers.temporary_folders({"TMPDIR": str(tmp_path), "TEMP": str(tmp_path / "gone"), "TMP": ""})
    assert known[0] == tmp_path
    assert tmp_path / "gone" not in known


def test_two_starts_may_tidy_at_once(tmp_path: Path, own: Path) -> None:
    for name in ("_MEI1", "_MEI2", "_MEI3"):
        make_unpacked(tmp_path, name)
    first = Leftovers(own)._stale()
    next(first)
    assert len(Leftovers(own).remove_stale()) == 3
    assert list(first) == []


def test_a_link_is_not_followed(tmp_path: Path, own: Path) -> None:
    target = make_unpacked(tmp_path, "elsewhere")
    (tmp_path / "_MEIlink").symlink_to(target, target_is_directory=True)
    assert Leftovers(own).remove_stale() == []
    assert (target / "PySide6" / "library.so").is_file()


def test_a_folder_is_held_once(own: Path) -> None:
    first, second = Leftovers(own), Leftovers(own)
    assert first.hold_own()
    assert not second.hold_own()
    first.release()
    assert second.hold_own()
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="nobody tidies temporary folders by locks there")
def test_a_system_that_ages_temporary_files_leaves_the_folder_alone(own: Path) -> None:
    import fcntl

    leftovers_ = Leftovers(own)
    leftovers_.hold_own()
    descriptor = os.open(own, os.O_RDONLY)
    with pytest.raises(BlockingIOError):  # what systemd-tmpfiles tries, tmpfiles.d(5)
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    leftovers_.release()
    fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    os.close(descriptor)


def test_a_folder_that_cannot_be_written_is_not_held(tmp_path: Path) -> None:
    assert not Leftovers(tmp_path / "gone").hold_own()


def test_a_run_from_source_has_nothing_to_tidy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stale = make_unpacked(tmp_path, "_MEIstale")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_MEIown"), raising=False)
    with leftovers.tidied():
        assert stale.is_dir()


def test_the_one_file_tidies_and_holds_its_own_folder(
    tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = make_unpacked(tmp_path, "_MEIstale")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(own), raising=False)
    monkeypatch.setattr(leftovers, "temporary_folders", lambda _: [tmp_path])
    another = Leftovers(own)
    with leftovers.tidied():
        assert not stale.exists()
        assert not another.hold_own()
    assert another.hold_own()
    another.release()
