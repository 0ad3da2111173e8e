"""Whatever changes in a state, each property of a view model whose value is another then has had its signal."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.bridge.edit.edit_view_model import EditSetup, EditViewModel
from kiosk.bridge.hub.start_view_model import StartViewModel
from kiosk.bridge.hub_store import HubStore
from kiosk.bridge.talk.asking_view_model import AskingStore, AskingViewModel
from kiosk.bridge.talk.learn_view_model import LearnViewModel
from kiosk.bridge.unattended.attract_view_model import AttractViewModel
from kiosk.bridge.unattended.idle_clock import IdleClock
from kiosk.bridge.unattended.idle_view_model import IdleViewModel
from kiosk.bridge.unattended.pin_worker import PinWorker
from kiosk.bridge.unattended.staff_view_model import StaffSetup, StaffViewModel
from kiosk.bridge.words import Words
from kiosk.briefing.loader import Briefing, load_briefing
from kiosk.settings.fonts import load_advances
from kiosk.settings.recent import RecentBriefing
from kiosk.settings.theme import Theme
from kiosk.show.hall.asking import Asking, AskingEvent, reduce_asking
from kiosk.show.hub.events import HubEvent
from kiosk.show.slides.book import SlideBook
from kiosk.show.slides.ruler import Ruler
from kiosk.show.slides.slides import derive_slides, page_slides
from kiosk.show.talk.slide_hits import SlideHit
from kiosk.show.unattended.idle import Ticked
from kiosk.show.unattended.night import Night
from kiosk.staff.numbers import Numbers
from kiosk.staff.pin import PinStore
from kiosk.talk.learn import CLICKER
from tests.bridge.conftest import FakeHub, FakeTalk, Spy, notify_signals
from tests.equipment.times import Times
from tests.show.hall import askings
from tests.show.hub import visits
from tests.show.talk import talks

QUIET = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


NUMBERS = Numbers(counted=False)


def values(model: QObject) -> dict[str, object]:
    """What each property of a view model that can change has for QML, as text: equal objects look alike there."""
    names = [name for names in notify_signals(model).values() for name in names]
    return {name: msgspec.json.encode(model.property(name)) for name in names}


def check_signals(models: list[QObject], act: Callable[[], object]) -> None:
    """Hold that each property that is another after ``act`` has had its signal."""
    before = [values(model) for model in models]
    spies = [Spy(model) for model in models]
    act()
    for model, spy, was in zip(models, spies, before, strict=True):
        now = values(model)
        told = {name for signal in spy.heard for name in notify_signals(model)[signal]}
        assert {name for name in now if now[name] != was[name]} <= told


@QUIET
@given(st.data())
def test_what_differs_in_a_talk_has_had_its_signal(fake: FakeTalk, data: st.DataObject) -> None:
    console = fake.console
    models = [fake.stage, console, console.clock, console.notes, console.overview, console.search, console.voices]
    slides = derive_slides(fake.briefing, "en")[:6]
    aside = page_slides(fake.briefing, "diamond", "en")
    hits = tuple(SlideHit(slide.page, slide.section, -1) for slide in slides)
    for event in data.draw(st.lists(talks.any_event(slides, aside, hits), min_size=1, max_size=12)):
        check_signals(models, lambda event=event: fake.store.dispatch(event))


@QUIET
@given(st.lists(askings.EVENTS, min_size=1, max_size=12))
def test_what_differs_at_a_screen_that_follows_has_had_its_signal(times: Times, happened: list[AskingEvent]) -> None:
    store = AskingStore(Asking(), reduce_asking)
    asking = AskingViewModel(store, load_briefing(paths.CONTENT), times.now)
    for event in happened:
        check_signals([asking], lambda event=event: store.dispatch(event))


@QUIET
@given(st.lists(visits.any_event(("home", "diamond", "conclusion")), min_size=1, max_size=12))
def test_what_differs_in_a_hub_has_had_its_signal(
    fake_hub: FakeHub, times: Times, tmp_path: Path, happened: list[HubEvent]
) -> None:
    hub, store = fake_hub.hub, fake_hub.store
    clock = IdleClock(store, times.now)
    idle = IdleViewModel(store, clock, Words())
    staff = StaffViewModel(store, clock, PinWorker(PinStore(tmp_path)), StaffSetup(str, lambda _language: NUMBERS))
    panels = [hub.sources, hub.glossary]
    models = [hub, hub.bar, hub.page, hub.search, hub.comfort, hub.speech, *panels, idle, staff, staff.pin, staff.spot]
    for event in happened:
        check_signals(models, lambda event=event: store.dispatch(event))


@QUIET
@given(st.lists(st.datetimes(timezones=st.just(UTC)), min_size=1, max_size=12))
def test_what_differs_in_the_attract_loop_has_had_its_signal(fake_hub: FakeHub, moments: list[datetime]) -> None:
    clock = iter([moments[0], *moments])
    fake_hub.store.dispatch(Ticked(0.0))
    model = AttractViewModel(fake_hub.store, load_briefing(paths.CONTENT), Night(), lambda: next(clock, moments[-1]))
    for _ in moments:
        check_signals([model], model.turn)


def edit_of(store: HubStore, briefing: Briefing) -> EditViewModel:
    book = SlideBook(briefing, Ruler(load_advances()))
    return EditViewModel(store, EditSetup(briefing, book, list, lambda _path, _data: None, lambda *_place: None))


@given(st.lists(visits.any_event(("home", "diamond", "conclusion")), min_size=1, max_size=6))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_differs_for_an_author_has_had_its_signal(fake_hub: FakeHub, happened: list[HubEvent]) -> None:
    edit = edit_of(fake_hub.store, load_briefing(paths.CONTENT))
    for event in happened:
        check_signals([edit, edit.desk, edit.copy, edit.places], lambda event=event: fake_hub.store.dispatch(event))
    for act in (lambda: edit.choose(2), lambda: edit.chooseSlide(1), lambda: edit.desk.write(0, "fr", "x")):
        check_signals([edit, edit.desk], act)
    edit.close()


def test_what_differs_at_a_desk_has_had_its_signal(qapp, tmp_path: Path) -> None:
    start = StartViewModel(load_briefing(paths.CONTENT), [RecentBriefing("A", "/a", "/a")], lambda: None)
    acts: list[Callable[[], object]] = [
        lambda: start.open("save"),
        lambda: start.open("nowhere"),
        lambda: start.show("/a"),
        lambda: start.open("edit"),
        lambda: start.edit("/a"),
        start.forgetRecent,
        lambda: start.places.go(str(tmp_path)),
        start.places.up,
        lambda: start.places.go("/none/such/place"),
        start.places.renew,
        start.copy.stop,
        start.copy.forget,
    ]
    for act in acts:
        check_signals([start, start.copy, start.places], act)


def all_view_models(theme: Theme, times: Times, folder: Path) -> list[QObject]:
    """One of each class, with what keeps it alive."""
    briefing = load_briefing(paths.CONTENT)
    talk, hub_of = FakeTalk(briefing, theme), FakeHub(briefing)
    console, hub, store = talk.console, hub_of.hub, hub_of.store
    clock = IdleClock(store, times.now)
    staff = StaffViewModel(store, clock, PinWorker(PinStore(folder)), StaffSetup(str, lambda _language: NUMBERS))
    beyond = [IdleViewModel(store, clock, Words()), AttractViewModel(store, briefing, Night(), times.today), staff]
    parts = [console.clock, console.notes, console.overview, console.search, console.voices]
    parts += [hub.bar, hub.page, hub.search, hub.comfort, hub.speech, hub.sources, hub.glossary]
    edit = edit_of(store, briefing)
    edit.close()
    start = StartViewModel(briefing, [RecentBriefing("A", "/a", "/a")], lambda: None)
    return [
        start,
        start.copy,
        start.places,
        talk.stage,
        AskingViewModel(AskingStore(Asking(), reduce_asking), briefing, times.now),
        console,
        hub,
        edit,
        edit.desk,
        *beyond,
        *parts,
        staff.pin,
        staff.spot,
        LearnViewModel({}, theme, CLICKER),
    ]


def test_no_view_model_has_a_meta_object_of_its_own(qapp, theme: Theme, times: Times, tmp_path: Path) -> None:
    """QML would take another's for it once it is gone, and find no property (see DECISIONS)."""
    ones, others = (all_view_models(theme, times, tmp_path) for _ in range(2))
    for one, other in zip(ones, others, strict=True):
        own, same = (shiboken6.getCppPointer(model.metaObject()) for model in (one, other))
        assert own == same, type(one).__name__


def test_every_view_model_is_looked_at(qapp, theme: Theme, times: Times, tmp_path: Path) -> None:
    files = (paths.QML.parent / "bridge").rglob("*_view_model.py")
    names = {re.search(r"^class (\w+ViewModel)\(", file.read_text("utf-8"), re.MULTILINE)[1] for file in files}
    assert {type(model).__name__ for model in all_view_models(theme, times, tmp_path)} == names
