"""Invariants 2, 6 and 8 on stage and console: every slide, each shape, both languages, and all that lies over it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.fonts import load_advances
from kiosk.show.hub.events import LanguageChosen, PageOpened, PanelClosed, PanelOpened
from kiosk.show.hub.state import Panel
from kiosk.show.plain_values import plain_values
from kiosk.show.slides.layout import HEADING_LEADING, HEADING_TAIL, lay_out_line
from kiosk.show.slides.notes import derive_notes
from kiosk.show.slides.props import SlideProps, derive_slide, set_line
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Answered, Command, Commanded, DetourTaken, SlideChosen
from kiosk.show.talk.state import NOTES_SCALES
from tests.content.test_notes_stay_private import _drawn, _notes, _open_runs, _runs
from tests.ui.items import faults, is_text, of_type, text_rectangle, texts, walk
from tests.ui.talk_driver import TalkDriver, given_talk

LANGUAGES = ["nl", "en"]
STAGES = [(1920, 1080), (1024, 600), (1080, 1920)]
CONSOLES = [(1024, 600), (1366, 768), (1920, 1080)]
TARGET = 64
LOOSE = 1.02
"""What is drawn may be this much higher than it was measured."""
RULER = Ruler(load_advances())


def name_size(size: object) -> str:
    return "x".join(map(str, size)) if isinstance(size, tuple) else str(size)


@pytest.fixture
def give(qapp, briefing: Briefing, language: str) -> Iterator[TalkDriver]:
    QAccessible.setActive(True)
    with given_talk(briefing, derive_slides(briefing, language), language) as driver:
        yield driver


@cache
def private_runs(language: str) -> frozenset[str]:
    """Five words in a row that stand in notes, and in nothing that an audience may read."""
    return frozenset(run for text in _notes(language) for run in _runs(text)) - _open_runs(language)


def leaks(shown: Iterable[str], language: str) -> list[str]:
    """What of the notes is among what is shown."""
    return [run for text in shown for run in _runs(_drawn(text)) if run in private_runs(language)]


def arrange(root: QQuickItem) -> None:
    """Let everything find its place, without drawing it."""
    for _ in range(6):  # columns of columns, whose heights follow one from the other
        for item in walk(root):
            item.ensurePolished()


def go(give: TalkDriver, place: int) -> None:
    give.presentation.store.dispatch(SlideChosen(place, 0.0))
    arrange(give.stage.window.contentItem())


def do(give: TalkDriver, command: Command) -> None:
    give.presentation.store.dispatch(Commanded(command, 0.0))


# The stage


def measured_height(props: SlideProps) -> float:
    """How high the words of a slide are by the ruler, in px of its canvas."""
    layout = props.layout
    beside = layout.figure_x > layout.margin
    room = layout.text_width if beside else layout.width - 2 * layout.margin
    rows = RULER.lines(props.heading, "serif", layout.heading_size, room)
    lines = [set_line(line) for line in props.lines]
    body = sum(lay_out_line(RULER, line, layout.text_size, layout.text_width).height for line in lines)
    head = (rows * HEADING_LEADING + HEADING_TAIL) * layout.heading_size
    return head + (layout.text_size * 0.9 if lines else 0.0) + body


def slide_faults(root: QQuickItem, props: SlideProps) -> Iterator[str]:
    """What is wrong with how a slide stands on its canvas."""
    view = of_type(root, "SlideView")
    column = next(item for item in walk(view) if item.inherits("QQuickColumn"))
    source = of_type(root, "SourceLine")
    top = source.mapToScene(QPointF(0, 0)).y()
    end = column.mapToScene(QPointF(0, column.height())).y()
    if end > top + 1:
        yield f"its words end at {end:.0f}, below its sources at {top:.0f}"
    for item in walk(of_type(root, "SlideFigure")):
        if is_text(item) and text_rectangle(item).bottom() > top + 1:
            yield f"its figure ends below its sources: {item.property('text')!r}"
    drawn, measured = column.height() / view.property("unit"), measured_height(props)
    if drawn > measured * LOOSE:
        yield f"{drawn:.0f} px are drawn, {measured:.0f} were measured"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", STAGES, ids=name_size)
def test_invariant_8_no_slide_is_cut(
    give: TalkDriver, briefing: Briefing, language: str, size: tuple[int, int]
) -> None:
    window = give.stage.window
    window.setGeometry(0, 0, *size)
    window.show()
    give.stage.settle()
    root = window.contentItem()
    found = []
    for place, slide in enumerate(give.talk.row.slides):
        go(give, place)
        props = derive_slide(briefing, RULER, slide, language, upright=size[1] > size[0])
        all_faults = (*faults(root, window.width()), *slide_faults(root, props))
        found += [f"{slide.page}#{slide.section}: {fault}" for fault in all_faults]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_invariant_2_no_slide_shows_a_word_of_the_notes(give: TalkDriver, briefing: Briefing, language: str) -> None:
    give.stage.window.setGeometry(0, 0, 1280, 720)
    give.stage.window.show()
    found = []
    for place, slide in enumerate(give.talk.row.slides):
        give.presentation.store.dispatch(SlideChosen(place, 0.0))
        found += leaks(texts(give.stage.window.contentItem()), language)
        props = plain_values(derive_slide(briefing, RULER, slide, language))
        found += leaks([json.dumps(props, ensure_ascii=False)], language)
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_invariant_2_in_every_state_of_a_talk(give: TalkDriver, briefing: Briefing, language: str) -> None:
    give.show((1024, 600))
    aside = derive_slides(briefing, language)[-4:]
    states = [[command] for command in Command] + [[Command.CONSOLE_HERE, Command.NEXT], [Command.FREEZE, Command.LAST]]
    for commands in [*states, [Command.LAST, *[Command.NEXT] * 9]]:
        go(give, 3)
        for command in commands:
            do(give, command)
        shown = [*texts(give.stage.window.contentItem()), give.stage.window.title()]
        shown += [one.text(QAccessible.Text.Name) for one in give.stage.everything()]
        assert leaks(shown, language) == [], commands
        give.presentation.store.dispatch(Answered(False, 0.0))
        do(give, Command.UNCOVER)
    give.presentation.store.dispatch(DetourTaken(aside, 0.0))
    assert leaks(texts(give.stage.window.contentItem()), language) == []
    assert leaks(texts(give.console.window.contentItem()), language) != []


def test_invariant_2_no_page_or_panel_of_the_hub_shows_a_word_of_the_notes(hub: Hub, briefing: Briefing) -> None:
    found = []
    for language in briefing.languages:
        hub.store.dispatch(LanguageChosen(language))
        for page in briefing.tree:
            hub.store.dispatch(PageOpened(page))
            for panel in Panel if page == "home" else (Panel.NONE,):
                hub.store.dispatch(PanelOpened(panel))
                shown = texts(hub.window.contentItem())
                found += [f"{page} {panel}: {leak}" for leak in leaks(shown, language)]
                hub.store.dispatch(PanelClosed())
    assert found == []


# The console


def overlays(give: TalkDriver) -> Iterator[tuple[str, QQuickItem]]:
    """All that can lie over the console, one after the other, with the item that then is to be looked at."""
    root = give.console.window.contentItem()
    for command, name in [
        (Command.OVERVIEW, "OverviewGrid"),
        (Command.SEARCH, "SearchSheet"),
        (Command.KEYS, "KeysSheet"),
        (Command.TEST_CARD, "TestCard"),
        (Command.LEAVE, "QuestionSheet"),
    ]:
        do(give, command)
        give.console.settle()
        yield name, of_type(root, name)
        do(give, Command.ESCAPE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", CONSOLES, ids=name_size)
def test_invariant_8_nothing_on_the_console_is_cut(give: TalkDriver, language: str, size: tuple[int, int]) -> None:
    window = give.console.window
    window.setGeometry(0, 0, *size)
    window.show()
    give.console.settle()
    root = window.contentItem()
    found = []

    def look(where: str, at: QQuickItem = root) -> None:
        give.console.settle()
        found.extend(f"{where}: {fault}" for fault in faults(at, window.width()))
        for item in walk(at):
            below = is_text(item) and text_rectangle(item).bottom() > window.height() + 1
            if below and not any(one.inherits("QQuickFlickable") for one in above(item)):
                found.append(f"{where}: below the window: {item.property('text')!r}")

    look("start")
    give.now += 1
    for place in (3, 9, 17):
        go(give, place)
        look(f"slide {place}")
    for command in (Command.BLACK, Command.FREEZE, Command.SPOTLIGHT, Command.PAUSE, Command.BOOKMARK):
        do(give, command)
    for name in ("ConsoleButtons", "ClockBar", "NextSlide"):  # the slide itself lies below what is told over it
        look(f"all at once: {name}", of_type(root, name))
    do(give, Command.UNCOVER)
    give.now += 60_000
    give.presentation.console.clock.paceChanged.emit()
    look("late")
    notes = [
        sum(len(line.plain) for line in derive_notes(give.briefing, slide, language)) for slide in give.talk.row.slides
    ]
    go(give, notes.index(max(notes)))
    for _ in NOTES_SCALES:
        do(give, Command.LARGER)
    look("large notes")
    view = of_type(root, "NotesView")
    area = next(item for item in walk(view) if item.inherits("QQuickFlickable"))
    assert area.property("contentHeight") > area.height()
    for name, item in overlays(give):
        look(name, item)
    assert found == []


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    up = item.parentItem()
    while up is not None:
        yield up
        up = up.parentItem()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", CONSOLES, ids=name_size)
def test_invariant_6_every_action_of_the_console_has_a_name_and_a_target(
    give: TalkDriver, language: str, size: tuple[int, int]
) -> None:
    window = give.console.window
    window.setGeometry(0, 0, *size)
    window.show()
    give.console.settle()
    found = []

    def look(where: str) -> None:
        for item in walk(window.contentItem()):
            if item.inherits("QQuickAbstractButton"):
                if not str(item.property("text")).strip():
                    found.append(f"{where}: a button without a name")
                if min(item.width(), item.height()) < TARGET:
                    found.append(f"{where}: {item.property('text')!r} is {item.width():.0f} x {item.height():.0f}")
        roles = (QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.Heading)
        nameless = [
            one for one in give.console.everything() if one.role() in roles and not one.text(QAccessible.Text.Name)
        ]
        found.extend(f"{where}: {one.role()} without a name" for one in nameless)

    look("desk")
    for name, _ in overlays(give):
        look(name)
    assert found == []
