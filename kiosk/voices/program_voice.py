"""Owns a voice that is a program: it runs once a sentence, and is killed to be silent at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, QProcess, Slot

from kiosk.voices.voice import Voice

_DEATH_MS = 100
"""What a process that was killed may take until it is gone."""


class ProgramVoice(Voice):
    """What voices that are programs share.

    Args:
        parent: owns it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaks = False
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_ended)
        self._process.errorOccurred.connect(self._on_error)

    def start(self, program: str, arguments: Sequence[str], given: str = "") -> None:
        """Run a program in the place of what it ran; ``given`` is what it reads."""
        self.stop()
        self._speaks = True
        self._process.start(program, list(arguments))
        if given:
            self._process.write(QByteArray(given.encode()))
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent at once."""
        self._speaks = False
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_DEATH_MS)

    @Slot(int)
    def _on_ended(self, code: int) -> None:
        # eSpeak NG ends well where there is nothing to be heard by, and says so on its standard error.
        said = bytes(self._process.readAllStandardError().data())
        self._end(is_well=code == 0 and b"error" not in said.lower())

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(is_well=False)

    def _end(self, *, is_well: bool) -> None:
        if self._speaks:
            self._speaks = False
            (self.finished if is_well else self.failed).emit()
