"""Codes for telephones, read from pictures of the screens: on every size, at every size of text, and on the stage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import segno
import zxingcpp
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import LanguageChosen, PageOpened, PanelOpened, TextScaleChosen
from kiosk.show.hub.state import Panel
from kiosk.show.pages.take_along import take_along_end
from kiosk.show.slides.slides import derive_slides
from kiosk.show.talk.events import Command, Commanded
from kiosk.show.talk.state import begin_talk
from kiosk.talk.presentation import Presentation
from kiosk.window.stillness import wait_until_still
from tests.ui.items import qml_name, walk

ADDRESS = "https://example.org/hand-out"
SIZES = ((1920, 1080), (1024, 600), (1080, 1920))
LEAST_MODULE = 1.2
"""Mm."""


def read_codes(window: QQuickWindow) -> list[str]:
    wait_until_still(window)
    drawn = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    data = bytes(drawn.constBits())
    picture = Image.frombytes("L", (drawn.width(), drawn.height()), data, "raw", "L", drawn.bytesPerLine())
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def above(item: QQuickItem) -> Iterator[QQuickItem]:
    while (item := item.parentItem()) is not None:
        yield item


@pytest.fixture
def hub_with_address(qapp: QGuiApplication, briefing: Briefing) -> Iterator[Hub]:
    made = Hub(briefing, Settings(take_along_address=ADDRESS), reduced_motion=True)
    yield made
    made.close()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_every_way_to_take_a_page_along_can_be_read(hub_with_address: Hub, size: tuple[int, int], scale: int) -> None:
    hub = hub_with_address
    hub.window.setGeometry(0, 0, *size)
    hub.window.show()
    hub.store.dispatch(TextScaleChosen(scale))
    hub.store.dispatch(LanguageChosen("nl"))
    for page in ("home", "decent-work/out-of-sight/palm-oil"):
        hub.store.dispatch(PageOpened(page))
        hub.store.dispatch(PanelOpened(Panel.TAKE_ALONG))
        wait_until_still(hub.window)
        panel = next(item for item in walk(hub.window.contentItem()) if qml_name(item).startswith("TakeAlongPanel"))
        ways = hub.view_model.page.takeAlong
        assert [way["kind"] for way in ways] == ["text", "mail", "address"]
        for way in ways:
            panel.setProperty("kind", way["kind"])
            wait_until_still(hub.window)
            code = next(item for item in walk(panel) if qml_name(item).startswith("QrCode"))
            area = next(up for up in above(code) if qml_name(up).startswith("ScrollArea"))
            area.setProperty("contentY", max(0, code.mapToItem(area.childItems()[0], 0, 0).y()))
            assert read_codes(hub.window) == [way["code"]], (page, way["kind"])
            px = code.property("px") / hub.window.screen().physicalDotsPerInch() * 25.4
            assert px >= LEAST_MODULE


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_the_address_of_each_source_can_be_read(hub: Hub, briefing: Briefing, size: tuple[int, int]) -> None:
    hub.window.setGeometry(0, 0, *size)
    longest = max(briefing.sources.values(), key=lambda source: len(source.address))
    hub.store.dispatch(PanelOpened(Panel.SOURCES, longest.id))
    wait_until_still(hub.window)
    code = next(item for item in walk(hub.window.contentItem()) if qml_name(item).startswith("QrCode"))
    area = next(up for up in above(code) if qml_name(up).startswith("ScrollArea"))
    area.setProperty("contentY", max(0, code.mapToItem(area.childItems()[0], 0, 0).y()))
    assert read_codes(hub.window) == [longest.address]


def test_a_mail_to_oneself_has_the_page_in_it(hub: Hub) -> None:
    (mail,) = (way for way in hub.view_model.page.takeAlong if way["kind"] == "mail")
    parts = urlsplit(mail["code"])
    said = parse_qs(parts.query)
    subject, *lines = mail["shown"].split("\n")
    assert (parts.scheme, parts.path) == ("mailto", "")
    assert said["subject"] == [subject]
    assert said["body"][0].split("\r\n") == lines[: len(said["body"][0].split("\r\n"))]
    assert unquote(mail["code"]) != mail["code"]


def test_there_is_no_hand_out_where_nobody_named_one(hub: Hub) -> None:
    assert [way["kind"] for way in hub.view_model.page.takeAlong] == ["text", "mail"]


def show_end(briefing: Briefing, run: str, address: str) -> Presentation:
    """A talk whose slides were all shown."""
    slides = derive_slides(briefing, "nl", run)[-1:]
    settings = Settings(language="nl", take_along_address=address)
    talk = Presentation(briefing, settings, begin_talk(slides, "nl", run), now=lambda: 0.0)
    talk.stage_window.show()
    while talk.store.state.sight.place is not None:
        talk.store.dispatch(Commanded(Command.NEXT, 0.0))
    return talk


@pytest.mark.parametrize("address", ["", ADDRESS])
@pytest.mark.parametrize("run", ["5", ""])
def test_a_room_reads_the_code_at_the_end(
    qapp: QGuiApplication, briefing: Briefing, tmp_path: Path, run: str, address: str
) -> None:
    talk = show_end(briefing, run, address)
    for size in SIZES:
        talk.stage_window.setGeometry(0, 0, *size)
        expected = [take_along_end(briefing, "nl", address)] if run else []
        assert read_codes(talk.stage_window) == expected
    talk.close()


def show_last(briefing: Briefing, run: str, address: str, language: str) -> Presentation:
    """A talk that stands at the first step of its last slide."""
    slides = derive_slides(briefing, language, run)
    settings = Settings(language=language, take_along_address=address)
    talk = Presentation(briefing, settings, begin_talk(slides, language, run), now=lambda: 0.0)
    talk.stage_window.show()
    talk.store.dispatch(Commanded(Command.LAST, 0.0))
    return talk


@pytest.mark.parametrize("address", ["", ADDRESS])
@pytest.mark.parametrize("run", ["5", "10", "20"])
def test_a_room_reads_the_code_on_the_last_slide(
    qapp: QGuiApplication, briefing: Briefing, run: str, address: str
) -> None:
    for language in ("nl", "en"):
        talk = show_last(briefing, run, address, language)
        assert talk.store.state.row.slides[-1].steps > 1
        assert read_codes(talk.stage_window) == []
        for _ in range(talk.store.state.row.slides[-1].steps):
            talk.store.dispatch(Commanded(Command.NEXT, 0.0))
        for size in SIZES:
            talk.stage_window.setGeometry(0, 0, *size)
            assert read_codes(talk.stage_window) == [take_along_end(briefing, language, address)]
            (code,) = (
                item
                for item in walk(talk.stage_window.contentItem())
                if qml_name(item).startswith("QrCode") and item.isVisible()
            )
            modules = segno.make(code.property("text"), error="l", boost_error=False, micro=False).symbol_size(1, 4)[0]
            dots = talk.stage_window.screen().physicalDotsPerInch()
            assert code.width() / modules / dots * 25.4 >= LEAST_MODULE
        talk.store.dispatch(Commanded(Command.PREVIOUS, 0.0))
        assert read_codes(talk.stage_window) == []
        talk.close()


def test_a_talk_that_wants_no_code_has_none_on_its_last_slide(qapp: QGuiApplication, briefing: Briefing) -> None:
    talk = show_last(briefing, "", ADDRESS, "nl")
    assert read_codes(talk.stage_window) == []
    talk.close()
