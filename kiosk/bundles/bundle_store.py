"""Owns where a screen keeps the bundles that it took, and which of them it shows."""

from __future__ import annotations

import contextlib
import logging
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from kiosk.bundles.manifest import BRIEFING
from kiosk.bundles.record import BundleRecord, Installed, begin_trial
from kiosk.machine.file_lock import locked_file
from kiosk.machine.kept_file import KeptFile
from kiosk.paths import StateFile
from kiosk.text_files.regular_file import read_regular

if TYPE_CHECKING:
    from kiosk.bundles.minisign import PublicKey

_LOCK = "lock"
_TRIES, _PAUSE_SECONDS = 50, 0.02
_LARGEST_KEYS = 100_000
_logger = logging.getLogger(__name__)


class ShownContent(Struct, frozen=True):
    """What a screen begins with: ``folder`` of the briefing, None where that is what the settings name.

    ``shown`` is the bundle that it is of, and ``on_trial`` says that it has to prove itself first.
    """

    folder: Path | None = None
    shown: Installed | None = None
    on_trial: bool = False


class BundleStore:
    """The bundles of a state folder.

    Args:
        state_folder: where they lie.
        keys: the operator's file of keys.
    """

    def __init__(self, state_folder: Path, keys: Path) -> None:
        self.folder = state_folder / StateFile.BUNDLES
        self.keys_file = keys
        self._record = KeptFile(
            state_folder / StateFile.BUNDLE_RECORD, BundleRecord, BundleRecord(), "what is known of bundles"
        )

    @property
    def place(self) -> Path:
        """The file of the record, for whoever looks whether it changed."""
        return self._record.path

    def read(self) -> BundleRecord:
        """What is known."""
        return self._record.read()

    def change(self, how: Callable[[BundleRecord], BundleRecord]) -> BundleRecord:
        """Write the next record, while nobody else does.

        Returns:
            what is known now; as it was, where that could not be written.
        """
        with self._alone():
            before = self.read()
            after = how(before)
            return after if after is before or self._record.keep(after) else before

    def begin(self, base: Path) -> ShownContent:
        """What to show from now on; a bundle that waits is on trial from this moment.

        Args:
            base: the briefing that the settings name.
        """
        before = self.read()
        record = self.change(begin_trial) if before.waiting is not None else before
        for failed in record.refused[len(before.refused) :]:
            _logger.error("bundle %s, serial %d, is refused: %s", failed.name, failed.serial, failed.why)
        if record.begun and record.waiting is not None and self._is_there(record.waiting):
            return ShownContent(self.briefing_of(record.waiting), record.waiting, on_trial=True)
        return self.shown(base)

    def shown(self, base: Path) -> ShownContent:
        """What is shown while nothing is tried.

        Args:
            base: the briefing that the settings name.
        """
        record = self.read()
        shown = record.current
        if shown is None or (record.base and record.base != str(base)):
            return ShownContent()
        if not self._is_there(shown):
            _logger.error("bundle %s, serial %d, is gone from %s", shown.name, shown.serial, self.folder)
            return ShownContent()
        return ShownContent(self.briefing_of(shown), shown)

    def briefing_of(self, installed: Installed) -> Path:
        """Where the briefing of a bundle lies."""
        return self.folder / installed.folder / BRIEFING

    def keys_text(self) -> str:
        """The operator's file of keys; empty where there is none.

        Raises:
            OSError: it cannot be read.
            ValueError: it is no text.
        """
        try:
            return read_regular(self.keys_file, _LARGEST_KEYS).decode()
        except FileNotFoundError:
            return ""

    def keys(self) -> tuple[PublicKey, ...]:
        """Whom this screen trusts.

        Raises:
            OSError: the operator's file cannot be read.
            ValueError: it holds something else than keys.
        """
        text = self.keys_text()
        return self.read().keyring.of(text).keys(text)

    def trust_as_written(self) -> None:
        """Let the record hold for the operator's file as it is now: what another said about keys is void."""
        text = self.keys_text()
        self.change(lambda record: _with_keyring(record, text))

    def tidy(self) -> None:
        """Remove what no record speaks of: left by a power cut, or shown long ago."""
        with self._alone():
            kept = {*self.read().folders, _LOCK}
            for old in self.folder.iterdir():
                if old.name not in kept:
                    shutil.rmtree(old, ignore_errors=True)

    def _is_there(self, installed: Installed) -> bool:
        return self.briefing_of(installed).is_dir()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """While nobody else changes the record; who cannot have that for a second, or at all, goes on without."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
        lock = None
        for _ in range(_TRIES):
            lock = locked_file(self.folder / _LOCK, mode="ab")
            if lock is not None or not self.folder.is_dir():
                break
            time.sleep(_PAUSE_SECONDS)
        try:
            yield
        finally:
            if lock is not None:
                lock.close()


def _with_keyring(record: BundleRecord, text: str) -> BundleRecord:
    keyring = record.keyring.of(text)
    return record if keyring == record.keyring else replace(record, keyring=keyring)
