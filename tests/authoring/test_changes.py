"""Changes of files: whole or not at all, not over another's, and undone to the byte; pages and sections among them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.authoring.changes import Change, ChangedMeanwhileError, ChangeLog, FileChange, read_or_none
from kiosk.authoring.file_names import name_of
from kiosk.authoring.page_changes import CannotChangeError, add_page, move_page, place_page, remove_page
from kiosk.authoring.page_desk import PageDesk
from kiosk.authoring.pieces import read_pieces
from kiosk.authoring.section_changes import (
    NewPicture,
    NoSuchSectionError,
    add_picture,
    add_section,
    move_section,
    remove_piece,
    remove_section,
    section_spans,
)
from kiosk.authoring.starter import begin_briefing
from kiosk.briefing.loader import Briefing, load_briefing

PAGE = Path("page.en.md")


def put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begin_briefing(paths.STARTER, tmp_path / "new", ["nl", "en"])
    return tmp_path / "new"


@pytest.fixture
def briefing(folder: Path) -> Briefing:
    return load_briefing(folder)


def held(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_change_is_made_and_undone(tmp_path: Path) -> None:
    log = ChangeLog(put)
    (tmp_path / "a").write_bytes(b"one")
    log.make(Change((FileChange(tmp_path / "a", b"one", b"two"), FileChange(tmp_path / "b" / "c", None, b"new"))))
    assert held(tmp_path) == {tmp_path / "a": b"two", tmp_path / "b" / "c": b"new"}
    log.undo()
    assert held(tmp_path) == {tmp_path / "a": b"one"}
    assert not (tmp_path / "b").exists()
    assert not log.can_undo
    log.undo()


def test_what_somebody_else_changed_is_not_written_over(tmp_path: Path) -> None:
    log = ChangeLog(put)
    (tmp_path / "a").write_bytes(b"theirs")
    with pytest.raises(ChangedMeanwhileError) as told:
        log.make(Change((FileChange(tmp_path / "b", None, b"new"), FileChange(tmp_path / "a", b"one", b"two"))))
    assert told.value.now == b"theirs"
    assert held(tmp_path) == {tmp_path / "a": b"theirs"}
    assert not log.can_undo


def test_undo_waits_for_the_file_that_it_knows(tmp_path: Path) -> None:
    log = ChangeLog(put)
    (tmp_path / "a").write_bytes(b"one")
    log.make(Change((FileChange(tmp_path / "a", b"one", b"two"),)))
    (tmp_path / "a").write_bytes(b"theirs")
    with pytest.raises(ChangedMeanwhileError):
        log.undo()
    (tmp_path / "a").write_bytes(b"two")
    log.undo()
    assert held(tmp_path) == {tmp_path / "a": b"one"}


def test_a_full_disk_leaves_all_as_it_was(tmp_path: Path) -> None:
    def full(path: Path, data: bytes) -> None:
        if path.name == "b" and data == b"two":
            raise OSError(28, "No space left on device")
        put(path, data)

    (tmp_path / "a").write_bytes(b"one")
    (tmp_path / "b").write_bytes(b"one")
    changes = tuple(FileChange(tmp_path / name, b"one", b"two") for name in "ab")
    with pytest.raises(OSError, match="No space"):
        ChangeLog(full).make(Change(changes))
    assert held(tmp_path) == {tmp_path / "a": b"one", tmp_path / "b": b"one"}


def test_a_page_is_added_in_every_language(folder: Path, briefing: Briefing) -> None:
    log, before = ChangeLog(put), held(folder)
    for parent in ("home", briefing.tree.demands[0], briefing.tree.children(briefing.tree.demands[0])[0]):
        children = load_briefing(folder).tree.children(parent)
        log.make(add_page(load_briefing(folder), parent, {"nl": "Iets nieuws: één", "en": "Something new"}))
        tree = load_briefing(folder)
        (added,) = set(tree.tree.children(parent)) - set(children)
        assert tree.tree.children(parent)[-1] == added
        assert tree.page(added, "nl").title == "Iets nieuws: één"
        assert tree.page(added, "en").title == "Something new"
    for _ in range(3):
        log.undo()
    assert held(folder) == before
    with pytest.raises(CannotChangeError):
        add_page(briefing, "diamond", {"en": "No"})


def test_pages_change_places_and_keep_all_they_have(folder: Path, briefing: Briefing) -> None:
    log, before = ChangeLog(put), held(folder)
    demands = briefing.tree.demands
    log.make(move_page(briefing, demands[0], 1))
    assert load_briefing(folder).tree.demands[:2] == (demands[1], demands[0])
    assert sorted(held(folder).values()) == sorted(before.values())
    log.undo()
    assert held(folder) == before
    with pytest.raises(CannotChangeError):
        move_page(briefing, demands[0], -1)
    with pytest.raises(CannotChangeError):
        move_page(briefing, "home", 1)


def test_a_page_goes_with_what_is_below_it_and_comes_back(folder: Path, briefing: Briefing) -> None:
    log, before = ChangeLog(put), held(folder)
    gone = briefing.tree.demands[0]
    log.make(remove_page(briefing, gone))
    assert gone not in load_briefing(folder).tree
    assert not briefing.tree.entry(gone).folder.exists()
    log.undo()
    assert held(folder) == before
    with pytest.raises(CannotChangeError):
        remove_page(briefing, "home")


def test_names_of_files_are_plain() -> None:
    assert name_of("Één weg: “zo”!", "x") == "een-weg-zo"
    assert name_of("日本", "page-3") == "page-3"
    assert len(name_of("a" * 200, "x")) <= 40


TEXT = "---\ntitle: T\nlead: L\n---\n\nBefore.\n\n## One\n\nFirst.\n\n::: notes\n## not one\n:::\n\n## Two\n\nSecond."


def test_sections_are_found_outside_of_containers() -> None:
    headings = [TEXT[start:end].partition("\n")[0] for start, end in section_spans(PAGE, TEXT)]
    assert headings == ["## One", "## Two"]
    assert section_spans(PAGE, "no page") == []


def test_sections_move_and_come_back() -> None:
    moved = move_section(PAGE, TEXT, 1, 1)
    assert [line for line in moved.split("\n") if line.startswith("## ") and "not" not in line] == ["## Two", "## One"]
    assert sorted(filter(None, moved.split("\n"))) == sorted(filter(None, TEXT.split("\n")))
    assert move_section(PAGE, moved, 1, 1) == TEXT + "\n"
    for section, by in ((1, -1), (2, 1), (0, 1)):
        with pytest.raises(NoSuchSectionError):
            move_section(PAGE, TEXT, section, by)


def test_a_section_is_added_and_taken_away() -> None:
    assert section_spans(PAGE, add_section(TEXT, "Three"))[2:]
    assert remove_section(PAGE, add_section(TEXT, "Three"), 3) == TEXT + "\n"
    assert "Second" not in remove_section(PAGE, TEXT, 2)
    with pytest.raises(NoSuchSectionError):
        remove_section(PAGE, TEXT, 3)


def test_a_picture_is_added_where_it_is_wanted() -> None:
    for section, before in ((0, "## One"), (1, "## Two"), (2, "")):
        text = add_picture(PAGE, TEXT, section, NewPicture("a.jpg", "What [it] shows", 'By "me", CC BY'))
        line = "![What (it) shows](media/a.jpg \"By 'me', CC BY\")"
        assert line in text
        assert text.partition(line)[2].lstrip().startswith(before)
        assert text.replace(line, "").split() == TEXT.split()
    with pytest.raises(NoSuchSectionError):
        add_picture(PAGE, TEXT, 3, NewPicture("a.jpg", "a", "b"))


def test_a_piece_is_taken_away_with_its_lines() -> None:
    for piece in read_pieces(PAGE, TEXT)[2:]:
        text = remove_piece(TEXT, piece)
        assert piece.text not in text or piece.text in ("One", "Two")
        assert "\n\n\n" not in text
        assert len(read_pieces(PAGE, text)) == len(read_pieces(PAGE, TEXT)) - 1


@given(
    st.lists(st.sampled_from(["## A", "## B", "text", "", "- item", "::: detail", ":::"]), max_size=12), st.booleans()
)
def test_over_any_page_sections_keep_every_line(lines: list[str], windows: bool) -> None:
    text = "---\ntitle: T\nlead: L\n---\n" + "\n".join(lines)
    text = text.replace("\n", "\r\n") if windows else text
    spans = section_spans(PAGE, text)
    for section in range(1, len(spans)):
        try:
            moved = move_section(PAGE, text, section, 1)
        except NoSuchSectionError:
            assert ":::" in text
            continue
        assert sorted(filter(None, moved.split())) == sorted(filter(None, text.split()))
        assert len(section_spans(PAGE, moved)) == len(spans)


def test_a_section_that_would_take_in_another_stays() -> None:
    text = "---\ntitle: T\nlead: L\n---\n## A\n:::\n## A\n::: detail\n"
    with pytest.raises(NoSuchSectionError, match="Close what is open"):
        move_section(PAGE, text, 1, 1)


def test_what_is_not_there_is_nothing(tmp_path: Path) -> None:
    assert read_or_none(tmp_path / "absent") is None


def moved(briefing: Briefing, page: str, parent: str, place: int) -> Briefing:
    ChangeLog(put).make(place_page(briefing, page, parent, place))
    return load_briefing(briefing.folder)


def test_a_page_comes_to_any_place_and_the_numbers_follow(briefing: Briefing) -> None:
    first, *others = briefing.tree.demands
    after = moved(briefing, first, "home", len(others))
    assert after.tree.demands == (*others, first)
    assert not after.tree.problems
    assert [after.tree.entry(demand).folder.name.split("-")[0] for demand in after.tree.demands] == ["1", "2"]


def test_a_page_goes_below_another_and_what_names_it_follows(briefing: Briefing) -> None:
    (briefing.folder / "briefing.toml").write_text(
        (briefing.folder / "briefing.toml").read_text("utf-8")
        + "\n[runs.x]\nminutes = 3\n\n[runs.x.slides]\n\"write/page#2\" = 60\n'write/page/case' = 40\nwrite = 20\n",
        "utf-8",
    )
    home = briefing.folder / "home.nl.md"
    home.write_text(home.read_text("utf-8") + "\n[Daar](page:write/page) en [dieper](page:write/page/case).\n", "utf-8")
    briefing = load_briefing(briefing.folder)
    below = briefing.tree.children("check")
    case = next(iter(briefing.tree.children("write/page"))).rpartition("/")[2]
    after = moved(briefing, "write/page", "check", 0)
    assert after.tree.children("check") == ("check/page", *below)
    assert "write/page" not in after.tree
    assert f"check/page/{case}" in after.tree
    told = (briefing.folder / "briefing.toml").read_text("utf-8")
    assert '"check/page#2" = 60' in told
    assert "'check/page/case' = 40" in told
    assert "\nwrite = 20" in told
    assert "[Daar](page:check/page) en [dieper](page:check/page/case)." in home.read_text("utf-8")
    assert not after.tree.problems


def test_going_below_another_is_undone_to_the_byte(folder: Path, briefing: Briefing) -> None:
    before = held(folder)
    log = ChangeLog(put)
    log.make(place_page(briefing, "write/page", "check", 1))
    assert held(folder) != before
    log.undo()
    assert held(folder) == before


def test_a_page_stays_at_its_level_and_beside_others_of_another_name(briefing: Briefing) -> None:
    for page, parent in (("write/page", "home"), ("write/page", "write/figures"), ("write", "check"), ("home", "home")):
        with pytest.raises(CannotChangeError):
            place_page(briefing, page, parent, 0)
    twin = next(file for file in (briefing.folder).rglob("*") if file.is_dir() and file.name.endswith("-page"))
    other = briefing.tree.entry("check").folder / "7-page"
    other.mkdir()
    for file in twin.glob("index.*"):
        (other / file.name).write_bytes(file.read_bytes())
    with pytest.raises(CannotChangeError, match="page already"):
        place_page(load_briefing(briefing.folder), "write/page", "check", 0)


def test_files_without_numbers_get_them_when_one_is_moved(folder: Path) -> None:
    entry = load_briefing(folder).tree.entry("write/page").folder
    for slug in ("zebra", "aap"):
        for language in ("nl", "en"):
            (entry / f"{slug}.{language}.md").write_text("---\ntitle: T\nlead: L\n---\n", "utf-8")
    briefing = load_briefing(folder)
    order = briefing.tree.children("write/page")
    after = moved(briefing, order[-1], "write/page", 0)
    assert after.tree.children("write/page") == (order[-1], *order[:-1])


def test_runs_follow_sections(folder: Path) -> None:
    file = folder / "briefing.toml"
    slides = '\n[runs.x]\nminutes = 3\n\n[runs.x.slides]\n"write/page#1" = 60\n"write/page#2" = 40\n"write#1" = 9\n'
    file.write_text(file.read_text("utf-8") + slides, "utf-8")
    desk = PageDesk(load_briefing(folder), put)
    desk.read("write/page")
    assert desk.move_section(1, 1).told == ""
    assert file.read_text("utf-8").endswith('"write/page#2" = 60\n"write/page#1" = 40\n"write#1" = 9\n')
    desk.read("write/page")
    assert desk.remove_section(1).told == ""
    assert file.read_text("utf-8").endswith('[runs.x.slides]\n"write/page#1" = 60\n"write#1" = 9\n')
    desk.undo()
    desk.undo()
    assert file.read_text("utf-8").endswith(slides)
