"""The hub by five keys and by ear: who sees nothing finds what they were sent for, from what is said alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import SpeechSwitched
from kiosk.show.unattended.idle import IdleMode
from tests.equipment.fake_voice import FakeVoice
from tests.equipment.times import Times
from tests.ui.driver import Driver

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
SELECT = Qt.Key.Key_Return
MOST = 90
"""Keys that somebody presses before giving up."""


class Listener:
    """Presses five keys and hears; the picture is nobody's to look at."""

    def __init__(self, hub: Hub, voice: FakeVoice) -> None:
        self._hub = hub
        self._voice = voice
        self._driver = Driver(hub)
        self.window = hub.window
        self._driver.settle()

    def press(self, key: Qt.Key) -> str:
        """Press a key, and listen until nothing more is said."""
        begin = len(self._voice.heard)
        QTest.keyClick(self._hub.window, key)
        self._driver.settle()
        QCoreApplication.processEvents()
        while self._voice.now:
            self._voice.finish()
            QCoreApplication.processEvents()
        return " ".join(self._voice.heard[begin:])

    def seek(self, *names: str) -> str:
        """Go down until each of these was heard and choose it; what is heard of the last choice.

        A name that ends with a stop is all that is said.
        """
        heard = ""
        for name in names:
            for _ in range(MOST):
                heard = self.press(DOWN).lower()
                if name == heard if name.endswith(".") else name in heard:
                    break
            else:
                raise AssertionError(f"nobody says {name!r}")
            heard = self.press(SELECT)
        return heard

    def read_on(self, answer: str, heard: str = "") -> str:
        """Listen, step by step, until the answer was heard."""
        for _ in range(12):
            if answer in heard:
                return heard
            heard = self.press(RIGHT)
        raise AssertionError(f"nobody says {answer!r}")


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> FakeVoice:
    voice = FakeVoice()
    monkeypatch.setattr("kiosk.hub.hub.choose_voice", lambda _folder: voice)
    return voice


@pytest.fixture
def visit(
    qapp: QGuiApplication, briefing: Briefing, voice: FakeVoice, tmp_path: Path
) -> Iterator[Callable[[str], Listener]]:
    hubs: list[Hub] = []

    def begin(language: str) -> Listener:
        hub = Hub(briefing, Settings(state_folder=tmp_path, language=language), reduced_motion=True)
        hubs.append(hub)
        hub.window.setGeometry(0, 0, 1024, 600)
        hub.window.show()
        listener = Listener(hub, voice)
        listener.press(Qt.Key.Key_V)
        return listener

    yield begin
    for hub in hubs:
        hub.close()


ONE, TWO = {"nl": "1. investeer", "en": "1. invest"}, {"nl": "2. zet", "en": "2. aim"}
TASKS = {  # what is looked for: the names that lead there, and the answer
    "how many of 421 companies have an agreement": (
        {"nl": (TWO["nl"], "hefboom", "één tafel"), "en": (TWO["en"], "lever", "one table")},
        {"nl": "421", "en": "421"},
    ),
    "from when goods made with forced labour are banned": (
        {"nl": (TWO["nl"], "verder kijken", "wat europa vraagt"), "en": (TWO["en"], "beyond", "what europe asks")},
        {"nl": "14 december 2027", "en": "14 December 2027"},
    ),
    "what Leni earns with a contract": (
        {"nl": (TWO["nl"], "buiten beeld", "palmolie"), "en": (TWO["en"], "out of sight", "palm oil")},
        {"nl": "2,8 miljoen roepia", "en": "2.8 million rupiah"},
    ),
    "by how much violence rose": (
        {"nl": (ONE["nl"], "onder druk"), "en": (ONE["en"], "under pressure")},
        {"nl": "6 procent", "en": "6 percent"},
    ),
    "how many countries got the best score": (
        {"nl": (ONE["nl"], "onder druk", "rights index"), "en": (ONE["en"], "under pressure", "rights index")},
        {"nl": "7 van de 151", "en": "7 of the 151"},
    ),
    "what is asked about a say": (
        {"nl": ("wat wij vragen",), "en": ("what we ask",)},
        {"nl": "structureel", "en": "structural say"},
    ),
    "what knowledge institutions bring": (
        {"nl": ("vijf partners", "kennisinstellingen"), "en": ("five partners", "knowledge institutions")},
        {"nl": "expertise", "en": "expertise"},
    ),
    "what makes a job good": (
        {"nl": (TWO["nl"], "wat een baan goed maakt"), "en": (TWO["en"], "what makes a job good")},
        {"nl": "leefbaar loon", "en": "living wage"},
    ),
    "what stands in the way of who stands up for rights": (
        {"nl": (ONE["nl"], "onder druk"), "en": (ONE["en"], "under pressure")},
        {"nl": "loopt soms gevaar", "en": "sometimes it is dangerous"},
    ),
    "the rows of a figure": (
        {
            "nl": (TWO["nl"], "buiten beeld", "palmolie", "als tabel tonen"),
            "en": (TWO["en"], "out of sight", "palm oil", "show as a table"),
        },
        {"nl": "Rij 2: vast in dienst", "en": "Row 2: permanent"},
    ),
}


assert len(TASKS) == 10


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("task", TASKS)
def test_tasks_without_a_picture(visit: Callable[[str], Listener], language: str, task: str) -> None:
    ways, answers = TASKS[task]
    listener = visit(language)
    heard = listener.seek(*ways[language])
    listener.read_on(answers[language], heard)


def test_a_word_is_searched_for_by_five_keys(visit: Callable[[str], Listener]) -> None:
    listener = visit("en")
    heard = listener.seek("search, button", *(f"{letter}, button." for letter in "cambo"), "wage to live on")
    listener.read_on("232 dollars", heard)


@pytest.mark.parametrize(
    ("language", "panel", "term", "says"),
    [
        ("nl", "begrippen", "waardig werk. werk", "inspraak"),
        ("en", "terms", "decent work. work", "a say"),
        ("en", "sources", "global rights index", "ITUC"),
    ],
)
def test_terms_and_sources_are_heard_on_request(
    visit: Callable[[str], Listener], language: str, panel: str, term: str, says: str
) -> None:
    listener = visit(language)
    listener.seek(f"{panel}, ")
    for _ in range(MOST):
        if term in (heard := listener.press(DOWN).lower()):
            break
    assert says.lower().replace("ituc", "i t u c") in heard


@pytest.mark.parametrize(
    ("language", "panel", "switch", "says"),
    [
        ("nl", "leescomfort", "gewone taal, uit", "Vijf groepen doen mee"),
        ("en", "reading comfort", "easy words, off", "Five groups take part"),
    ],
)
def test_a_setting_is_changed_and_heard(
    visit: Callable[[str], Listener], language: str, panel: str, switch: str, says: str
) -> None:
    listener = visit(language)
    assert listener.seek(panel, switch).lower().startswith(switch.split(",", maxsplit=1)[0])
    assert says in listener.press(LEFT)


def test_left_leads_back_and_home(visit: Callable[[str], Listener]) -> None:
    listener = visit("en")
    listener.seek("2. aim", "out of sight", "palm oil")
    listener.press(RIGHT)
    assert "Step 1 of 4" in listener.press(LEFT)
    listener.press(LEFT)
    listener.press(LEFT)
    assert "The strength of the Dutch Diamond" in listener.press(LEFT)


def test_everything_is_come_by_and_the_first_thing_again_behind_the_last(visit: Callable[[str], Listener]) -> None:
    listener = visit("nl")
    names = [listener.press(DOWN) for _ in range(40)]
    first = names[0]
    assert first in names[1:], "the way down leads round"
    round_ = names[: names[1:].index(first) + 1]
    assert len(round_) == len(set(round_)) > 10
    assert listener.press(UP) != ""


def test_a_keypad_that_was_taught_does_as_well(visit: Callable[[str], Listener], tmp_path: Path) -> None:
    (tmp_path / "keypad.json").write_text('{"F21": "down", "F20": "select", "F22": "previous"}', "utf-8")
    listener = visit("en")
    for name in ("2. aim", "who is at the table"):
        assert any(name in listener.press(Qt.Key.Key_F21).lower() for _ in range(MOST))
        heard = listener.press(Qt.Key.Key_F20)
    assert "Who is at the table?" in heard
    assert "Aim for decent work" in listener.press(Qt.Key.Key_F22)


def test_the_question_whether_anyone_is_there_is_spoken(voice: FakeVoice, public_hub: Hub, times: Times) -> None:
    assert public_hub.unattended is not None
    public_hub.store.dispatch(SpeechSwitched(on=True))
    while voice.now:
        voice.finish()
    for _ in range(61):
        times.wait(1)
        public_hub.unattended.clock.tick()
    Driver(public_hub).settle()
    assert any("Is er nog iemand?" in heard for heard in voice.heard)


def test_while_it_is_read_aloud_nobody_is_asked(voice: FakeVoice, public_hub: Hub, times: Times) -> None:
    assert public_hub.unattended is not None
    public_hub.store.dispatch(SpeechSwitched(on=True))
    for _ in range(4):
        for _ in range(40):
            times.wait(1)
            public_hub.unattended.clock.tick()
        voice.finish()
    assert public_hub.store.state.idle.mode is IdleMode.BROWSE


@pytest.mark.parametrize("key", [Qt.Key.Key_X, DOWN, RIGHT, Qt.Key.Key_PageDown])
def test_any_key_of_the_window_ends_what_is_said(
    visit: Callable[[str], Listener], voice: FakeVoice, key: Qt.Key
) -> None:
    listener = visit("en")
    QTest.keyClick(listener.window, Qt.Key.Key_R)
    said = voice.now
    assert said != ""
    QTest.keyClick(listener.window, key)
    assert voice.now != said
