"""What is typed plainly is set as a printer would; in both languages, and only where that is certain."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.briefing.blocks import CitationRun, TextRun
from kiosk.briefing.typography import typeset
from kiosk.settings.fonts import load_advances
from kiosk.show.pages.markup import to_line, to_markup, to_plain
from kiosk.show.slides.ruler import Ruler
from tests.briefing.count.words import split

PIECES = [*"ab 19.,-'\"()€%:;IVn\n", "2025", "miljoen", "...", "Aab"]
PLAIN = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "€ 1,4 miljard", "€~1,4~miljard"),
        ("nl", "Rp 2,8 miljoen", "Rp~2,8~miljoen"),
        ("en", "€1.4 billion", "€1.4~billion"),
        ("nl", "959.000 van zo’n 2,8 miljoen ton", "959.000 van zo’n 2,8~miljoen ton"),
        ("nl", "op 10 juni 2026 en 11 juni", "op 10~juni 2026 en 11~juni"),
        ("en", "In 2025 unions met; in 1967 too", "In 2025 unions met; in 1967 too"),
        ("nl", "7 % en SDG 8", "7~% en SDG~8"),
        ("nl", "J. Jansen over Omnibus I", "J.~Jansen over Omnibus~I"),
        ("en", "Part II, and That I do", "Part~II, and That I do"),
        ("en", "what I mean is that I do", "what I mean is that I do"),
        ("nl", "loon - en meer -- niet e-mail", "loon – en meer – niet e-mail"),
        ("nl", "2009-2012, 10-11 juni, 2024-07, 2024-07-25", "2009–2012, 10–11~juni, 2024-07, 2024-07-25"),
        ("nl", "26485-236; 12-10", "26485-236; 12-10"),
        ("en", "wait... and 1....2", "wait… and 1....2"),
        ("nl", "zei \"ja\" en 'nee', 's ochtends zo'n 5", "zei “ja” en ‘nee’, ’s ochtends zo’n 5"),
        ("en", '"It\'s \'new\'" ("old")', "“It’s ‘new’” (“old”)"),
        ("de", 'sagt "ja"', "sagt „ja“"),
        ("fr", 'dit "oui"', "dit «~oui~»"),
        ("fr", 'le signe "-" - ou "- a"', "le signe «~-~» – ou «~- a~»"),
        ("ja", 'a "b"', 'a "b"'),
        ("en", "", ""),
    ],
)
def test_words_are_set(language: str, text: str, expected: str) -> None:
    assert typeset(text, language).replace("\u00a0", "~") == expected


def test_a_quotation_goes_on_over_emphasis_and_citations() -> None:
    runs = (TextRun('He said "'), TextRun("no", emphasis=True), TextRun('"'), CitationRun("a"), TextRun(" again."))
    assert to_markup(runs, "en") == "He said “<i>no</i>” again."
    assert to_plain(runs) == 'He said "no" again.'


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
@given(text=PLAIN)
@example(text='"-"')
@example(text='"- a -"')
def test_no_word_is_lost_or_made_and_setting_twice_changes_nothing(language: str, text: str) -> None:
    once = typeset(text, language)
    assert list(split(once)) == list(split(text))
    assert typeset(once, language) == once
    assert re.sub(r"[\W_]", "", once) == re.sub(r"[\W_]", "", text)


def test_no_line_of_a_slide_breaks_where_none_may() -> None:
    ruler = Ruler(load_advances())
    wide = ruler.width("Het kostte € 1,4", "sans", 20)
    assert ruler.lines("Het kostte € 1,4", "sans", 20, wide - 1) == 2
    assert ruler.lines(to_line("kost € 1,4", "nl"), "sans", 20, wide / 3) == 2
    assert ruler.narrowest("a\u00a0b c", "sans", 20) == ruler.width("a\u00a0b", "sans", 20)
