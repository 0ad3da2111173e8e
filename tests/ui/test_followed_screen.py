"""A visitor at a screen that follows: two touches ask, one answers a poll; by touch, by keys, and as it is read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.briefing.polls import LONGEST_ANSWER, LONGEST_QUESTION, MOST_ANSWERS
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hall.asking import SHEET_SECONDS, THANKS_SECONDS
from kiosk.show.hall.stage_view import PollView, StageView
from kiosk.show.talk.state import Cover
from kiosk.show.talk.voices import AskedAbout, AskedForm, Ballot
from kiosk.unattended.guard import Timepiece, Venue
from kiosk.window.face import load_fonts
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.followed_driver import FollowedDriver, followed_screen
from tests.ui.items import faults, texts, walk

SIZES = [(1920, 1080), (1024, 600), (1080, 1920)]
TARGET = 64
ASK = {"nl": "Vraag over deze pagina", "en": "Question about this page"}
FORMS = {
    "nl": ("Vertel meer", "Ik betwijfel dit", "Waar komt dit vandaan?"),
    "en": ("Tell more", "I doubt this", "Where does it come from?"),
}
Role = QAccessible.Role


@pytest.fixture
def screen(
    request: pytest.FixtureRequest, qapp: QGuiApplication, briefing: Briefing, tmp_path: Path
) -> Iterator[FollowedDriver]:
    QAccessible.setActive(True)
    load_fonts(briefing.folder)
    with followed_screen(briefing, tmp_path, getattr(request, "param", "en")) as driver:
        driver.open()
        yield driver


def poll(language: str = "en", counts: tuple[int, ...] = ()) -> StageView:
    return StageView(language, page="home", poll=PollView("hardest", is_open=not counts, counts=counts))


def buttons(screen: FollowedDriver) -> list[str]:
    return screen.screen.names(Role.Button)


@pytest.mark.parametrize("screen", ["nl", "en"], indirect=True)
@pytest.mark.parametrize("place", range(3))
def test_two_touches_put_a_question_to_the_table(
    screen: FollowedDriver, request: pytest.FixtureRequest, place: int
) -> None:
    language = request.node.callspec.params["screen"]
    screen.screen.touch(ASK[language])
    assert set(FORMS[language]) <= set(buttons(screen))
    screen.screen.touch(FORMS[language][place])
    (said,) = screen.line.sent
    assert isinstance(said, AskedAbout)
    assert (said.page, said.form) == ("home", list(AskedForm)[place])
    assert buttons(screen) == []
    screen.wait(THANKS_SECONDS)
    assert buttons(screen) == [ASK[language]]


@pytest.mark.parametrize("broker", ["", "mqtt://127.0.0.1:1"])
def test_a_locked_hub_says_of_itself_what_goes_to_the_speaker(
    qapp: QGuiApplication, briefing: Briefing, times: Times, tmp_path: Path, broker: str
) -> None:
    settings = Settings(state_folder=tmp_path, locked=True, broker=broker, language="en")
    hub = Hub(briefing, settings, reduced_motion=True, venue=Venue(Timepiece(times.now, times.today)))
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    assert hub.unattended is not None
    hub.unattended.clock.see()
    hub.view_model.openPanel("about")
    Driver(hub).settle()
    whole = " ".join(texts(hub.window.contentItem()))
    hub.close()
    assert ("goes to the speaker, without a name" in whole, "sends nothing anywhere" in whole) == (
        bool(broker),
        not broker,
    )


def test_each_question_has_an_id_of_its_own_and_no_other_name(screen: FollowedDriver) -> None:
    for _ in range(2):
        screen.screen.touch("Question about this page")
        screen.screen.touch("Tell more")
        screen.wait(THANKS_SECONDS)
    first, second = screen.line.sent
    assert first.id != second.id
    assert set(first.__struct_fields__) == {"id", "page", "form"}


def test_who_would_rather_not_or_goes_away_says_nothing(screen: FollowedDriver) -> None:
    screen.screen.touch("Question about this page")
    screen.screen.touch("Rather not")
    assert buttons(screen) == ["Question about this page"]
    screen.screen.touch("Question about this page")
    screen.wait(SHEET_SECONDS)
    assert buttons(screen) == ["Question about this page"]
    assert screen.line.sent == []


def test_five_keys_suffice_to_ask_and_to_answer(screen: FollowedDriver) -> None:
    key = screen.screen.key
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    for _ in range(2):
        key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Return)
    assert [said.form for said in screen.line.sent if isinstance(said, AskedAbout)] == [AskedForm.MORE]
    screen.wait(THANKS_SECONDS)
    screen.show(poll())
    screen.screen.settle()
    for step in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        key(step)
    assert [said.choice for said in screen.line.sent if isinstance(said, Ballot)] == [1]
    screen.wait(THANKS_SECONDS)
    screen.show(StageView("en", page="home"))
    screen.screen.settle()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Escape)
    assert buttons(screen) == ["Question about this page"]


def test_one_touch_answers_and_the_screen_is_the_next_visitors_a_moment_later(screen: FollowedDriver) -> None:
    screen.show(poll())
    screen.screen.settle()
    assert buttons(screen) == ["Strong partners", "Decent work"]
    screen.screen.touch("Decent work")
    with pytest.raises(LookupError):
        screen.screen.touch("Strong partners")
    screen.wait(THANKS_SECONDS)
    screen.screen.touch("Strong partners")
    assert [(said.poll, said.choice) for said in screen.line.sent if isinstance(said, Ballot)] == [
        ("hardest", 1),
        ("hardest", 0),
    ]


def test_what_came_out_is_drawn_once_it_is_closed(screen: FollowedDriver) -> None:
    screen.show(poll(counts=(7, 12)))
    screen.screen.settle()
    drawn = texts(screen.window.contentItem())
    assert {"Strong partners", "7", "Decent work", "12", "Answers given: 19"} <= set(drawn)
    assert buttons(screen) == []
    screen.show(poll(counts=(0, 0)))
    screen.screen.settle()
    assert "Nobody has answered." in texts(screen.window.contentItem())


def test_who_cannot_be_reached_is_not_said_to_have_a_question(screen: FollowedDriver) -> None:
    screen.line.reachable = False
    screen.screen.touch("Question about this page")
    screen.screen.touch("Tell more")
    drawn = texts(screen.window.contentItem())
    assert "It could not be sent" in drawn
    assert "Thank you" not in drawn


def test_a_black_stage_and_the_end_have_no_button(screen: FollowedDriver) -> None:
    for view in (StageView("en", page="home", cover=Cover.BLACK), StageView("en")):
        screen.show(view)
        screen.screen.settle()
        assert buttons(screen) == []


def states(screen: FollowedDriver, language: str) -> Iterator[str]:
    """Everything that a visitor can come to, one after the other."""
    yield "slide"
    screen.screen.touch(ASK[language])
    yield "sheet"
    screen.screen.touch(FORMS[language][2])
    yield "thanks"
    screen.wait(THANKS_SECONDS)
    for view in (poll(language), poll(language, (7, 12)), poll(language, (0, 0))):
        screen.show(view)
        screen.screen.settle()
        yield f"poll {view.poll}"


@pytest.mark.parametrize("screen", ["nl", "en"], indirect=True)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_invariants_6_and_8_nothing_is_cut_and_every_button_has_a_name_and_a_target(
    screen: FollowedDriver, request: pytest.FixtureRequest, size: tuple[int, int]
) -> None:
    screen.open(size)
    found = []
    for name in states(screen, request.node.callspec.params["screen"]):
        found += [f"{name}: {fault}" for fault in screen_faults(screen)]
    assert found == []


def screen_faults(screen: FollowedDriver) -> Iterator[str]:
    """Of what lies on top: words that are cut, small or nameless buttons, and what is read although it is closed."""
    root, window = screen.window.contentItem(), screen.window
    tops = [item for item in walk(root) if item.property("visible") and _is_top(item)]
    for top in tops or [root]:
        yield from faults(top, window.width())
        for item in walk(top):
            place = item.mapRectToScene(item.boundingRect())
            if item.inherits("QQuickAbstractButton") and min(place.width(), place.height()) < TARGET:
                yield f"{item.property('text')!r} is {place.width():.0f} x {place.height():.0f}"
            if place.top() < -1 or place.bottom() > window.height() + 1:
                yield f"{item.property('text')} reaches from {place.top():.0f} to {place.bottom():.0f}"
    yield from screen.screen.closed()
    named = (Role.Button, Role.Heading, Role.Dialog, Role.Graphic)
    for one in screen.screen.everything():
        if one.role() in named and not one.text(QAccessible.Text.Name):
            yield f"{one.role()} without a name"


def _is_top(item: object) -> bool:
    name = item.metaObject().className()  # type: ignore[attr-defined]
    return any(name.startswith(top) for top in ("PollLayer", "AskSheet", "ThanksSheet"))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_invariant_8_the_longest_poll_that_can_be_written_is_seen_whole(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    folder = tmp_path / "briefing"
    shutil.copytree(paths.CONTENT, folder)
    answer = ("wonderwel " * LONGEST_ANSWER)[: LONGEST_ANSWER - 1] + "x"
    question = ("woorden " * LONGEST_QUESTION)[: LONGEST_QUESTION - 1] + "?"
    answers = ", ".join([f'{{nl = "{answer}", en = "{answer}"}}'] * MOST_ANSWERS)
    file = folder / "briefing.toml"
    long = f'[polls.hardest]\nquestion = {{nl = "{question}", en = "{question}"}}\nanswers = [{answers}]\n'
    file.write_text(file.read_text("utf-8").split("[polls.hardest]")[0] + long, "utf-8")
    written = load_briefing(folder)
    assert len(written.info.polls["hardest"].answers) == MOST_ANSWERS
    with followed_screen(written, tmp_path) as screen:
        screen.open(size)
        for counts in ((), (1, 2, 3, 4, 5, 6)):
            screen.show(poll(counts=counts))
            screen.screen.settle()
            assert list(screen_faults(screen)) == []
