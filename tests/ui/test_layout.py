"""Invariant 8: text is never cut, at any size, text scale, language, page, step and panel."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.briefing.loader import Briefing
from kiosk.briefing.model import PageKind
from kiosk.hub.hub import Hub
from kiosk.show.comfort import Comfort
from kiosk.show.hub.events import (
    ComfortChosen,
    LanguageChosen,
    PageOpened,
    PanelClosed,
    PanelOpened,
    StepChosen,
    TextScaleChosen,
)
from kiosk.show.hub.state import Panel
from kiosk.window.stillness import wait_until_still
from tests.ui.items import faults, qml_name, walk

SIZES = [(1920, 1080), (3840, 2160), (1366, 768), (1280, 800), (1024, 600), (1080, 1920), (600, 1024)]
STEPPED = (PageKind.CASE_STUDY, PageKind.DIAMOND)


def _faults(hub: Hub, where: str) -> list[str]:
    wait_until_still(hub.window)
    root = hub.window.contentItem()
    if hub.store.state.panel:  # it lies over the page: that is no overlap
        root = next(item for item in walk(root) if qml_name(item).startswith("PanelLayer"))
    return [f"{where}: {fault}" for fault in faults(root, hub.window.width())]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_invariant_8_text_is_never_cut(hub: Hub, briefing: Briefing, size: tuple[int, int], scale: int) -> None:
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(TextScaleChosen(scale))
    found = []
    for language in briefing.languages:
        hub.store.dispatch(LanguageChosen(language))
        for page in briefing.tree:
            hub.store.dispatch(PageOpened(page))
            found += _faults(hub, f"{language} {page}")
            steps = len(briefing.page(page, language).sections) if briefing.tree.kind(page) in STEPPED else 0
            for step in range(1, steps):
                hub.store.dispatch(StepChosen(step))
                found += _faults(hub, f"{language} {page} step {step + 1}")
    assert found == []


WISHES = {
    "easy": Comfort(easy_words=True),
    "easy and large": Comfort(200, easy_words=True),
    "spaced": Comfort(spaced=True),
    "spaced and large": Comfort(200, spaced=True),
    "spaced and easy": Comfort(150, spaced=True, easy_words=True),
    "largest": Comfort(300),
}


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)], ids=lambda size: "x".join(map(str, size)))
def test_invariant_8_holds_however_somebody_reads(
    hub: Hub, briefing: Briefing, size: tuple[int, int], wish: str
) -> None:
    """WCAG 2.2 SC 1.4.12 (Text Spacing) among others; every other page, each kind among them."""
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(ComfortChosen(WISHES[wish]))
    found = []
    for number, page in enumerate(briefing.tree):
        hub.store.dispatch(LanguageChosen(briefing.languages[number % 2]))
        hub.store.dispatch(PageOpened(page))
        found += _faults(hub, f"{wish} {page}")
    hub.store.dispatch(PanelOpened(Panel.COMFORT))
    found += _faults(hub, f"{wish} comfort")
    assert found == []


@pytest.mark.parametrize("scale", [100, 125, 150, 200, 300])
@pytest.mark.parametrize("size", [(1024, 600), (1080, 1920), (600, 1024)], ids=["landscape", "portrait", "narrow"])
def test_invariant_8_holds_in_panels(hub: Hub, briefing: Briefing, size: tuple[int, int], scale: int) -> None:
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(TextScaleChosen(scale))
    found = []
    for language in briefing.languages:
        hub.store.dispatch(LanguageChosen(language))
        for panel in filter(None, Panel):
            hub.store.dispatch(PanelOpened(panel))
            found += _faults(hub, f"{language} {panel}")
            hub.store.dispatch(PanelClosed())
    assert found == []


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("page", ["home", "strong-partners/each-brings/origin"])
def test_no_button_of_the_bar_lies_over_another(hub: Hub, page: str, size: tuple[int, int], scale: int) -> None:
    hub.window.setGeometry(0, 0, *size)
    hub.store.dispatch(TextScaleChosen(scale))
    hub.store.dispatch(PageOpened(page))
    wait_until_still(hub.window)
    kinds = [(qml_name(item), item) for item in walk(hub.window.contentItem()) if item.isVisible()]
    places = [item.mapRectToScene(item.boundingRect()) for kind, item in kinds if kind.startswith("BarPill")]
    assert len(places) == 11
    assert [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])] == []
    assert all(place.left() >= 0 and place.right() <= size[0] and place.bottom() <= size[1] for place in places)


@pytest.mark.parametrize(
    ("qml", "fault"),
    [
        ('Text { text: "far too long for this"; width: 20; elide: Text.ElideRight }', "truncated"),
        ('Text { text: "far too long for this"; width: 20; clip: true }', "wider than its place"),
        ('Text { text: "out"; x: -40 }', "outside the window"),
        ('Item { Text { text: "one" } Text { text: "other" } }', "overlap"),
    ],
)
def test_the_search_for_faults_finds_them(qapp: object, qml: str, fault: str) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = f"import QtQuick\nItem {{ width: 400; height: 200; {qml} }}"
    component.setData(QByteArray(source.encode()), QUrl())
    item = component.create()
    assert any(fault in found for found in faults(item, 400)), component.errorString()
