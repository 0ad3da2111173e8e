"""Owns the learning of a clicker: a window with a test page, run by ``kiosk present --learn``."""

from __future__ import annotations

from kiosk import paths
from kiosk.bridge.talk.learn_view_model import LearnViewModel
from kiosk.bridge.words import Words
from kiosk.briefing.loader import load_briefing
from kiosk.settings.table import Settings
from kiosk.settings.theme import load_theme
from kiosk.talk.clicker_file import clicker_file, read_clicker
from kiosk.window.application import end_on_signals, make_application, show_window
from kiosk.window.face import Face, load_fonts, take_down

WINDOW = paths.QML / "Kiosk" / "Console" / "LearnWindow.qml"


def run_learning(settings: Settings) -> int:
    """Show the window until it is closed; what was learnt is kept at each change. The exit code is Qt's."""
    application = make_application()
    load_fonts()
    language = load_briefing(settings.briefing).language_or_default(settings.language)
    theme = load_theme(settings.colours)
    view_model = LearnViewModel(read_clicker(settings.state_folder), theme)
    file = clicker_file(settings.state_folder)  # a name of its own: a connection does not hold it (PySide6 6.11)
    view_model.learnt.connect(file.keep)
    face = Face(settings.briefing)
    words = Words()  # a name of its own: its translator speaks for as long as it lives
    words.speak(language, face.engine)
    window = face.build(WINDOW, {"learn": view_model})
    application.installEventFilter(view_model)
    end_on_signals(application)
    show_window(window)
    code = application.exec()
    face.close()
    take_down(view_model)
    return code
