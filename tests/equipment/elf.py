"""What compiled files ask for, read from the files themselves."""

from __future__ import annotations

import subprocess
from pathlib import Path

from kiosk import paths
from kiosk.machine.libraries import read_packages

OF_THE_C_LIBRARY = ("ld-linux", "libc.so", "libdl.so", "libm.so", "libpthread.so", "libresolv.so", "librt.so")
"""Of glibc, without which there is no Python and no other program of Debian either."""


def needed(file: Path) -> set[str]:
    """The libraries that a compiled file is linked to, by name; none where it is no such file."""
    with file.open("rb") as opened:
        if opened.read(4) != b"\x7fELF":
            return set()
    head = subprocess.run(["objdump", "-p", str(file)], capture_output=True, check=True, text=True).stdout
    return {line.split()[1] for line in head.splitlines() if line.strip().startswith("NEEDED")}


def unnamed(needs: dict[str, set[str]]) -> dict[str, list[str]]:
    """The libraries that must come from the system and are not on the list of those; and who asks for each.

    Args:
        needs: what each file that comes along is linked to, by the file's name.
    """
    named = read_packages(paths.LIBRARIES)
    own = {Path(name).name for name in needs}
    asked = {
        library: sorted(name for name in needs if library in needs[name]) for library in set().union(*needs.values())
    }
    return {
        library: names
        for library, names in sorted(asked.items())
        if library not in own and library not in named and not library.startswith(OF_THE_C_LIBRARY)
    }
