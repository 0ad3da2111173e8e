"""The page that is shown, what somebody does on it, and an edit of its file."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.briefing.loader import load_briefing
from tests.bridge.conftest import FakeHub, Spy


def test_another_page_is_told_with_the_way_to_it(fake_hub: FakeHub) -> None:
    page = fake_hub.hub.page
    ahead = page.ahead("diamond")
    assert Spy(page).during(lambda: page.open("diamond")) == {"propsChanged"}
    assert page.props == ahead
    assert (page.props["link"]["id"], page.move) == ("diamond", "deeper")
    assert Spy(page).during(lambda: page.open("nowhere")) == set()


def test_steps_scroll_and_diamond_are_told_without_the_page(fake_hub: FakeHub) -> None:
    page, heard = fake_hub.hub.page, Spy(fake_hub.hub.page)
    assert heard.during(lambda: page.chooseStep(2)) == {"placeChanged"}
    assert heard.during(lambda: page.reportScroll(0.5)) == {"scrollChanged"}
    assert heard.during(lambda: page.reportScroll(0.5)) == set()
    assert (page.step, page.scroll) == (2, 0.5)
    assert heard.during(lambda: page.dimPartner(3)) == {"diamondChanged"}
    assert heard.during(lambda: page.switchCondition(1)) == {"diamondChanged"}
    assert (page.dimmed, page.conditions) == ([3], [1])


def test_a_page_that_is_taken_along_is_the_one_that_is_shown(fake_hub: FakeHub) -> None:
    fake_hub.hub.page.open("diamond")
    assert fake_hub.hub.page.props["link"]["title"] in fake_hub.hub.page.takeAlong[0]["shown"]


def test_a_visit_that_is_over_leaves_no_way_behind(fake_hub: FakeHub) -> None:
    fake_hub.hub.page.open("diamond")
    assert Spy(fake_hub.hub.page).during(fake_hub.hub.page.forget) == {"propsChanged"}
    assert fake_hub.hub.page.move == ""


def test_an_edit_is_drawn_and_one_that_changes_nothing_is_not(qapp, tmp_path: Path, qtbot: QtBot) -> None:
    content = shutil.copytree(paths.CONTENT, tmp_path / "content")
    fake_hub = FakeHub(load_briefing(content))
    page = fake_hub.hub.page
    file = content / "home.en.md"
    with qtbot.waitSignal(page.propsChanged):
        file.write_text(file.read_text().replace("title: ", "title: Edited ", 1))
    assert page.props["link"]["title"].startswith("Edited")
    with qtbot.assertNotEmitted(page.propsChanged, wait=400):
        file.touch()
