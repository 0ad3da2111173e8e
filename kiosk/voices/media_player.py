"""Owns the playing of a recording by Qt Multimedia, which is a part of PySide6-Addons: imported where it is there.

``QSoundEffect`` plays uncompressed files, as recordings are, without the 19 MB of decoders that ``QMediaPlayer`` needs.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot

_MODULE = "PySide6.QtMultimedia"


def has_media() -> bool:
    """Whether this build has it."""
    return find_spec(_MODULE) is not None


def load_media() -> Any:
    """The module."""
    return import_module(_MODULE)


class MediaPlayer(QObject):
    """Plays one file at a time.

    Args:
        media: the module, or what stands in for it.
        parent: owns it.
    """

    finished = Signal()
    """All was played; not after ``stop``."""
    failed = Signal()
    """It could not be played, or there is nothing to hear it by."""

    def __init__(self, media: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = media
        self._effect: Any = None
        self._sounds = False

    def play(self, path: Path, volume: int) -> None:
        """Play a file in the place of what is played; the volume is per cent."""
        self.stop()
        if self._media.QMediaDevices.defaultAudioOutput().isNull():
            self.failed.emit()
            return
        # A new one for each: of one that had a file before, signals about that may still be under way.
        effect = self._effect = self._media.QSoundEffect(self)
        effect.statusChanged.connect(self._on_status)
        effect.playingChanged.connect(self._on_playing)
        effect.setVolume(volume / 100)
        effect.setSource(QUrl.fromLocalFile(str(path)))
        effect.play()

    def stop(self) -> None:
        """Be silent at once."""
        effect, self._effect, self._sounds = self._effect, None, False
        if effect is not None:
            effect.stop()
            effect.deleteLater()

    @Slot()
    def _on_status(self) -> None:
        if self._effect is not None and self._effect.status() == self._media.QSoundEffect.Status.Error:
            self.stop()
            self.failed.emit()

    @Slot()
    def _on_playing(self) -> None:
        if self._effect is None:
            return
        if self._effect.isPlaying():
            self._sounds = True
        elif self._sounds:
            self.stop()
            self.finished.emit()
