"""Pictures as they are seen: there when a window is still, anew when replaced, a frame with words where none can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened
from kiosk.show.hub.state import Panel
from kiosk.show.slides.slides import derive_slides
from tests.briefing.conftest import FILES
from tests.equipment.pictures import svg
from tests.ui.driver import Driver
from tests.ui.items import of_type, qml_name, texts, walk
from tests.ui.talk_driver import TalkDriver, given_talk

PAGE = "---\ntitle: Pictures\nlead: A lead.\n---\n\n![{alt}](media/{file} {caption})\n"
RED, LIME = QColor("red"), QColor("lime")
ALT, CAPTION = "What it shows", "Photo: Jan Jansen, CC BY 4.0"

Write = Callable[[str, bytes | QImage], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A briefing of home, and a conclusion that shows media/a.png."""
    root = tmp_path / "briefing"
    (root / "media").mkdir(parents=True)
    for name, text in FILES.items():
        (root / name).write_text(text.replace('"nl", "en"', '"en"'), "utf-8")
    for page in ("home", "1-one/index", "2-two/index"):
        (root / page).parent.mkdir(exist_ok=True)
        (root / f"{page}.en.md").write_text(f"---\ntitle: {page}\nlead: A lead.\n---\n", "utf-8")
    show(root, "a.png")
    return root


def show(root: Path, file: str) -> None:
    page = PAGE.format(alt=ALT, file=file, caption=f'"{CAPTION}"')
    (root / "conclusion.en.md").write_text(page, "utf-8")


@pytest.fixture
def write(folder: Path) -> Write:
    """Put a picture into media/ as whole as an editor does, by its bytes or painted."""

    def write_file(name: str, content: bytes | QImage) -> Path:
        file = folder / "media" / name
        if isinstance(content, bytes):
            file.write_bytes(content)
        else:
            assert content.save(str(file))
        return file

    return write_file


def plain(colour: QColor, width: int = 400, height: int = 200) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


@pytest.fixture
def open_hub(qapp: QGuiApplication, folder: Path, tmp_path: Path) -> Iterator[Callable[[], Driver]]:
    hubs: list[Hub] = []

    def open_it() -> Driver:
        hub = Hub(load_briefing(folder), Settings(state_folder=tmp_path), reduced_motion=True)
        hubs.append(hub)
        hub.window.setGeometry(0, 0, 1280, 800)
        hub.window.show()
        hub.store.dispatch(PageOpened("conclusion"))
        driver = Driver(hub)
        driver.settle()
        return driver

    yield open_it
    for hub in hubs:
        hub.close()


@pytest.fixture
def open_talk(qapp: QGuiApplication, folder: Path) -> Iterator[Callable[[], TalkDriver]]:
    talks = []

    def open_it() -> TalkDriver:
        briefing = load_briefing(folder)
        slides = tuple(slide for slide in derive_slides(briefing, "en") if slide.page == "conclusion")
        talk = given_talk(briefing, slides, "en")
        give = talk.__enter__()
        talks.append(talk)
        give.show((1280, 720))
        return give

    yield open_it
    for talk in talks:
        talk.__exit__(None, None, None)


def views(window: QQuickWindow) -> list[QQuickItem]:
    return [item for item in walk(window.contentItem()) if item.metaObject().className().startswith("PictureView")]


def middle_of_picture(window: QQuickWindow) -> QColor:
    (view,) = views(window)
    place = view.childItems()[0]
    middle = place.mapToScene(QPointF(place.width() / 2, place.height() / 2)).toPoint()
    return window.grabWindow().pixelColor(middle)


def windows_of(open_hub, open_talk) -> Iterator[QQuickWindow]:
    yield open_hub().window
    yield open_talk().stage.window


def test_a_large_photo_is_there_whenever_a_window_is_still(open_hub, open_talk, write) -> None:
    write("a.png", plain(RED, 4_000, 3_000))
    for window in windows_of(open_hub, open_talk):
        assert middle_of_picture(window) == RED
    give = open_talk()
    assert RED.rgb() in {give.console.window.grabWindow().pixelColor(x, 200).rgb() for x in range(0, 1280, 10)}


@pytest.mark.parametrize("content", [None, b"", b"<!doctype html>", svg('<image href="/etc/passwd"/>')])
def test_a_picture_that_cannot_be_drawn_is_a_frame_with_its_words(open_hub, open_talk, folder, write, content) -> None:
    if content is not None:
        write("a.png", content)
    for window in windows_of(open_hub, open_talk):
        assert {"This picture cannot be shown", ALT, CAPTION} <= set(texts(window.contentItem()))
    assert ALT in texts(open_talk().console.window.contentItem())


@pytest.mark.qt_log_ignore("Failed to get image from provider")
def test_what_qt_fails_to_draw_after_all_is_a_frame_too(open_hub, write, folder, caplog, monkeypatch) -> None:
    write("a.png", plain(RED))
    monkeypatch.setattr("kiosk.bridge.pictures.media_provider.draw_picture", lambda *_: QImage())
    drive = open_hub()
    assert ALT in texts(drive.window.contentItem())


def test_a_picture_says_what_it_shows_and_whose_it_is(open_hub, open_talk, write) -> None:
    write("a.png", plain(RED))
    for window in windows_of(open_hub, open_talk):
        assert CAPTION in texts(window.contentItem())
        assert ALT not in texts(window.contentItem())
        (view,) = views(window)
        assert view.property("drawn") is True


def test_black_ink_on_nothing_is_seen_on_the_dark_stage(open_talk, write) -> None:
    image = QImage(400, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    write("a.png", image)
    assert middle_of_picture(open_talk().stage.window).lightness() > 240


def test_a_picture_that_is_replaced_is_drawn_anew_in_the_hub(open_hub, write, qtbot: QtBot) -> None:
    write("a.png", plain(RED))
    drive = open_hub()
    assert middle_of_picture(drive.window) == RED
    with qtbot.waitSignal(drive.hub.view_model.page.propsChanged):
        write("a.png", plain(LIME, 200, 400))
    drive.settle()
    assert middle_of_picture(drive.window) == LIME


def test_a_picture_that_is_replaced_is_drawn_anew_on_the_stage(open_talk, write, qtbot: QtBot) -> None:
    write("a.png", plain(RED))
    give = open_talk()
    assert middle_of_picture(give.stage.window) == RED
    with qtbot.waitSignal(give.presentation.store.changed):
        write("a.png", plain(LIME, 200, 400))
    give.stage.settle()
    assert middle_of_picture(give.stage.window) == LIME


def test_a_picture_that_is_put_there_only_now_takes_the_place_of_its_frame(open_hub, write, qtbot: QtBot) -> None:
    drive = open_hub()
    with qtbot.waitSignal(drive.hub.view_model.page.propsChanged):
        write("a.png", plain(LIME))
    drive.settle()
    assert middle_of_picture(drive.window) == LIME


def half(left: str, right: str, size: tuple[int, int] = (1600, 900)) -> QImage:
    """A picture of two halves beside each other."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(left))
    for x in range(size[0] // 2, size[0]):
        for y in range(size[1]):
            image.setPixelColor(x, y, QColor(right))
    return image


@pytest.mark.parametrize(("focus", "seen"), [("0% 50%", {"red"}), ("100% 50%", {"lime"}), ("50% 50%", {"red", "lime"})])
def test_what_is_in_focus_is_seen_where_a_photograph_fills_its_place(
    qapp: QGuiApplication, folder: Path, write: Write, focus: str, seen: set[str]
) -> None:
    write("wide.png", half("red", "lime", (400, 100)))
    page = PAGE.format(alt=ALT, file="wide.png", caption=f'"{CAPTION} {{focus={focus}}}"')
    (folder / "conclusion.en.md").write_text(page, "utf-8")
    briefing = load_briefing(folder)
    slides = derive_slides(briefing, "en")
    with given_talk(briefing, tuple(slide for slide in slides if slide.page == "conclusion")[:1]) as give:
        give.show()
        give.stage.settle()
        view = of_type(give.stage.window.contentItem(), "PictureView")
        assert CAPTION in texts(view)
        place = view.mapRectToScene(view.boundingRect())
        picture = give.stage.window.grabWindow()
        row = [
            picture.pixelColor(x, round(place.top()) + 90)
            for x in range(round(place.left()) + 4, round(place.right()) - 4)
        ]
        assert {name for name in ("red", "lime") if QColor(name) in row} == seen
        assert all(colour in (RED, LIME) for colour in row[::50]), "it fills the width"


def test_a_tap_or_a_key_enlarges_a_picture_and_escape_puts_it_away(open_hub, write: Write) -> None:
    write("a.png", plain(RED))
    drive = open_hub()
    state = drive.hub.store.state
    small = max(item.width() for item in walk(drive.window.contentItem()) if item.inherits("QQuickImage"))
    for enlarge in (lambda: drive.touch(f"Enlarge: {ALT}"), lambda: focus_and_press(drive)):
        enlarge()
        assert (drive.hub.store.state.panel, drive.hub.store.state.panel_item) == (Panel.PICTURE, "media/a.png")
        panel = next(item for item in walk(drive.window.contentItem()) if qml_name(item).startswith("PicturePanel"))
        (image,) = (item for item in walk(panel) if item.inherits("QQuickImage"))
        assert image.width() > small
        assert CAPTION in texts(panel)
        drive.key(Qt.Key.Key_Escape)
        assert drive.hub.store.state == state


def focus_and_press(drive: Driver) -> None:
    """Reach the picture by Tab, and press Enter."""
    for _ in range(30):
        drive.key(Qt.Key.Key_Tab)
        item = drive.window.activeFocusItem()
        if item is not None and item.property("text") == "Enlarge":
            drive.key(Qt.Key.Key_Return)
            return
    raise AssertionError("no Tab leads to the picture")


def test_a_picture_that_cannot_be_drawn_is_not_enlarged(open_hub, write: Write) -> None:
    write("a.png", b"no picture")
    drive = open_hub()
    assert not any("Enlarge" in name for name in drive.names(QAccessible.Role.Button))
