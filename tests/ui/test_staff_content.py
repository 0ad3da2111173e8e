"""The page on which staff see which content their screen shows, with all that it can have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.bundles.bundle_store import BundleStore, ShownContent
from kiosk.bundles.record import BundleRecord, Installed, RefusedBundle
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.unattended.staff import PinAccepted, StaffSheet, StaffSheetOpened
from kiosk.unattended.guard import Timepiece, Venue
from kiosk.unattended.screen_content import ScreenContent, Shelf
from tests.equipment.times import Times
from tests.ui.driver import Driver
from tests.ui.items import faults, qml_name, walk
from tests.ui.test_accessible import _buttons, _nameless

LONG_WHY = "the page decent-work/beyond-the-audit/palm-oil cannot be read (nl, en): 12 problems, 3 were signed"


def bundle(serial: int, source: str) -> Installed:
    return Installed(
        folder=f"{serial}-x",
        name="De kracht van de Dutch Diamond in de rondetafel van november, herziene uitgave",
        serial=serial,
        content="x",
        made="2026-11-20T10:00:00+00:00",
        source=source,
        taken="2026-11-21T10:00:00+00:00",
        signer="F3A1B2C3D4E5F607",
    )


STICK = bundle(20261120101500, "/media/kiosk/VERBATIM 32GB/voor de schermen van de zaal/dutch-diamond-november.kbundle")
HALL = bundle(20261127090000, f"/var/lib/kiosk/{paths.StateFile.INCOMING}/20261127090000-0123456789abcdef.kbundle")


@pytest.fixture
def full(qapp: QGuiApplication, briefing: Briefing, times: Times, tmp_path: Path) -> Iterator[Driver]:
    """A locked hub that shows one bundle, showed another, has a third waiting and two refused."""
    QAccessible.setActive(True)
    store = BundleStore(tmp_path, tmp_path / "keys.pub")
    refused = tuple(RefusedBundle("x", serial, "x", LONG_WHY) for serial in (20261101101500, 20261102101500))
    record = BundleRecord(current=STICK, previous=HALL, waiting=bundle(20261128090000, "x"), refused=refused)
    store.change(lambda _: record)
    settings = Settings(state_folder=tmp_path, locked=True)
    content = ScreenContent(Shelf(store, ShownContent(shown=STICK), paths.CONTENT), settings)
    content.watch.taken.emit(f"/media/kiosk/x.kbundle: {LONG_WHY}")
    venue = Venue(Timepiece(times.now, times.today), content)
    hub = Hub(briefing, settings, reduced_motion=True, venue=venue)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    assert hub.unattended is not None
    hub.unattended.clock.see()
    for event in (StaffSheetOpened(StaffSheet.PIN), PinAccepted(), StaffSheetOpened(StaffSheet.CONTENT)):
        hub.store.dispatch(event)
    driver = Driver(hub)
    driver.settle()
    yield driver
    hub.close()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920), (600, 1024)])
def test_invariants_6_and_8_hold_with_rows(full: Driver, size: tuple[int, int], scale: int) -> None:
    full.window.setGeometry(0, 0, *size)
    full.hub.view_model.comfort.chooseTextScale(scale)
    found: list[str] = []
    for language in ("nl", "en"):
        full.hub.view_model.chooseLanguage(language)
        full.settle()
        layer = next(item for item in walk(full.window.contentItem()) if qml_name(item).startswith("StaffLayer_"))
        drawn = {item.property("text") for item in walk(layer)}
        assert {STICK.name, STICK.source, str(STICK.serial), LONG_WHY} <= drawn
        wrong = [*faults(layer, size[0]), *_buttons(full), *_nameless(full), *full.closed()]
        found += [f"{language}: {fault}" for fault in wrong]
    assert found == []


def test_all_of_it_is_told_and_one_can_be_gone_back(full: Driver) -> None:
    said = "\n".join(one.text(QAccessible.Text.Name) for one in full.everything())
    for words in (STICK.name, STICK.source, STICK.signer, "20 november 2026", LONG_WHY, "20261101101500"):
        assert words in said
    assert f"Eerder getoond: volgnummer {HALL.serial}" in said
    full.touch("Terugzetten")
    record = BundleStore(full.hub.unattended._spot._file.path.parent, Path("x")).read()  # type: ignore[union-attr]
    assert record.current == HALL
