"""What is edited while it is shown shows without a new start, and what breaks stays as it last was: hub and talk."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.briefing.live import MOST_FOLDERS, MOST_LINKS, BriefingRenewal, watched_paths
from kiosk.briefing.loader import load_briefing
from kiosk.hub.hub import Hub
from kiosk.settings.table import Settings
from kiosk.show.hub.events import PageOpened, Scrolled
from kiosk.show.slides.slides import derive_slides
from tests.equipment.shapes import Shape, make_shape
from tests.ui.driver import Driver
from tests.ui.items import texts, walk
from tests.ui.talk_driver import given_talk

FAR = 30_000
"""Ms; an end that is far off."""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return make_shape(tmp_path / "briefing", Shape(2))


@pytest.fixture
def drive(qapp: QGuiApplication, own: Path, tmp_path: Path) -> Iterator[Driver]:
    QAccessible.setActive(True)
    hub = Hub(load_briefing(own), Settings(state_folder=tmp_path), reduced_motion=True)
    hub.window.setGeometry(0, 0, 1920, 1080)
    hub.window.show()
    driver = Driver(hub)
    driver.settle()
    yield driver
    hub.close()


def write(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def put(file: Path, text: str) -> None:
    """As editors do that keep the old file until the new one is whole."""
    other = file.with_name(".new")
    other.write_text(text, "utf-8")
    other.replace(file)


def page(title: str, lead: str = "Its lead.", body: str = "") -> str:
    return f"---\ntitle: {title}\nlead: {lead}\n---\n\n{body}"


def shows(drive: Driver, words: str) -> bool:
    return any(words in text for text in texts(drive.window.contentItem()))


@pytest.mark.parametrize("edit", [write, put])
@pytest.mark.parametrize(
    "place",
    [
        ("home", "home.en.md"),
        ("home", "1-d1/index.en.md"),
        ("home", "diamond.en.md"),
        ("d1", "1-d1/index.en.md"),
        ("d1", "1-d1/1-a/index.en.md"),
        ("d1", "1-d1/1-a/case.en.md"),
        ("d1/a", "1-d1/index.en.md"),
        ("d1/a/case", "1-d1/1-a/index.en.md"),
    ],
)
def test_titles_and_leads_that_a_page_shows_change_with_their_files(
    drive: Driver, own: Path, qtbot: QtBot, place: tuple[str, str], edit: Callable[[Path, str], None]
) -> None:
    shown, file = place
    drive.hub.store.dispatch(PageOpened(shown))
    drive.settle()
    for title in ("Fresh", "Anew"):
        edit(own / file, page(title))
        qtbot.waitUntil(lambda title=title: shows(drive, title), timeout=FAR)
    edit(own / file, "---\ntitle: [\n")
    qtbot.waitUntil(lambda: bool(drive.hub.briefing.problems), timeout=FAR)
    drive.settle()
    assert shows(drive, "Anew"), "a page that breaks stays as it last was"
    assert not shows(drive, "being mended")
    edit(own / file, page("Whole"))
    qtbot.waitUntil(lambda: shows(drive, "Whole"), timeout=FAR)


def test_home_keeps_its_lead_while_it_is_broken(drive: Driver, own: Path, qtbot: QtBot) -> None:
    write(own / "home.en.md", page("Home", "The lead: it stays"))
    qtbot.waitUntil(lambda: bool(drive.hub.briefing.problems), timeout=FAR)
    drive.settle()
    assert shows(drive, "What lasts longer costs less")


@pytest.mark.parametrize("shown", ["home", "d1", "d1/a", "d1/a/case"])
def test_a_page_that_goes_stays_until_it_is_back(drive: Driver, own: Path, qtbot: QtBot, shown: str) -> None:
    """As sync clients and git do, for as long as they like; trail and titles stay too."""
    drive.hub.store.dispatch(PageOpened(shown))
    drive.settle()
    before = texts(drive.window.contentItem())
    file = drive.hub.briefing.file(shown, "en")
    assert file is not None
    told = []
    drive.hub.view_model.page._watch.changed.connect(lambda: told.append(1))
    away = own.parent / "away.md"
    file.rename(away)
    qtbot.waitUntil(lambda: bool(told), timeout=FAR)
    drive.settle()
    assert texts(drive.window.contentItem()) == before
    text = away.read_text("utf-8")
    file.write_text(text.replace("What lasts longer", "What comes back"), "utf-8")
    qtbot.waitUntil(lambda: shows(drive, "What comes back"), timeout=FAR)


def test_pages_that_are_added_and_taken_away_show_without_a_new_start(drive: Driver, own: Path, qtbot: QtBot) -> None:
    new = own / "3-more"
    new.mkdir()
    write(new / "index.en.md", page("A third demand"))
    qtbot.waitUntil(lambda: shows(drive, "A third demand"), timeout=FAR)
    drive.hub.store.dispatch(PageOpened("more"))
    drive.settle()
    argument = new / "1-why"
    argument.mkdir()
    write(argument / "index.en.md", page("Why so"))
    qtbot.waitUntil(lambda: shows(drive, "Why so"), timeout=FAR)
    write(argument / "there.en.md", page("A street there"))
    qtbot.waitUntil(lambda: shows(drive, "A street there"), timeout=FAR)
    drive.hub.store.dispatch(PageOpened("home"))
    drive.settle()
    shutil.rmtree(new)
    qtbot.waitUntil(lambda: "more" not in drive.hub.briefing.tree, timeout=FAR)
    drive.settle()
    assert not shows(drive, "A third demand")
    assert all(place.page != "more" for place in drive.hub.store.state.past), "Back leads to no page that is gone"


def test_a_page_that_went_for_good_goes_when_one_leaves_it(drive: Driver, own: Path, qtbot: QtBot) -> None:
    drive.hub.store.dispatch(PageOpened("d2"))
    drive.settle()
    shutil.rmtree(own / "2-d2")
    qtbot.waitUntil(lambda: drive.hub.view_model.page._renewal.is_behind, timeout=FAR)
    assert drive.page == "d2"
    drive.hub.store.dispatch(PageOpened("home"))
    qtbot.waitUntil(lambda: "d2" not in drive.hub.briefing.tree, timeout=FAR)
    drive.settle()
    assert not shows(drive, "Pay for what")


def test_tables_show_without_a_new_start(drive: Driver, own: Path, qtbot: QtBot) -> None:
    title = own / "briefing.toml"
    put(title, title.read_text("utf-8") + '[event]\nen = "A fair"\n')
    qtbot.waitUntil(lambda: shows(drive, "A fair"), timeout=FAR)
    (own / "glossary.toml").unlink()
    drive.hub.store.dispatch(PageOpened("d1"))
    drive.settle()
    write(own / "1-d1/index.en.md", page("One", body="The street is here.[^paper]\n"))
    qtbot.waitUntil(lambda: shows(drive, "street is here"), timeout=FAR)
    write(own / "glossary.toml", '[street.en]\nterm = "street"\ntext = "Houses in a row."\n')
    qtbot.waitUntil(lambda: shows(drive, 'href="term:street"'), timeout=FAR)
    drive.hub.view_model.openPanel("glossary")
    drive.settle()
    assert shows(drive, "Houses in a row.")
    drive.hub.view_model.closePanel()
    put(own / "sources.toml", (own / "sources.toml").read_text("utf-8").replace("A letter", "Another letter"))
    drive.hub.view_model.openPanel("sources")
    qtbot.waitUntil(lambda: shows(drive, "Another letter"), timeout=FAR)


def test_claims_are_read_anew_and_stay_where_their_file_breaks(own: Path) -> None:
    put(own / "claims.toml", '[F1]\nsection = "1"\nkind = "meta"\n\n')
    briefing = load_briefing(own)
    renewal = BriefingRenewal(briefing)
    assert briefing.claims["F1"].section == "1"
    put(own / "claims.toml", '[F1]\nsection = "2.1"\nkind = "meta"\n\n')
    renewal.renew(())
    assert briefing.claims["F1"].section == "2.1"
    put(own / "claims.toml", '[f1\nsection = "3"\n')
    renewal.renew(())
    assert briefing.claims["F1"].section == "2.1"


def test_a_drawing_that_is_put_there_or_replaced_shows(drive: Driver, own: Path, qtbot: QtBot) -> None:
    def middle(drive: Driver) -> set[str]:
        """The colours of the first panel, where its drawing stands."""
        drive.settle()
        picture = drive.window.grabWindow()
        return {picture.pixelColor(x, y).name() for x in range(140, 380, 4) for y in range(300, 480, 4)}

    index = own / "1-d1/index.en.md"
    write(index, index.read_text("utf-8").replace("---\n\n", "drawing: media/late.svg\n---\n\n"))
    qtbot.waitUntil(lambda: "late.svg" in index.read_text("utf-8"), timeout=FAR)
    drive.settle()
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160">'
    (own / "media").mkdir(exist_ok=True)
    write(own / "media/late.svg", f'{head}<rect x="20" y="20" width="120" height="120" fill="#14213D"/></svg>')
    qtbot.waitUntil(lambda: drive.hub.view_model.page.props["demands"][0]["drawing"] == "media/late.svg", timeout=FAR)
    qtbot.waitUntil(lambda: drawn_size(drive) > 1, timeout=FAR)
    solid = middle(drive)
    put(own / "media/late.svg", f'{head}<path d="M20 80h120" stroke="#14213D" stroke-width="4"/></svg>')
    qtbot.waitUntil(lambda: middle(drive) != solid, timeout=FAR)


def drawn_size(drive: Driver) -> float:
    """How large a drawing is on the screen."""
    pictures = [item for item in walk(drive.window.contentItem()) if item.inherits("QQuickImage")]
    sizes = [item.property("paintedWidth") for item in pictures if "drawing" in item.property("source").toString()]
    return float(max(sizes, default=0))


def test_an_edit_keeps_page_and_scroll(drive: Driver, own: Path, qtbot: QtBot) -> None:
    long = "\n\n".join(f"## Part {number}\n\nWords of {number}." for number in range(30))
    write(own / "1-d1/index.en.md", page("One", body=long))
    drive.hub.store.dispatch(PageOpened("d1"))
    drive.settle()
    drive.hub.store.dispatch(Scrolled(0.5))
    write(own / "2-d2/index.en.md", page("Elsewhere"))
    qtbot.waitUntil(lambda: drive.hub.briefing.headline("d2", "en").title == "Elsewhere", timeout=FAR)
    drive.settle()
    assert (drive.page, drive.hub.store.state.place.scroll) == ("d1", 0.5)


def test_a_talk_shows_edits_new_pages_and_titles(qapp: QGuiApplication, own: Path, qtbot: QtBot) -> None:
    briefing = load_briefing(own)
    with given_talk(briefing, derive_slides(briefing, "en")) as talk:
        talk.show((1280, 720))

        def drawn(words: str) -> bool:
            return any(words in text for text in texts(talk.stage.window.contentItem()))

        put(own / "home.en.md", page("Opened", "Anew."))
        qtbot.waitUntil(lambda: drawn("Opened"), timeout=FAR)
        write(own / "home.en.md", "---\ntitle: [\n")
        qtbot.waitUntil(lambda: bool(briefing.problems), timeout=FAR)
        talk.stage.settle()
        assert drawn("Opened")
        new = own / "3-more"
        new.mkdir()
        write(new / "index.en.md", page("A third demand"))
        qtbot.waitUntil(lambda: "more" in {slide.page for slide in talk.talk.row.slides}, timeout=FAR)
        shutil.rmtree(own / "2-d2")
        put(own / "home.en.md", page("Still", "Here."))
        qtbot.waitUntil(lambda: drawn("Still"), timeout=FAR)
        assert "d2" in briefing.tree, "a talk goes on with its pages"


def test_what_is_watched_is_bounded(tmp_path: Path) -> None:
    folder = make_shape(tmp_path / "briefing", Shape(1))
    for number in range(700):
        argument = folder / "1-d1" / f"{number + 2}-a{number}"
        argument.mkdir()
        write(argument / "index.en.md", page("x"))
        write(argument / "case.en.md", page("x"))
    briefing = load_briefing(folder)
    for shown in ("home", "d1", "d1/a5", "d1/a5/case"):
        paths = watched_paths(briefing, shown, "en")
        files = [path for path in paths if path.suffix]
        assert len(files) <= 2 * MOST_LINKS + 20
        assert len(paths) - len(files) <= MOST_FOLDERS
