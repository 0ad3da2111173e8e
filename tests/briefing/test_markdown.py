"""Markdown becomes the blocks that FORMAT says, and nothing else."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.briefing.blocks import (
    AddressRun,
    Background,
    CitationRun,
    Detail,
    FigureBlock,
    Gifts,
    Image,
    ListBlock,
    Notes,
    PageLinkRun,
    Paragraph,
    Quote,
    Table,
    TextRun,
)
from kiosk.briefing.figure_kinds import (
    Bar,
    BarsFigure,
    ConditionsFigure,
    DotsFigure,
    Moment,
    NumberFigure,
    TimelineFigure,
)
from tests.equipment.pictures import svg


def p(*runs) -> Paragraph:
    return Paragraph(tuple(t(run) if isinstance(run, str) else run for run in runs))


def t(text: str, *, strong: bool = False, emphasis: bool = False) -> TextRun:
    return TextRun(text, strong, emphasis)


BLOCKS = [
    ("Woorden\nop twee regels.", [p("Woorden op twee regels.")]),
    ("Een.\n\nTwee.", [p("Een."), p("Twee.")]),
    (
        "a *b* **c** ***d***",
        [p("a ", t("b", emphasis=True), " ", t("c", strong=True), " ", t("d", strong=True, emphasis=True))],
    ),
    ("a\\\nb  \nc\nd", [p("a\nb\nc d")]),
    (r"4 \* 5", [p("4 * 5")]),
    ("```py\nif *a*:\n    b\n\n```\nc", [p("py\nif *a*:\n\u00a0\u00a0\u00a0\u00a0b"), p("c")]),
    ("~~~\n\n~~~", []),
    ("- a\n  ```\n  b\n    c\n  ```", [ListBlock(((t("a"), t("\n"), t("b\n\u00a0\u00a0c")),))]),
    ("Waar.[^paper][^ituc-2025] En", [p("Waar.", CitationRun("paper"), CitationRun("ituc-2025"), " En")]),
    ("[^]", [p("[^]")]),
    ("[^a b]", [p("[^a b]")]),
    ("[^a]: woord", [p("[^a]: woord")]),
    ("7. a\n9. b", [ListBlock(((t("a"),), (t("b"),)), numbers=(7, 9))]),
    ("2. a\n2. b", [ListBlock(((t("a"),), (t("b"),)), numbers=(2, 3))]),
    ("- a\n\n  4. b", [ListBlock(((t("a"),), (t("b"),)), numbers=(0, 4))]),
    ("- a\n\n  > b", [ListBlock(((t("a"), t("\n"), t("b")),))]),
    ("[hier *dus*](page:a/b)!", [p(PageLinkRun("hier dus", "a/b"), "!")]),
    ("[hier](https://a.nl/?b=é)", [p(AddressRun("hier", "https://a.nl/?b=é"))]),
    ("[hier[^a]](page:b)", [p("[hier", CitationRun("a"), "](page:b)")]),
    ("[](page:b)", [p(PageLinkRun("b", "b"))]),
    ("[hier](b.md)", [p("hier")]),
    ("[x](javascript:alert(1))", [p("[x](javascript:alert(1))")]),
    ("<b>x</b> &amp; `c`", [p("<b>x</b> &amp; `c`")]),
    ("<script>\nx\n</script>", [p("<script> x </script>")]),
    ("    ingesprongen", [p("ingesprongen")]),
    ("- a\n- b[^c]", [ListBlock(((t("a"),), (t("b"), CitationRun("c"))))]),
    ("1. a\n2. b", [ListBlock(((t("a"),), (t("b"),)), numbers=(1, 2))]),
    ("- a\n\n  b\n- c", [ListBlock(((t("a"), t("\n"), t("b")), (t("c"),)))]),
    ("- a\n  - b\n- c", [ListBlock(((t("a"),), (t("b"),), (t("c"),)))]),
    ("| a | b |\n|---|---|\n| c |", [Table(((t("a"),), (t("b"),)), (((t("c"),), ()),))]),
    ("> a", [Quote((p("a"),))]),
    ("### a", [p(t("a", strong=True))]),
    ("***", []),
    ("::: detail\na\n\n- b\n:::", [Detail((p("a"), ListBlock(((t("b"),),))))]),
    ("::: quote\na\n:::\nb", [Quote((p("a"),)), p("b")]),
    (":::: background\n::: detail\na\n:::\nb\n::::", [Background((Detail((p("a"),)), p("b")))]),
    ("::: background\n::: detail\na\n:::\nb\n:::", [Background((Detail((p("a"),)), p("b")))]),
    (":::: background\n::: detail\na\n::::\nb", [Background((Detail((p("a"),)),)), p("b")]),
    ("::: gifts\n- a\n- b\n:::", [Gifts(((t("a"),), (t("b"),)))]),
    ("::: notes\na\n:::", [Notes((p("a"),))]),
    ("::: note\na\n:::", [Notes((p("a"),))]),
    ("- ::: notes\n  a\n  :::", [Notes((p("a"),))]),
    ("> ::: notes\n> a\n> :::", [Notes((Quote((p("a"),)),))]),
    ("::: detail\n## Kop\n:::", [Detail((p(t("Kop", strong=True)),))]),
    (":::", []),
    ("a\n:::\nb", [p("a"), p("b")]),
]

FIGURES = [
    ("number", 'value: "6%"\nlabel: b', NumberFigure("a", "6%", "b", source=("s",))),
    ("number", "value: 06\nlabel: b\ncaption: no", NumberFigure("a", "06", "b", "no", ("s",))),
    ("dots", "value: 10\nof: 421\nlabel: b", DotsFigure("a", 10, 421, "b", source=("s",))),
    (
        "bars",
        'label: b\nunit: "%"\ntotal: 100\nbars:\n- {label: c, value: 40, text: "40"}\n- {label: d, value: 60}',
        BarsFigure("a", (Bar("c", 40, "40"), Bar("d", 60)), "b", "%", 100, source=("s",)),
    ),
    (
        "timeline",
        "label: b\nmoments:\n- {date: 2024, label: c}\n- {date: 2024-07-25, label: d}",
        TimelineFigure("a", (Moment("2024", "c"), Moment("2024-07-25", "d")), "b", source=("s",)),
    ),
    ("conditions", "conditions: [b]\nresults: [c, d]", ConditionsFigure("a", ("b",), ("c", "d"), source=("s",))),
]


@pytest.mark.parametrize(("markdown", "blocks"), BLOCKS)
def test_markdown_becomes_blocks(read, markdown, blocks) -> None:
    reading = read(markdown)
    assert list(reading.preamble) == blocks
    assert reading.sections == ()


@pytest.mark.parametrize(("kind", "yaml", "figure"), FIGURES)
def test_yaml_becomes_a_figure(read, kind, yaml, figure) -> None:
    reading = read(f"::: figure {kind}\nalt: a\nsource: [s]\n{yaml}\n:::")
    assert reading.preamble == (FigureBlock(figure),)
    assert reading.problems == ()
    assert [mention.value for mention in reading.mentions] == ["s"]


@pytest.mark.parametrize(
    "yaml", ["value: [", "value: tien\nof: 2\nlabel: b", "&a [*a]", "- " * 900, "[" * 900, "? " * 900]
)
def test_a_figure_that_cannot_be_read_is_left_out(read, yaml) -> None:
    reading = read(f"a\n\n::: figure dots\nalt: b\n{yaml}\n:::\n\nc")
    assert reading.preamble == (p("a"), p("c"))
    assert reading.problems


def test_headings_part_a_page_into_sections(read) -> None:
    reading = read("a\n\n## *Een* kop ##\nb\n\n::: notes\nc\n:::\n\n# Twee\n\nd")
    assert reading.preamble == (p("a"),)
    assert [(section.heading, section.line) for section in reading.sections] == [("Een kop", 3), ("Twee", 10)]
    assert [section.blocks for section in reading.sections] == [(p("b"), Notes((p("c"),))), (p("d"),)]


def test_a_container_that_is_not_closed_ends_at_the_next_section(read) -> None:
    reading = read("::: detail\na\n::: notes\nb\n:::\n## Kop\nc\n")
    assert reading.preamble == (Detail((p("a"), Notes((p("b"),)))),)
    assert [section.blocks for section in reading.sections] == [(p("c"),)]


def test_notes_that_are_not_closed_hide_all_that_follows(read) -> None:
    reading = read("a\n\n::: notes\nb\n\n## Kop\n\nc\n")
    assert reading.preamble == (p("a"), Notes((p("b"), p(t("Kop", strong=True)), p("c"))))
    assert reading.sections == ()


def test_containers_nested_too_deeply_make_no_page(read) -> None:
    assert not read("::: detail\n" * 9 + "a").is_whole


def test_a_picture_stands_behind_the_paragraph_that_it_is_in(read, tmp_path) -> None:
    (tmp_path / "x.svg").write_bytes(svg(""))
    reading = read("a ![b *c*](./x.svg) d")
    (words, image) = reading.preamble
    assert words == p("a  d")
    assert replace(image, edition="") == Image("x.svg", "b c", width=200, height=100, clear=True)
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("written", "path", "caption"),
    [
        ('![a](x.svg "Photo: Jan Jansen, CC BY 4.0")', "x.svg", "Photo: Jan Jansen, CC BY 4.0"),
        ("![a](x.svg 'Photo')", "x.svg", "Photo"),
        ("![a](<my picture.png>)", "my picture.png", ""),
        ("![a](my%20picture.png)", "my%20picture.png", ""),
        ("![a](my picture.png)", "my picture.png", ""),
        ('![a]( my picture.PNG "Photo" )', "my picture.PNG", "Photo"),
        ("![a](photo (1).jpg)", "photo (1).jpg", ""),
        ("![a](media/photo (1) of 2 (b).webp)", "media/photo (1) of 2 (b).webp", ""),
    ],
)
def test_a_picture_is_named_as_a_person_would_name_it(read, written, path, caption) -> None:
    reading = read(f"before {written} behind")
    assert reading.preamble == (p("before  behind"), Image(path, "a", caption))
    assert {problem.code.value for problem in reading.problems} == {"B502"}
    assert [passage.words.split() for passage in reading.passages] == [["before", "behind"]]


@pytest.mark.parametrize("written", ["![a](my picture)", "![a](a.png b.png)x", "![a](my\npicture.png)"])
def test_what_may_be_no_picture_stays_words(read, written) -> None:
    assert not [block for block in read(written).preamble if isinstance(block, Image) and " " not in block.path]


def test_many_pictures_that_do_not_end_cost_no_time(read) -> None:
    assert read("![a](b " * 25_000).preamble


def test_a_picture_that_is_not_there_leaves_its_words(read) -> None:
    assert read("![a](https://example.org/a.png)").preamble == (Image("", "a"),)


def test_what_is_in_notes_is_no_running_text(read) -> None:
    reading = read("a\n\n::: notes\nb\n:::\n\n:::: background\nc\n::: notes\nd\n:::\n::::\n")
    assert [passage.words for passage in reading.passages] == ["a", "c"]


def test_running_text_is_the_words_alone(read) -> None:
    (passage,) = read("In [2 *jaar*](page:x/2) en[^c-87] zo\n![4](5.svg) b").passages
    assert passage.words.split() == ["In", "[2", "*jaar*", "en", "zo", "b"]
    assert passage.cited
