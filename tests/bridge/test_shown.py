"""Whatever changes in a state, each property of a view model whose value is another then has had its signal."""

from __future__ import annotations

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from kiosk.show.slides.slides import derive_slides, page_slides
from kiosk.show.talk.slide_hits import SlideHit
from tests.bridge.conftest import FakeTalk, Spy, notify_signals
from tests.show.talk.talks import any_event

QUIET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def values(model: QObject) -> dict[str, object]:
    """What each property of a view model that can change has for QML, as text: equal objects look alike there."""
    names = [name for names in notify_signals(model).values() for name in names]
    return {name: msgspec.json.encode(model.property(name)) for name in names}


def models_of(fake: FakeTalk) -> list[QObject]:
    parts = [getattr(fake.console, part) for part in ("clock", "notes", "overview", "search")]
    return [fake.stage, fake.console, *parts]


@QUIET
@given(st.data())
def test_a_property_that_differs_has_had_its_signal(fake: FakeTalk, data: st.DataObject) -> None:
    slides = fake.talk.row.slides[:6] or derive_slides(fake.briefing, "en")[:6]
    aside = page_slides(fake.briefing, "diamond", "en")
    hits = tuple(SlideHit(slide.page, slide.section, -1, slide.page, "") for slide in slides)
    for event in data.draw(st.lists(any_event(slides, aside, hits), min_size=1, max_size=12)):
        models = models_of(fake)
        before = [values(model) for model in models]
        spies = [Spy(model) for model in models]
        fake.store.dispatch(event)
        for model, spy, was in zip(models, spies, before, strict=True):
            now = values(model)
            told = {name for signal in spy.heard for name in notify_signals(model)[signal]}
            assert {name for name in now if now[name] != was[name]} <= told
