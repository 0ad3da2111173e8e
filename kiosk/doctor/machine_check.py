"""Owns the examination of a machine: what the program needs, what is there, one finding a line."""

from __future__ import annotations

import os
import platform
import re
import shutil
import tempfile
from urllib.parse import urlsplit

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from kiosk import __version__, paths
from kiosk.briefing.loader import UnreadableBriefingError
from kiosk.doctor.access_check import judge_screens, judge_speech
from kiosk.doctor.finding import Finding
from kiosk.machine.display import Display
from kiosk.machine.graphics import Choice
from kiosk.settings.fonts import font_files, fonts_here, load_advances
from kiosk.settings.icons import icon_names
from kiosk.settings.table import Settings
from kiosk.show.slides.check import check_with_slides
from kiosk.show.slides.ruler import Ruler
from kiosk.window.application import make_application
from kiosk.window.own_screen import label
from kiosk.window.screens import read_screens
from kiosk.window.surroundings import touchscreens

ENOUGH_ROOM = 200_000_000
"""Bytes: the unpacked one-file program and the state folder at its largest."""

_ELSEWHERE = "; point TMPDIR to a folder that has room and may run programs"


def examine(settings: Settings, choice: Choice, problems: tuple[str, ...] = (), *, display: Display) -> list[Finding]:
    """Examine this machine for the program.

    Args:
        settings: which briefing and state folder it would use.
        choice: the renderer it would take.
        problems: what was wrong with the settings.
        display: the display that was found, or which do not answer.
    """
    application = make_application()
    return [
        Finding(
            good=True,
            subject="program",
            text=f"kiosk {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        ),
        Finding(good=True, subject="system", text=f"{platform.platform()}, {os.cpu_count()} processors"),
        _display(application, display),
        Finding(good=True, subject="renderer", text=f"{'software' if choice.software else 'OpenGL'}, {choice.why}"),
        _touch(),
        _fonts(),
        Finding(not problems, "settings", "; ".join(problems) or "no problems; `kiosk settings` lists them"),
        _state_folder(settings),
        _room(),
        _briefing(settings),
        judge_speech(settings),
        *judge_screens(settings),
        *([_take_along(settings.take_along_address)] if settings.take_along_address else []),
    ]


def _display(application: QGuiApplication, display: Display) -> Finding:
    silent = "".join(f"; {sentence}" for sentence in display.silent)
    if not display.there:
        text = f"none{silent}; `kiosk` renders the tour to ./tour instead"
        return Finding(good=False, subject="display", text=text)
    known = read_screens()
    screens = [f"{label(screen, known)} {screen.width}x{screen.height}" for screen in known]
    text = f"{application.platformName()}, {', '.join(screens)}{silent}"
    return Finding(not display.silent, subject="display", text=text)


def _touch() -> Finding:
    text = ", ".join(sorted(touchscreens())) or "no touchscreen; mouse and keyboard reach everything"
    return Finding(good=True, subject="touch", text=text)


def _fonts() -> Finding:
    broken = [file.name for file in font_files() if QFontDatabase.addApplicationFont(str(file)) < 0]
    return Finding(
        not broken, "fonts", f"cannot be loaded: {', '.join(broken)}" if broken else "Source Serif, Source Sans"
    )


def _state_folder(settings: Settings) -> Finding:
    folder = settings.state_folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0")
    except OSError as error:
        return Finding(good=False, subject="state folder", text=f"{folder} cannot be written: {error.strerror}")
    return Finding(good=True, subject="state folder", text=str(folder))


def _room() -> Finding:
    """What the one file needs of the folder that it unpacks itself into; only its start shows that it lacks."""
    try:
        folder = tempfile.gettempdir()
    except FileNotFoundError:  # none can be written
        return Finding(good=False, subject="room", text=f"no folder for temporary files can be written{_ELSEWHERE}")
    return judge_room(folder, shutil.disk_usage(folder).free, may_run=_may_run(folder))


def judge_room(folder: str, free: int, *, may_run: bool) -> Finding:
    """What there is to say of the folder for temporary files.

    Args:
        folder: its path.
        free: bytes.
        may_run: whether code may be run from it.
    """
    text = f"{free // 1_000_000} MB free in {folder}"
    if free < ENOUGH_ROOM:
        return Finding(good=False, subject="room", text=f"{text}; 200 MB are needed{_ELSEWHERE}")
    if not may_run:
        text += ", from where no program may be run (noexec): the one file does not start"
        return Finding(good=False, subject="room", text=text + _ELSEWHERE)
    return Finding(good=True, subject="room", text=text)


def _may_run(folder: str) -> bool:
    """Whether a file system is mounted so that code may be run from it; so, where nobody knows."""
    if not hasattr(os, "statvfs"):
        return True
    return not os.statvfs(folder).f_flag & getattr(os, "ST_NOEXEC", 0)


def _take_along(address: str) -> Finding:
    """Whether telephones elsewhere can open an address. It is not asked: this program uses no network."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    here = host == "localhost" or "." not in host or re.fullmatch(r"(?:127|10|192\.168)\.[\d.]+", host) is not None
    if here:
        text = f"{address} is an address of this network: telephones elsewhere cannot open it"
    elif parts.scheme != "https":
        text = f"{address} is not encrypted: telephones warn of it; use https"
    else:
        return Finding(good=True, subject="take along", text=f"{address}; try it with a telephone")
    return Finding(good=False, subject="take along", text=text)


def _briefing(settings: Settings) -> Finding:
    where = "shipped" if settings.briefing == paths.CONTENT else str(settings.briefing)
    try:
        problems = check_with_slides(settings.briefing, icon_names(), Ruler(load_advances()), fonts_here)
    except UnreadableBriefingError as error:
        return Finding(good=False, subject="briefing", text=str(error))
    text = f"{len(problems)} problems; `kiosk check` names them" if problems else f"{where}, no problems"
    return Finding(not problems, "briefing", text)
