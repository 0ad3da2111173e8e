"""The hub as attendees use it: by touch, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.show.comfort import Colours
from kiosk.show.hub.state import Panel
from tests.ui.driver import Driver
from tests.ui.items import of_type, texts

Role = QAccessible.Role
PALM_OIL = "decent-work/out-of-sight/palm-oil"


def test_touch_leads_from_home_to_a_case_study_and_back(drive: Driver) -> None:
    drive.touch("2. Zet niet alleen in op banencreatie")
    assert drive.page == "decent-work"
    drive.touch("Wat buiten beeld blijft")
    assert drive.page == "decent-work/out-of-sight"
    drive.hub.view_model.page.open(PALM_OIL)
    drive.settle()
    for expected in ("decent-work/out-of-sight", "decent-work", "home"):
        drive.touch("Terug")
        assert drive.page == expected


def test_the_middle_of_the_diamond_opens_the_partners(drive: Driver) -> None:
    drive.click("Vijf partners")
    assert drive.page == "diamond"


def test_keys_alone_reach_a_case_study(drive: Driver) -> None:
    drive.key(Qt.Key.Key_Tab)
    drive.key(Qt.Key.Key_Return)
    assert drive.page == "strong-partners"
    for _ in range(40):
        focus = drive.window.activeFocusItem()
        if focus is not None and focus.property("text") == "Onder druk":
            break
        drive.key(Qt.Key.Key_Tab)
    drive.key(Qt.Key.Key_Return)
    assert drive.page == "strong-partners/under-pressure"
    drive.key(Qt.Key.Key_Escape)
    assert drive.page == "strong-partners"
    drive.key(Qt.Key.Key_Backspace)
    assert drive.page == "home"


def test_arrow_keys_and_swipes_go_to_the_siblings(drive: Driver) -> None:
    drive.hub.view_model.page.open("strong-partners")
    drive.settle()
    drive.key(Qt.Key.Key_Right)
    assert drive.page == "decent-work"
    drive.key(Qt.Key.Key_Left)
    assert drive.page == "strong-partners"
    drive.swipe(QPoint(1300, 500), QPoint(700, 510))
    assert drive.page == "decent-work"
    drive.swipe(QPoint(700, 500), QPoint(1300, 510))
    assert drive.page == "strong-partners"


def _step(drive: Driver) -> int:
    return drive.hub.store.state.place.step


def test_a_story_goes_on_by_tap_swipe_and_key_one_step_at_a_time(drive: Driver) -> None:
    drive.hub.view_model.page.open(PALM_OIL)
    drive.settle()
    drive.touch("Een risico uit het zicht")
    assert _step(drive) == 1
    drive.key(Qt.Key.Key_Right)
    assert _step(drive) == 2
    drive.swipe(QPoint(1300, 500), QPoint(700, 510))
    assert _step(drive) == 3
    assert any("beide zijn nodig" in text for text in texts(drive.window.contentItem()))
    drive.swipe(QPoint(700, 500), QPoint(1300, 510))
    drive.key(Qt.Key.Key_Left)
    assert (drive.page, _step(drive)) == (PALM_OIL, 1)


def test_after_the_last_step_comes_the_next_page_and_back_returns_to_that_step(drive: Driver) -> None:
    drive.hub.view_model.page.open("decent-work/good-job")
    drive.settle()
    for _ in range(drive.hub.view_model.page.steps):
        drive.key(Qt.Key.Key_Right)
    assert (drive.page, _step(drive)) == ("decent-work/union-as-lever", 0)
    drive.key(Qt.Key.Key_Escape)
    assert (drive.page, _step(drive)) == ("decent-work/good-job", drive.hub.view_model.page.steps - 1)


def test_the_names_of_all_steps_stay_in_view_and_one_text_alone(drive: Driver) -> None:
    drive.hub.view_model.page.open(PALM_OIL)
    drive.settle()
    names = [section["heading"].replace("\u00ad", "") for section in drive.hub.view_model.page.props["sections"]]
    for step, name in enumerate(names):
        drive.touch(name)
        assert _step(drive) == step
        drawn = texts(drive.window.contentItem())
        assert set(names) <= set(drawn)
        first = [section["blocks"][0] for section in drive.hub.view_model.page.props["sections"]]
        assert [block["markup"] in drawn for block in first] == [step == other for other in range(len(names))]


def test_a_step_brings_its_own_figure(drive: Driver) -> None:
    drive.hub.view_model.page.open("decent-work/beyond-the-audit/eu-law")
    drive.settle()
    seen = []
    for _ in range(3):
        seen.append([one.text(QAccessible.Text.Name) for one in drive.everything() if one.role() == Role.Graphic][-1])
        drive.key(Qt.Key.Key_Right)
    assert seen[0] == seen[2] != seen[1]
    assert "1.000 werknemers" in seen[1]


def test_what_is_folded_away_comes_at_a_tap_and_is_folded_with_the_next_step(drive: Driver) -> None:
    drive.hub.view_model.page.open(PALM_OIL)
    drive.settle()
    assert not any("kernet" in text for text in texts(drive.window.contentItem()))
    drive.touch("Meer")
    assert any("kernet" in text for text in texts(drive.window.contentItem()))
    drive.key(Qt.Key.Key_Right)
    drive.key(Qt.Key.Key_Left)
    assert not any("kernet" in text for text in texts(drive.window.contentItem()))


def test_what_unfolds_while_the_view_still_moves_asks_nothing_twice(drive: Driver) -> None:
    """Where the view comes to rest because a step unfolds, that is told meanwhile; a warning of Qt fails a test."""
    drive.window.setGeometry(0, 0, 640, 480)
    page, moved = drive.hub.view_model.page, 0
    for place in drive.hub.briefing.tree:
        page.open(place)
        for step in (number for number, section in enumerate(page.derived.sections) if section.more):
            page.chooseStep(step)
            drive.settle()
            area = of_type(drive.window.contentItem(), "ScrollArea")
            for speed in (-3000.0, 3000.0):
                QMetaObject.invokeMethod(area, "flick", Q_ARG(float, 0.0), Q_ARG(float, speed))
                QCoreApplication.processEvents()
                moved += area.property("moving")
                page.toggleMore()
                QCoreApplication.processEvents()
    assert moved > 10


def test_a_link_in_the_text_is_reached_by_tab_and_followed_by_enter(drive: Driver) -> None:
    drive.hub.view_model.page.open(PALM_OIL)
    drive.hub.view_model.page.chooseStep(3)
    drive.settle()
    names = []
    for _ in range(30):
        focus = drive.window.activeFocusItem()
        assert focus is not None
        names.append(str(focus.property("words") or ""))
        if names[-1] == "beide zijn nodig":
            break
        drive.key(Qt.Key.Key_Tab)
    assert focus.property("places"), "where the focus is can be seen"
    drive.key(Qt.Key.Key_Return)
    assert drive.page == "conclusion"


def test_a_find_opens_the_step_that_has_the_words(drive: Driver, qtbot: object) -> None:
    drive.hub.view_model.search.typeQuery("Lusiani")
    qtbot.waitUntil(lambda: bool(drive.hub.view_model.search.count), timeout=30_000)  # type: ignore[attr-defined]
    drive.hub.view_model.openPanel("search", "")
    drive.settle()
    drive.touch("Vrouwen in de palmolie")
    assert (drive.page, _step(drive)) == (PALM_OIL, 1)


def test_back_returns_to_the_scroll_position_and_the_open_step(drive: Driver) -> None:
    drive.hub.view_model.page.open(PALM_OIL)
    drive.settle()
    drive.hub.window.setGeometry(0, 0, 1024, 600)
    drive.hub.view_model.page.chooseStep(2)
    drive.settle()
    drive.key(Qt.Key.Key_PageDown)
    left = drive.hub.store.state.place
    assert left.step == 2
    assert left.scroll > 0
    drive.key(Qt.Key.Key_Home)
    drive.key(Qt.Key.Key_Escape)
    assert drive.hub.store.state.place == left
    area = next(item for item in _flickables(drive))
    assert abs(area.property("share") - left.scroll) < 0.01


def test_another_language_keeps_page_scroll_and_step(drive: Driver) -> None:
    drive.hub.view_model.page.open(PALM_OIL)
    drive.settle()
    drive.hub.view_model.page.chooseStep(1)
    drive.key(Qt.Key.Key_PageDown)
    before = drive.hub.store.state.place
    drive.touch("English")
    assert drive.hub.store.state.language == "en"
    assert drive.hub.store.state.place == before
    assert "Women in palm oil" in drive.hub.window.title() or drive.find("Back")


def test_a_chip_opens_its_source_and_escape_closes_it(drive: Driver) -> None:
    drive.hub.view_model.page.open("strong-partners/under-pressure")
    drive.settle()
    drive.touch("Bron: Het paper")
    assert drive.hub.store.state.panel is Panel.SOURCES
    drive.key(Qt.Key.Key_Escape)
    assert drive.hub.store.state.panel is Panel.NONE
    assert drive.page == "strong-partners/under-pressure"


def test_a_term_in_the_text_opens_the_glossary_even_when_nearly_hit(drive: Driver) -> None:
    drive.hub.view_model.page.open("strong-partners/under-pressure")
    drive.settle()
    paragraph = next(item for item in _texts(drive) if "term:" in item.property("text"))
    corner = paragraph.mapToScene(paragraph.boundingRect().topLeft()).toPoint()
    drive.touch_at(corner + QPoint(70, 12))
    assert drive.hub.store.state.panel is Panel.GLOSSARY


def test_search_finds_a_page_by_letters_on_the_screen(drive: Driver, qtbot: object) -> None:
    drive.touch("Zoeken")
    for letter in "palmolie":
        drive.touch(letter)
    assert drive.hub.store.state.query == "palmolie"
    qtbot.waitUntil(lambda: bool(drive.hub.view_model.search.count), timeout=30_000)  # type: ignore[attr-defined]
    assert PALM_OIL in drive.hub.store.state.hits
    search = drive.hub.view_model.search
    assert [search.hit(place)["id"] for place in range(search.count)] == list(drive.hub.store.state.hits)


def test_enter_behind_the_words_opens_what_was_found_first(drive: Driver, qtbot: object) -> None:
    drive.key(Qt.Key.Key_Slash)
    drive.key(Qt.Key.Key_Return)
    assert drive.hub.store.state.panel is Panel.SEARCH  # nothing was found yet
    for letter in "palmolie":
        drive.key(Qt.Key[f"Key_{letter.upper()}"])
    qtbot.waitUntil(lambda: bool(drive.hub.view_model.search.count), timeout=30_000)  # type: ignore[attr-defined]
    best = drive.hub.store.state.hits[0]
    drive.key(Qt.Key.Key_Return)
    state = drive.hub.store.state
    assert (state.panel, state.place.page) == (Panel.NONE, best)


def test_the_diamond_shows_what_is_lost_and_what_needs_both(drive: Driver) -> None:
    drive.touch("Vijf partners")
    drive.touch("Laat deze weg")
    assert drive.hub.store.state.diamond.dimmed == {0}
    assert any(name.startswith("Valt weg") for name in _all_names(drive))
    drive.touch("Alle vijf zijn nodig")
    conditions = [name for name in _all_names(drive) if name.startswith("Nog niet mogelijk")]
    assert len(conditions) == 3
    drive.hub.view_model.page.switchCondition(0)
    drive.settle()
    assert not any(name.startswith("Mogelijk") for name in _all_names(drive))
    drive.hub.view_model.page.switchCondition(1)
    drive.settle()
    assert len([name for name in _all_names(drive) if name.startswith("Mogelijk")]) == 3


def test_comfort_changes_size_and_contrast(drive: Driver) -> None:
    drive.touch("Leescomfort: letters, kleuren, gewone taal")
    drive.touch("Tekstgrootte: 200%")
    drive.touch("Kleuren: Hoog contrast")
    comfort = drive.hub.store.state.comfort
    assert (comfort.text_scale, comfort.colours) == (200, Colours.CONTRAST)


def _all_names(drive: Driver) -> list[str]:
    from PySide6.QtGui import QAccessible

    return [one.text(QAccessible.Text.Name) for one in drive.everything()]


def _texts(drive: Driver) -> list:  # type: ignore[type-arg]
    from tests.ui.items import is_text, walk

    return [item for item in walk(drive.window.contentItem()) if is_text(item)]


def _flickables(drive: Driver) -> list:  # type: ignore[type-arg]
    from tests.ui.items import walk

    return [item for item in walk(drive.window.contentItem()) if item.inherits("QQuickFlickable")]


@pytest.mark.parametrize("page", ["diamond", "decent-work"])
def test_a_page_that_moved_in_ends_as_one_that_did_not(drive: Driver, page: str) -> None:
    pictures = []
    for reduced in (True, False):
        drive.hub.view_model.comfort.chooseMotion(reduced)
        drive.hub.view_model.perform("home")
        drive.settle()
        drive.hub.view_model.page.open(page)
        drive.settle()
        pictures.append(drive.window.grabWindow())
    assert pictures[0] == pictures[1]
