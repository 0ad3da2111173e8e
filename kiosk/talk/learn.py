"""Owns the learning of keys, of a clicker or a keypad: a window with a test page."""

from __future__ import annotations

from kiosk import paths
from kiosk.bridge.talk.learn_view_model import LearnViewModel, Taught
from kiosk.bridge.words import Words
from kiosk.briefing.loader import load_briefing
from kiosk.machine.kept_file import KeptFile
from kiosk.settings.table import Settings
from kiosk.settings.theme import load_theme
from kiosk.show.talk.keys import bound_keys, learnable_keys
from kiosk.window.application import end_on_signals, make_application, show_window
from kiosk.window.face import Face, load_fonts, take_down

WINDOW = paths.QML / "Kiosk" / "Console" / "LearnWindow.qml"
CLICKER = Taught("clicker", learnable_keys, bound_keys)


def run_learning(
    settings: Settings, device: Taught, learnt: dict[str, str], file: KeptFile[dict[str, str], dict[str, str]]
) -> int:
    """Show the window until it is closed; what was learnt is kept at each change. The exit code is Qt's.

    Args:
        settings: whose briefing's language and colours it has.
        device: what is taught.
        learnt: what was learnt before, command by key.
        file: where it is kept.
    """
    application = make_application()
    load_fonts()
    language = load_briefing(settings.briefing).language_or_default(settings.language)
    view_model = LearnViewModel(learnt, load_theme(settings.colours), device)
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
