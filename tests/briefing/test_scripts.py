"""Words of any script are found, and the letters that a briefing is written with are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.briefing.loader import load_briefing
from kiosk.briefing.scripts import MOST_LETTERS, most_met, sign_row
from kiosk.briefing.search import SearchIndex
from kiosk.briefing.snippets import split_words

PAGES = {
    "ja": ("公正な仕事", "労働組合は、すべての労働者の権利を守る。AI技術とガラスも。"),
    "zh": ("公平的工作", "工会保护每一位工人的权利。"),
    "ar": ("عمل لائق", "تحمي النقابات حقوقَ العُمّال في كل مكان، وقالت CNV ذلك."),
    "he": ("עבודה הוגנת", "האיגודים מגינים על זכויות העובדים."),
    "th": ("งานที่ดี", "สหภาพแรงงานปกป้องสิทธิของคนงาน"),
    "hi": ("उचित काम", "मज़दूर संघ अधिकारों की रक्षा करते हैं।"),
    "ko": ("공정한 노동", "노동조합은 모든 노동자의 권리를 지킨다."),
    "ru": ("Достойный труд", "Профсоюзы защищают права рабочих."),
    "fr": ("Un travail décent", "Les syndicats protègent l'ouvrier de l'usine."),
}


@pytest.fixture
def index_of(tmp_path: Path) -> Callable[[str], SearchIndex]:
    made: list[SearchIndex] = []

    def build(language: str) -> SearchIndex:
        title, body = PAGES[language]
        (tmp_path / "briefing.toml").write_text(f'languages = ["{language}"]\n[title]\n{language} = "x"\n', "utf-8")
        page = f'---\ntitle: "{title}"\nlead: "x"\n---\n\n## s\n\n{body}\n'
        (tmp_path / f"home.{language}.md").write_text(page, "utf-8")
        made.append(SearchIndex.build(load_briefing(tmp_path), language))
        return made[-1]

    yield build
    for index in made:
        index.close()


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("ja", "労働"),
        ("ja", "働者"),
        ("ja", "権利を守る"),
        ("ja", "仕事"),
        ("ja", "カラス"),
        ("ja", "ai 技術"),
        ("zh", "工人"),
        ("zh", "权利"),
        ("ar", "النقابات"),
        ("ar", "نقابة"),
        ("ar", "حقوق"),
        ("ar", "العمال"),
        ("ar", "عمال"),
        ("ar", "العـــمال"),
        ("ar", "cnv"),
        ("he", "זכויות"),
        ("th", "แรงงาน"),
        ("hi", "अधिकार"),
        ("hi", "मज़दूर"),
        ("ko", "노동"),
        ("ko", "권리"),
        ("ru", "рабочий"),
        ("fr", "ouvriers"),
        ("fr", "protegent usine"),
    ],
)
def test_a_word_is_found_in_its_script(index_of, language: str, query: str) -> None:
    (hit,) = index_of(language).query(query)
    assert hit.page == "home"
    stretches = [hit.snippet[start:end] for start, end in hit.ranges]
    assert all(stretches)


@pytest.mark.parametrize(
    ("language", "query"),
    [
        ("ja", "組合すべ"),
        ("ja", "者労"),
        ("ja", "猫"),
        ("zh", "人工"),
        ("ar", "كتاب"),
        ("th", "แมว"),
        ("ko", "조합원"),
        ("ja", "\uf8ff"),
    ],
)
def test_what_does_not_stand_there_is_not_found(index_of, language: str, query: str) -> None:
    assert index_of(language).query(query) == []


def test_what_keeps_stretches_apart_cannot_be_asked_for(index_of) -> None:
    assert index_of("ja").query("\uf8ff") == []


def test_a_match_without_spaces_is_marked_alone(index_of) -> None:
    (hit,) = index_of("ja").query("労働")
    assert [hit.snippet[start:end] for start, end in hit.ranges] == ["労働", "労働"]
    assert [hit.title[start:end] for start, end in hit.title_ranges] == []


def test_letters_are_those_of_the_pages(index_of) -> None:
    assert set("労働組合権利すて") <= set(index_of("ja").letters)
    assert set("نقابتحمي") <= set(index_of("ar").letters)
    assert not set("ُّ،.0") & set(index_of("ar").letters)
    assert set("मज़दर") <= {*index_of("hi").letters, "़"}


def test_of_very_many_letters_those_met_most_are_offered() -> None:
    counts = Counter({chr(0x4E00 + number): number + 1 for number in range(500)})
    letters = most_met(counts)
    assert len(letters) == MOST_LETTERS
    assert letters == "".join(sorted(letters))
    assert letters[-1] == chr(0x4E00 + 499)


def test_signs_of_two_stretches_are_kept_apart() -> None:
    assert sign_row("労働 and 権利、者") == "労 働 \uf8ff 権 利 \uf8ff 者"
    assert split_words("AI技術") == ["ai", "技術"]
