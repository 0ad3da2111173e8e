"""Contrast as it is drawn: each text against the ground that it stands on, by the pixels of the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.briefing.loader import Briefing
from kiosk.hub.hub import Hub
from kiosk.show.comfort import Colours, Comfort
from kiosk.show.hub.events import ComfortChosen, PageOpened, PanelOpened
from kiosk.show.hub.state import Panel
from tests.ui.items import is_text, walk
from tests.ui.rules import contrast_in, pale_words

PAGES = ("home", "diamond", "conclusion", "decent-work", "decent-work/out-of-sight/palm-oil")


@pytest.mark.parametrize("colours", Colours, ids=lambda colours: colours or "ordinary")
def test_every_text_stands_out_from_its_ground(hub: Hub, briefing: Briefing, colours: Colours) -> None:
    assert set(PAGES) <= set(briefing.tree)
    wrong = []
    for page in PAGES:
        hub.store.dispatch(PageOpened(page))
        hub.store.dispatch(ComfortChosen(Comfort(colours=colours)))
        wrong += [f"{page}: {words}" for words in pale_words(hub.window)]
    hub.store.dispatch(PanelOpened(Panel.COMFORT))
    wrong += pale_words(hub.window)
    assert wrong == []


@pytest.mark.parametrize(("ink", "ratio"), [("#000000", 21.0), ("#777777", 4.48), ("#DDDDDD", 1.36)])
def test_it_is_measured_as_wcag_has_it(ink: str, ratio: float) -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill("#FFFFFF")
    for place in range(12):
        picture.setPixelColor(place, 4, QColor(ink))
    assert contrast_in(picture) == pytest.approx(ratio, abs=0.01)


def test_a_pale_text_would_be_found(hub: Hub) -> None:
    text = next(item for item in walk(hub.window.contentItem()) if is_text(item) and item.opacity() == 1)
    text.setProperty("color", QColor("#E8E4DC"))
    assert any(str(text.property("text"))[:15] in fault for fault in pale_words(hub.window))
