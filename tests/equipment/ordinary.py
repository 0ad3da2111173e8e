"""A user without rights on what belongs to others, also where tests are run by root."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

_OVERRIDING = "-dac_override,-dac_read_search"
_WITHOUT_RIGHTS = ("setpriv", f"--inh-caps={_OVERRIDING}", f"--bounding-set={_OVERRIDING}")
"""Without these two capabilities root is kept out as anybody is (Linux, capabilities(7))."""
MAY_NOT_WRITE, MAY_NOT_READ = 0o555, 0o000


def as_ordinary_user() -> tuple[str, ...]:
    """What stands before a command that is to be run by such a user."""
    return _WITHOUT_RIGHTS if os.getuid() == 0 else ()


def can_be_ordinary() -> bool:
    """Whether there can be one here: some containers let root give up nothing."""
    if not hasattr(os, "getuid") or (os.getuid() == 0 and shutil.which("setpriv") is None):
        return False
    return subprocess.run([*as_ordinary_user(), "true"], capture_output=True, check=False).returncode == 0


def give_away(folder: Path, mode: int) -> None:
    """Make a folder somebody else's, with what is in it; its mode is what one may still do there."""
    if os.getuid() == 0:
        for place in (folder, *folder.rglob("*")):
            shutil.chown(place, "nobody", "nogroup")
    folder.chmod(mode)
