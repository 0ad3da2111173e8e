"""What each command of the Makefile installs first, and that tests start nothing but what it installs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

import pytest

from tests.equipment.programs import ROOT, UnlistedProgramError, listed_programs

RUN, TEST = {"run"}, {"run", "test"}
TARGETS = {
    **dict.fromkeys(("run", "setup", "lock", "translations", "looks", "axe", "phone"), RUN),
    **dict.fromkeys(("test", "quick", "lint", "exe", "test-exe", "test-gl", "bench", "soak", "hall", "heard"), TEST),
    "clean": set(),
}
"""The parts of ``.ci/system-libraries`` that each target asks for."""


def commands_of(*targets: str) -> str:
    """What make would run for these targets."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["make", "-n", *targets], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout


def parts_of(commands: str) -> set[str]:
    asked = re.findall(r"sh \.ci/system-libraries (.*)", commands)
    return {part for line in asked for part in line.split()}


def test_every_target_is_in_the_table() -> None:
    phony = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ").split(".PHONY:", 1)[1].split("\n", 1)[0]
    steps = {"setup-for-tests", "system-libraries", "system-libraries-for-tests"}
    assert set(phony.split()) - steps == set(TARGETS)


@pytest.mark.parametrize(("target", "parts"), TARGETS.items())
def test_a_target_installs_what_it_needs(target: str, parts: set[str]) -> None:
    assert parts_of(commands_of(target)) == parts


def test_targets_in_one_call_install_what_either_needs() -> None:
    assert parts_of(commands_of("run", "test")) == TEST


def test_the_system_is_asked_before_anything_is_started() -> None:
    lines = commands_of("test").splitlines()
    asked = [place for place, line in enumerate(lines) if "system-libraries" in line]
    started = [place for place, line in enumerate(lines) if ".venv/bin/" in line]
    assert max(asked) < min(started)


def test_a_program_that_nothing_installs_is_not_started_by_a_test() -> None:
    with pytest.raises(UnlistedProgramError, match="cowsay"):
        subprocess.run(["cowsay", "moo"], check=False)
    if unlisted := shutil.which("ls"):
        with pytest.raises(UnlistedProgramError):
            subprocess.run([unlisted], check=False)


def test_the_list_names_a_package_for_each_program() -> None:
    assert listed_programs()["Xvfb"] == "xvfb"
