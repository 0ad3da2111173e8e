"""Owns the PIN of staff: how it is kept, how it is checked, and how long one waits after wrong tries.

It is kept as a salted scrypt hash (RFC 7914) with the parameters N = 2^14, r = 8, p = 5: of those that OWASP's Password
Storage Cheat Sheet counts as equally strong, the ones with 16 MB of memory. A PIN has few digits, so a hash only keeps
it from whoever glances at the file; what guards the screen are the waits.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile

RESET_FILE = "reset-pin"
SHORTEST, LONGEST = 6, 12

FREE_TRIES = 3
FIRST_WAIT = 30
LONGEST_WAIT = 900

_logger = logging.getLogger(__name__)
_SCRYPT = {"n": 2**14, "r": 8, "p": 5, "dklen": 32, "maxmem": 2**26}


class StoredPin(Struct, frozen=True):
    """What lies in the file: salt and hash as hexadecimal, the wrong tries in a row, and the reset that was obeyed.

    Raises:
        ValueError: salt or hash are not hexadecimal.
    """

    salt: str = ""
    hash: str = ""
    wrong: Annotated[int, Meta(ge=0)] = 0
    reset: int = 0

    def __post_init__(self) -> None:
        """Refuse what nobody could compare with."""
        for text in (self.salt, self.hash):
            bytes.fromhex(text)


def fault_of(pin: str) -> str:
    """What is wrong with a PIN that somebody wants, in a sentence; empty where nothing is."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        return f"a PIN has {SHORTEST} to {LONGEST} digits"
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return "that PIN is the first that anybody tries" if steps in ({0}, {1}, {-1}) else ""


def wait_after(wrong: int) -> int:
    """How many seconds nobody may try after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0
    return int(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(wrong - FREE_TRIES, 16)))


class PinStore:
    """The PIN of one state folder.

    A wait counts seconds that this program ran: a new start begins it anew, so that neither a restart nor a clock that
    is set shortens it.

    Args:
        folder: the state folder.
        now: seconds of a clock that never goes back.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = time.monotonic) -> None:
        self._file = KeptFile(folder / StateFile.PIN, StoredPin, StoredPin(), "the PIN of staff")
        self._now = now
        self._stored = self._on_disk = self._file.read()
        self._free_at = now() + wait_after(self._stored.wrong)

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all; without one nobody gets in by PIN."""
        self._follow()
        return bool(self._stored.hash)

    @property
    def wait(self) -> float:
        """How many seconds from now on the next try is possible."""
        return max(0.0, self._free_at - self._now())

    def set(self, pin: str) -> None:
        """Keep this PIN from now on.

        Raises:
            ValueError: it is none, see ``fault_of``.
            OSError: the state folder cannot be written.
        """
        if fault := fault_of(pin):
            raise ValueError(fault)
        salt = os.urandom(16)
        stored = replace(self._file.read(), salt=salt.hex(), hash=_hashed(pin, salt), wrong=0)
        self._file.write(stored)
        self._stored = self._on_disk = stored
        self._free_at = self._now()

    def check(self, pin: str) -> bool:
        """Whether it is the right one. Takes a while, and counts; while one has to wait nothing is right."""
        if not self.is_set or self.wait > 0:
            return False
        # Counted before it is looked at, so that pulling the plug gives nobody a free try.
        self._keep(replace(self._stored, wrong=self._stored.wrong + 1))
        right = _is_same(_hashed(pin, bytes.fromhex(self._stored.salt)), self._stored.hash)
        if right:
            self._keep(replace(self._stored, wrong=0))
        self._free_at = self._now() + wait_after(self._stored.wrong)
        return right

    def obey_reset(self, file: Path) -> bool:
        """Forget the PIN if the operator put ``file`` there; each such file counts once, until it is changed.

        Nothing is removed: the file lies in a folder where this program does not write (invariant 7).
        """
        try:
            stat = file.lstat()
        except OSError:
            return False
        stamp = stat.st_mtime_ns
        if not file.is_file() or file.is_symlink() or stamp == self._stored.reset or not _trusted(stat.st_uid):
            return False
        _logger.warning("the PIN is forgotten, as %s asks", file)
        self._keep(StoredPin(reset=stamp))
        self._free_at = self._now()
        return True

    def _follow(self) -> None:
        """Take over a PIN that was set by another program meanwhile; tries that could not be written stay counted."""
        before, self._on_disk = self._on_disk, self._file.read()
        if (self._on_disk.salt, self._on_disk.reset) != (before.salt, before.reset):
            self._stored = self._on_disk

    def _keep(self, stored: StoredPin) -> None:
        """Count it, whatever the disk says; that the next start may not know of it is in the log."""
        self._stored = stored
        if self._file.keep(stored):
            self._on_disk = stored


def _hashed(pin: str, salt: bytes) -> str:
    import hashlib  # with OpenSSL, which a start does without

    return hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT).hex()


def _is_same(one: str, other: str) -> bool:
    from hmac import compare_digest

    return compare_digest(one, other)


def _trusted(owner: int) -> bool:
    return not hasattr(os, "getuid") or owner in (0, os.getuid())
