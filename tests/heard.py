"""``make heard``: one whole visit by ear and five keys, as a sound file a language, with its transcript beside it.

eSpeak NG says each sentence as a hub would have it said. What it was given is compared with what was heard, word for
word; the sentences that `kiosk speak` records are counted. The files are large, and not shipped.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.machine import environment

if __name__ == "__main__":
    environment.prepare(os.environ, Path(tempfile.mkdtemp(prefix="kiosk-heard-")))
    environment.draw_without_display(os.environ)

from msgspec import Struct

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from kiosk.voices.espeak import espeak_arguments, find_espeak
from kiosk.voices.record import spoken_sentences
from tests.equipment.spoken_file import speak_file

OUT = Path("build/heard")
WAYS = {  # what somebody is sent for, by the names that they listen for
    "nl": (
        ("2. zet", "buiten beeld", "palmolie"),
        ("als tabel tonen",),
        ("begrippen, ", "waardig werk. werk"),
        ("leescomfort", "gewone taal, uit"),
    ),
    "en": (
        ("2. aim", "out of sight", "palm oil"),
        ("show as a table",),
        ("terms, ", "decent work. work"),
        ("reading comfort", "easy words, off"),
    ),
}


class HeardVisit(Struct, frozen=True):
    """A visit as a sound file: its sentences, its length in seconds, and how many of them are recorded speech."""

    path: Path
    sentences: list[str]
    seconds: float
    recorded: int


def walk_by_ear(
    seek: Callable[..., str], press_right: Callable[[], str], press_left: Callable[[], str], language: str
) -> None:
    """A whole visit: a case study step by step, its figure's rows, a term, easy words, and home again."""
    case, table, terms, comfort = WAYS[language]
    seek(*case)
    for _ in range(3):
        press_right()
    for _ in range(3):
        press_left()
    for way in (table, terms):
        seek(*way)
    press_left()
    seek(*comfort)
    for _ in range(4):
        press_left()


def speak_visit(sentences: list[str], language: str, out: Path) -> HeardVisit:
    """Make the sound file and the transcript of what was heard.

    Raises:
        AssertionError: eSpeak NG was given other words than were heard.
        FileNotFoundError: it is not here.
    """
    program = find_espeak()
    if program is None:
        raise FileNotFoundError("espeak-ng")
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"visit.{language}.wav"
    given, seconds = speak_file(program, espeak_arguments(language), sentences, path)
    assert given == sentences
    path.with_suffix(".txt").write_text("".join(f"{words}\n" for words in given), "utf-8")
    known = set(spoken_sentences(load_briefing(paths.CONTENT), language))
    return HeardVisit(path, given, seconds, sum(words in known for words in given))


def _main() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from kiosk.hub import hub as hub_module
    from kiosk.settings.table import Settings
    from tests.equipment.fake_voice import FakeVoice
    from tests.ui.test_five_keys import LEFT, RIGHT, Listener

    application = QGuiApplication(sys.argv)

    def hear(language: str) -> list[str]:
        voice = FakeVoice()
        hub_module.choose_voice = lambda _folder: voice  # type: ignore[assignment]
        settings = Settings(state_folder=Path(tempfile.mkdtemp(prefix="kiosk-heard-")), language=language)
        hub = hub_module.Hub(load_briefing(paths.CONTENT), settings, reduced_motion=True)
        hub.window.setGeometry(0, 0, 1024, 600)
        hub.window.show()
        listener = Listener(hub, voice)
        listener.press(Qt.Key.Key_V)
        walk_by_ear(listener.seek, lambda: listener.press(RIGHT), lambda: listener.press(LEFT), language)
        hub.close()
        return voice.heard

    for language in WAYS:
        heard = speak_visit(hear(language), language, OUT)
        minutes, seconds = divmod(round(heard.seconds), 60)
        print(
            f"{heard.path}: {minutes} min {seconds} s, {len(heard.sentences)} sentences, {heard.recorded} as recorded"
        )
    application.processEvents()


if __name__ == "__main__":
    _main()
