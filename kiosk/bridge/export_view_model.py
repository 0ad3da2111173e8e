"""Owns an export that runs beside a window: begun, told of, stopped; the program itself is started once more for it.

Another process, so that no window waits for it and whatever it holds is gone when it is stopped. A file that was there
stays whole until the new one is.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import paths
from kiosk.bridge.properties import typed
from kiosk.bridge.unknown_names import tell_unknown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = "folder"
FORMS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "html": ("", "html", ()),
    "hand-out": ("-hand-out", "pdf", ("--layout", "hand-out")),
    "slides": ("-slides", "pdf", ("--layout", "slides")),
    "pptx": ("", "pptx", ()),
    "speaker": ("-speaker", "pdf", ("--layout", "speaker", "--notes")),
    "kbrief": ("", "kbrief", ()),
    FOLDER: ("-copy", "folder", ()),
}
"""What there is to export: the end of a file's name, the form, and the flags that ask for it."""
_PATIENCE_MS = 5_000
"""How long an export that is stopped may take to end; setting a whole PDF hears of it only when it is done."""


@QmlElement
@QmlUncreatable("made by the program")
class ExportViewModel(QObject):  # type: ignore[operator]
    """An export, as a window shows it.

    Args:
        briefing: the folder of the briefing.
        command: the words that start this program with arguments.
        parent: owns it.
    """

    changed = Signal()

    def __init__(
        self,
        briefing: Path,
        command: Callable[..., list[str]] = paths.own_command,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._briefing = briefing
        self._command = command
        self._process: QProcess | None = None
        self._clock = QElapsedTimer()
        self._heard = self._out = ""
        self._done = self._total = 0
        self._saved = self._told = ""
        self._stopping = False

    running = typed(bool, lambda self: self._process is not None, changed)
    share = typed(float, lambda self: self._done / self._total if self._total else 0.0, changed)
    """How much is done, from 0 to 1."""
    secondsLeft = typed(int, lambda self: self._seconds_left(), changed)
    """As it went so far; -1 where nothing can be said of it."""
    saved = typed(str, lambda self: self._saved, changed)
    """The file that was written last; empty where none was."""
    told = typed(str, lambda self: self._told, changed)
    """Why none was; ``stopped`` where somebody stopped it."""

    @Slot(str, result=str)
    def nameOf(self, form: str) -> str:
        """What a file of a form is called, unless somebody calls it otherwise."""
        end, kind, _ = FORMS.get(form, ("", form, ()))
        return f"{self._briefing.resolve().name}{end}{'' if form == FOLDER else f'.{kind}'}"

    @Slot(str, str, result=str)
    def fileOf(self, form: str, name: str) -> str:
        """What the file is called that somebody calls so; its ending follows by itself."""
        kind = FORMS.get(form, ("", form, ()))[1]
        wanted = Path(name.strip() or self.nameOf(form)).name
        return wanted if form == FOLDER or wanted.lower().endswith(f".{kind}") else f"{wanted}.{kind}"

    @Slot(str, str, str)
    def begin(self, form: str, folder: str, name: str) -> None:
        """Write the briefing in a form, into a folder, by a name; its ending follows by itself."""
        if self._process is not None:
            return
        if form not in FORMS:
            tell_unknown("form", form)
            return
        _, kind, flags = FORMS[form]
        out = Path(folder) / self.fileOf(form, name)
        words = ("export", str(self._briefing), "--to", kind, *flags, "--out", str(out), "--told")
        self._start(self._command(*words), str(out))

    @Slot()
    def stop(self) -> None:
        """Stop it; the file is as it was."""
        if self._process is not None:
            self._stopping = True
            self._process.terminate()

    @Slot()
    def forget(self) -> None:
        """What was told has been read."""
        self._saved = self._told = ""
        self.changed.emit()

    def close(self) -> None:
        """Stop it, and wait until it has ended."""
        if (process := self._process) is not None:
            self.stop()
            if not process.waitForFinished(_PATIENCE_MS):
                process.kill()
                process.waitForFinished(_PATIENCE_MS)

    def _start(self, command: list[str], out: str) -> None:
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._out, self._heard, self._stopping = process, out, "", False
        self._done = self._total = 0
        self._saved = self._told = ""
        self._clock.start()
        process.start(command[0], command[1:])
        self.changed.emit()

    def _seconds_left(self) -> int:
        if not self._done or self._process is None:
            return -1
        return round(self._clock.elapsed() / 1000 * (self._total - self._done) / self._done)

    @Slot()
    def _on_output(self) -> None:
        if self._process is None:
            return
        self._heard += bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        *lines, self._heard = self._heard.split("\n")
        for line in lines:
            done, _, total = line.partition(" ")
            if done.isdecimal() and total.isdecimal():
                self._done, self._total = int(done), int(total)
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        code = process.exitCode()
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        if code == 0 and not self._stopping:
            self._saved = self._out
        else:
            self._told = "stopped" if self._stopping else said.rpartition("\n")[2].removeprefix("kiosk: ") or str(code)
        self.changed.emit()

    @Slot()
    def _on_error(self) -> None:
        """A program that cannot be started never finishes."""
        process = self._process
        if process is not None and process.error() is QProcess.ProcessError.FailedToStart:
            self._process = None
            self._told = process.errorString()
            process.deleteLater()
            self.changed.emit()
