"""Which programs tests may start: those that the set-up installs, so that no test needs what is there by chance."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SYSTEM_LIBRARIES = ROOT / ".ci" / "system-libraries"
ALWAYS_THERE = frozenset({"sh", "env", "git", "ldd", "make", "python3"})
"""What Debian cannot be without, and what the README asks for."""
DONE_WITHOUT = frozenset({"file"})
"""What Python's own ``platform`` asks where it is there."""


class UnlistedProgramError(AssertionError):
    """A test starts a program that nothing installs."""


def listed_programs() -> dict[str, str]:
    """The package of each program that ``.ci/system-libraries`` installs for tests, by the program's name or path."""
    rows = SYSTEM_LIBRARIES.read_text("utf-8").split('commands="', 1)[1].split('"', 1)[0]
    return dict(row.split() for row in rows.strip().splitlines())


def refuse_unlisted(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook (PEP 578): while a test runs, nothing starts but what is listed or a test made.

    Raises:
        UnlistedProgramError: of a program that may not be there on another machine.
    """
    if event != "subprocess.Popen" or "PYTEST_CURRENT_TEST" not in os.environ:
        return
    program = _first_word(arguments)
    known = {*ALWAYS_THERE, *DONE_WITHOUT, *listed_programs()}
    if not known & {program, Path(program).name} and _is_of_the_system(program):
        raise UnlistedProgramError(f"{program}: put it on the list of commands in .ci/system-libraries")


def _is_of_the_system(program: str) -> bool:
    """Whether it is neither a test's own file nor one of the virtual environment."""
    found = Path(shutil.which(program) or program)
    return not found.is_absolute() or found.is_relative_to("/usr") or found.is_relative_to("/bin")


def _first_word(arguments: tuple[object, ...]) -> str:
    executable, words = arguments[0], arguments[1]
    first = executable or (words if isinstance(words, str) else words[0])  # type: ignore[index]
    return str(first, "utf-8") if isinstance(first, bytes) else str(first)


def watch_programs() -> None:
    """From now on, in this process and for good, no unlisted program is started."""
    sys.addaudithook(refuse_unlisted)
