"""The log: bounded in size, and no nuisance where it cannot be written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import log

ROOT = Path(__file__).parents[1]
FULL = """
import resource, sys
from pathlib import Path
from kiosk import log
import logging
log.begin(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, resource.RLIM_INFINITY))
for number in range(100):
    logging.getLogger("kiosk").info("line %d of a disk that is full", number)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
logging.getLogger("kiosk").info("there is room again")
"""


def test_all_logs_together_stay_under_ten_megabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import logging

    assert 2 * log.LARGEST * (log.KEPT + 1) <= 10_000_000
    monkeypatch.setattr(log, "LARGEST", 2_000)
    for name in (log.PROGRAM, log.SUPERVISOR):
        log.begin(tmp_path, name)
        for number in range(2_000):
            logging.getLogger("kiosk").info("line %d", number)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 2 * 2_000 * (log.KEPT + 1)
    for handler in list(logging.getLogger("kiosk").handlers):
        logging.getLogger("kiosk").removeHandler(handler)
        handler.close()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set another way there")
def test_a_full_disk_is_told_once_and_the_log_goes_on_when_there_is_room(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert done.stderr.count("\n") == 1
    assert "the log cannot be written" in done.stderr
    assert "there is room again" in (tmp_path / log.PROGRAM).read_text("utf-8")
