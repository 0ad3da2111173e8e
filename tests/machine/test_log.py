"""The log: bounded in size, and no nuisance where it cannot be written."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine import log
from kiosk.paths import StateFile

ROOT = Path(__file__).parents[2]
FULL = """
import resource, sys
from pathlib import Path
from kiosk.machine import log
import logging
log.begin(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))
for number in range(100):
    logging.getLogger("kiosk").info("line %d of a disk that is full", number)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
logging.getLogger("kiosk").info("there is room again")
"""


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """The program's logger; afterwards it writes nowhere."""
    logger = logging.getLogger("kiosk")
    yield logger
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def test_all_logs_together_stay_under_ten_megabytes(
    tmp_path: Path, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 2 * (log.LARGEST + 4 * log.LONGEST) * (log.KEPT + 1) < 10_000_000, "a letter has 4 bytes at most"
    monkeypatch.setattr(log, "LARGEST", 2_000)
    monkeypatch.setattr(log, "LONGEST", 200)
    for name in (StateFile.LOG, StateFile.SUPERVISOR_LOG):
        log.begin(tmp_path, name)
        for number in range(2_000):
            logger.info("line %d %s", number, "é" * number)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 2 * (2_000 + 4 * 200) * (log.KEPT + 1)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set another way there")
def test_a_full_disk_is_told_once_and_the_log_goes_on_when_there_is_room(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert done.stderr.count("\n") == 1
    assert "no log is kept" in done.stderr
    text = (tmp_path / StateFile.LOG).read_text("utf-8")
    assert "there is room again" in text
    assert "could not be written for a while: " in text.splitlines()[-1], "the log itself tells of it too"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a terminal that is always full")
def test_a_terminal_on_the_same_full_disk_ends_nothing(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with Path("/dev/full").open("w") as terminal:  # a session keeps what is said there in a file
        subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], env=environment, check=True, stderr=terminal)
    assert "there is room again" in (tmp_path / StateFile.LOG).read_text("utf-8")


def test_a_log_that_is_moved_removed_or_covered_goes_on(tmp_path: Path, logger: logging.Logger) -> None:
    file = tmp_path / "state" / StateFile.LOG
    log.begin(file.parent)
    logger.info("first")
    file.unlink()
    logger.info("second")
    assert "second" in file.read_text("utf-8")
    file.rename(file.with_name("old"))
    logger.info("third")
    assert file.read_text("utf-8").count("\n") == 1
    shutil.rmtree(file.parent)
    logger.info("fourth")
    assert "fourth" in file.read_text("utf-8")
    file.unlink()
    file.mkdir()
    logger.info("nobody can read this")
    file.rmdir()
    logger.info("fifth")
    assert file.read_text("utf-8").splitlines()[0].endswith("fifth")


def test_a_log_that_could_not_be_begun_begins_later(tmp_path: Path, logger: logging.Logger) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    log.begin(tmp_path / "state")
    logger.info("nobody can read this")
    (tmp_path / "state").unlink()
    logger.info("now it can be")
    assert "now it can be" in (tmp_path / "state" / StateFile.LOG).read_text("utf-8")


def test_old_files_that_cannot_be_moved_do_not_end_it(
    tmp_path: Path, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "LARGEST", 2_000)
    log.begin(tmp_path)
    (tmp_path / f"{StateFile.LOG}.{log.KEPT}" / "in the way").mkdir(parents=True)
    for number in range(1_000):
        logger.info("line %d", number)
    assert "line 999" in (tmp_path / StateFile.LOG).read_text("utf-8")
    assert sum(file.stat().st_size for file in tmp_path.iterdir() if file.is_file()) <= 2_000 * (log.KEPT + 1)
