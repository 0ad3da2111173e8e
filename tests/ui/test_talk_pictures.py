"""Invariant 2 in pictures: the room and the visitor see, to the point, what they would see if there were no notes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened
from kiosk.show.slides.slides import Slide, derive_slides, page_slides
from kiosk.show.talk.events import Answered, Command, Commanded, DetourTaken, PointerMoved, SlideChosen, Zoomed
from tests.ui.items import walk
from tests.ui.talk_driver import TalkDriver, given_talk

NOTES = re.compile(r"^::: notes\n.*?^:::\n", re.MULTILINE | re.DOTALL)
SIZE = (640, 360)


@pytest.fixture(scope="module")
def mute(tmp_path_factory: pytest.TempPathFactory) -> Briefing:
    """The shipped briefing without any notes."""
    folder = tmp_path_factory.mktemp("mute") / "content"
    shutil.copytree(paths.CONTENT, folder)
    for file in folder.rglob("*.md"):
        words = NOTES.sub("", file.read_text("utf-8"))
        assert ": notes" not in words
        file.write_text(words, "utf-8")
    return load_briefing(folder)


def picture(window: QQuickWindow) -> QImage:
    for _ in range(3):
        for item in walk(window.contentItem()):
            item.ensurePolished()
    return window.grabWindow()


def at_slides(give: TalkDriver) -> Iterator[tuple[str, QImage]]:
    for place, slide in enumerate(give.talk.row.slides):
        give.presentation.store.dispatch(SlideChosen(place, give.now))
        yield f"{slide.page}#{slide.section}", picture(give.stage.window)


def in_states(give: TalkDriver) -> Iterator[tuple[str, QImage]]:
    """Whatever can lie over a slide or change it, one after the other."""
    store = give.presentation.store
    aside = page_slides(give.briefing, "decent-work/good-job", "nl")
    for command in Command:
        store.dispatch(SlideChosen(3, give.now))
        store.dispatch(PointerMoved(0.4, 0.6, True))
        store.dispatch(Commanded(command, give.now))
        yield command, picture(give.stage.window)
        store.dispatch(Answered(False, give.now))
        store.dispatch(Commanded(Command.UNCOVER, give.now))
    for event in (Zoomed(3.0, 0.3, 0.3), DetourTaken(aside, give.now)):
        store.dispatch(event)
        yield type(event).__name__, picture(give.stage.window)
    for command in (Command.RETURN, Command.LAST, *[Command.NEXT] * 9):
        store.dispatch(Commanded(command, give.now))
    assert give.talk.row.at_end
    yield "the end", picture(give.stage.window)


def taken(briefing: Briefing, slides: tuple[Slide, ...], way) -> dict[str, QImage]:
    with given_talk(briefing, slides, "nl") as give:
        give.show(SIZE)
        return dict(way(give))


@pytest.mark.parametrize("way", [at_slides, in_states])
def test_invariant_2_the_stage_looks_as_if_there_were_no_notes(qapp, briefing: Briefing, mute: Briefing, way) -> None:
    slides = derive_slides(briefing, "nl")
    told, untold = taken(briefing, slides, way), taken(mute, slides, way)
    assert len(told) > 30
    assert len({bytes(image.constBits()) for image in told.values()}) > 10
    assert [name for name, image in told.items() if image != untold[name]] == []


def pages_of(briefing: Briefing, folder: Path) -> dict[str, QImage]:
    hub = Hub(briefing, Settings(state_folder=folder, language="nl"), reduced_motion=True)
    hub.window.setGeometry(0, 0, *SIZE)
    hub.window.show()
    pictures = {}
    for page in briefing.tree:
        hub.store.dispatch(PageOpened(page))
        pictures[page] = picture(hub.window)
    hub.close()
    return pictures


def test_invariant_2_the_hub_looks_as_if_there_were_no_notes(
    qapp, briefing: Briefing, mute: Briefing, tmp_path: Path
) -> None:
    told, untold = pages_of(briefing, tmp_path), pages_of(mute, tmp_path)
    assert [page for page, image in told.items() if image != untold[page]] == []


def test_notes_would_be_seen(qapp, briefing: Briefing, mute: Briefing) -> None:
    pictures = []
    for one in (briefing, mute):
        with given_talk(one, derive_slides(briefing, "nl")[:1], "nl") as give:
            give.show(SIZE)
            pictures.append(picture(give.console.window))
    assert pictures[0] != pictures[1]
