"""What a command says goes nowhere: the disk is full, or nobody reads it any more."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import IO

import pytest

from kiosk import paths


@pytest.fixture
def run_into(kiosk, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Run ``kiosk`` with its output going into a file that is given; ``broken`` is a briefing with a problem."""
    shutil.copytree(paths.CONTENT, tmp_path / "broken")
    (tmp_path / "broken" / "notes.txt").write_text("")

    def run(output: IO[str], *words: str) -> subprocess.CompletedProcess[str]:
        return kiosk(*words, output=output)

    return run


COMMANDS = [
    ["--help"],
    ["--version"],
    ["check", "broken"],
    ["check", "broken", "--format", "json"],
    ["settings"],
    ["host", "--systemd"],
    ["doctor"],
    ["usage"],
    ["present", "--report"],
    ["render", "--page", "home", "--size", "1024x600", "--out", "pictures"],
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_full_disk_under_the_output_is_told_in_a_sentence(run_into, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    with Path("/dev/full").open("w") as full:
        done = run_into(full, *words)
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert done.returncode == 2
    assert done.stderr.endswith("kiosk: what it says cannot be written: No space left on device\n")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_pipe_that_was_closed_ends_a_command_without_a_word(run_into, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w") as pipe:  # noqa: PTH123 - a pipe has no path
        done = run_into(pipe, *words)
    assert done.stderr == ""
    assert done.returncode == 2
