"""From a page of a briefing one gets to every other."""

from __future__ import annotations

import pytest

from kiosk.briefing.model import Node, PageKind
from kiosk.briefing.tree_scan import lists_same, scan_tree

LANGUAGES = ("nl", "en")


@pytest.fixture
def tree(folder, write):
    for name in ("diamond", "conclusion"):
        write(f"{name}.nl.md", "")
    write("10-last/index.nl.md", "")
    write("2-next/index.nl.md", "")
    write("1-strong/1-first/unnumbered.en.md", "")
    write("1-strong/2-second/index.nl.md", "")
    return scan_tree(folder, LANGUAGES)


def test_pages_are_in_reading_order(tree) -> None:
    assert tree.reading_order() == tuple(tree)
    assert list(tree) == [
        "home",
        "diamond",
        "strong",
        "strong/first",
        "strong/first/case",
        "strong/first/other",
        "strong/first/unnumbered",
        "strong/second",
        "next",
        "last",
        "conclusion",
    ]
    assert len(tree) == 11


def test_a_node_says_what_lies_around_it(tree, folder) -> None:
    assert tree.node("strong/first") == Node(
        "strong/first",
        PageKind.ARGUMENT,
        1,
        "strong",
        ("strong/first/case", "strong/first/other", "strong/first/unnumbered"),
        {language: folder / f"1-strong/1-first/index.{language}.md" for language in LANGUAGES},
    )
    assert tree.node("strong/first/unnumbered").files == {"en": folder / "1-strong/1-first/unnumbered.en.md"}
    assert tree.node("strong/first/other").number == 2


@pytest.mark.parametrize(
    ("page", "kind", "parent", "children"),
    [
        ("home", PageKind.HOME, None, ("strong", "next", "last")),
        ("diamond", PageKind.DIAMOND, "home", ()),
        ("strong", PageKind.DEMAND, "home", ("strong/first", "strong/second")),
        ("strong/first/case", PageKind.CASE_STUDY, "strong/first", ()),
        ("conclusion", PageKind.CONCLUSION, "home", ()),
    ],
)
def test_a_page_has_a_kind_a_parent_and_children(tree, page, kind, parent, children) -> None:
    assert (tree.kind(page), tree.parent(page), tree.children(page)) == (kind, parent, children)


@pytest.mark.parametrize(
    ("page", "siblings"),
    [
        ("home", (None, None)),
        ("diamond", (None, "strong")),
        ("strong", ("diamond", "next")),
        ("last", ("next", "conclusion")),
        ("conclusion", ("last", None)),
        ("strong/first", (None, "strong/second")),
        ("strong/second", ("strong/first", None)),
    ],
)
def test_siblings_are_the_pages_before_and_after(tree, page, siblings) -> None:
    assert tree.siblings(page) == siblings


def test_a_trail_leads_down_from_home(tree) -> None:
    assert tree.trail("home") == ("home",)
    assert tree.trail("strong/first/case") == ("home", "strong", "strong/first", "strong/first/case")


@pytest.mark.parametrize(("page", "number"), [("home", 0), ("diamond", 0), ("next", 2), ("strong/first/case", 1)])
def test_a_page_knows_the_number_of_its_demand(tree, page, number) -> None:
    assert tree.demand_number(page) == number


@pytest.mark.parametrize(
    ("page", "counts"), [("home", (2, 3)), ("strong", (2, 3)), ("strong/first", (0, 3)), ("next", (0, 0))]
)
def test_pages_below_are_counted(tree, page, counts) -> None:
    assert tree.counts(page) == counts


@pytest.mark.parametrize("ask", ["node", "kind", "parent", "children", "siblings", "trail", "counts", "demand_number"])
def test_a_page_that_is_not_there_is_an_error(tree, ask) -> None:
    assert "weak" not in tree
    with pytest.raises(KeyError):
        getattr(tree, ask)("weak")


def test_home_is_there_without_a_file(tmp_path) -> None:
    tree = scan_tree(tmp_path, LANGUAGES)
    assert tree.node("home").files == {}
    assert tree.demands == ()


def test_a_folder_that_is_not_there_is_a_problem(tmp_path) -> None:
    tree = scan_tree(tmp_path / "gone", LANGUAGES)
    assert list(tree) == ["home"]
    assert [problem.code.value for problem in tree.problems] == ["B101"]


def test_two_names_of_one_page_keep_the_first(folder, write) -> None:
    write("1-strong/1-first/3-case.nl.md", "")
    write("1-strong/1-first/4-case.de.md", "")
    tree = scan_tree(folder, ("nl", "en", "de"))
    names = {language: path.name for language, path in tree.node("strong/first/case").files.items()}
    assert names == {"nl": "2-case.nl.md", "en": "2-case.en.md", "de": "4-case.de.md"}


def test_a_link_to_itself_is_a_problem_and_hangs_nothing(folder) -> None:
    (folder / "1-strong/3-loop").symlink_to(folder / "1-strong/3-loop")
    (folder / "1-strong/4-up").symlink_to(folder)
    tree = scan_tree(folder, LANGUAGES)
    assert "strong/up" in tree
    assert any(problem.path.name == "3-loop" for problem in tree.problems)


def test_hidden_files_and_media_are_no_pages(folder, write) -> None:
    write(".git/x.nl.md", "")
    write(".hidden", "")
    write("media/x.nl.md", "")
    tree = scan_tree(folder, LANGUAGES)
    assert len(tree) == 5
    assert tree.problems == ()


KNOWN = {"home": ".", "strong": "1-strong", "strong/first": "1-strong/1-first"}


def differing(folder, before) -> set[str]:
    """The pages whose own folders are told to be other than they were."""
    return {page for page in KNOWN if not lists_same(before, page, folder, LANGUAGES)}


@pytest.mark.parametrize(
    ("name", "differ"),
    [
        ("diamond.en.md", {"home"}),
        ("7-new/index.nl.md", {"home"}),
        ("1-strong/index.fr.md", set()),
        ("1-strong/7-new/index.nl.md", {"strong"}),
        ("1-strong/1-first/7-new.nl.md", {"strong/first"}),
        ("1-strong/1-first/notes.txt", set()),
        ("media/x.svg", set()),
        ("media/x.nl.md", set()),
    ],
)
def test_a_folder_differs_by_a_page_that_comes_and_is_the_same_when_it_goes(folder, tree, write, name, differ) -> None:
    path = write(name, "")
    assert differing(folder, tree) == differ
    path.unlink()
    if path.parent.name == "7-new":
        path.parent.rmdir()
    assert differing(folder, tree) == set()


def test_a_folder_differs_by_each_file_that_goes(folder, tree) -> None:
    for page, name in KNOWN.items():
        for file in sorted((folder / name).glob("*.md")):
            file.rename(folder.parent / "away")
            assert differing(folder, tree) == {page}, file
            (folder.parent / "away").rename(file)
            assert differing(folder, tree) == set()
