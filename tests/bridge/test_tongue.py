"""Numbers, dates and the way of lines, as the language of the briefing has them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from kiosk import paths
from kiosk.bridge.direction import is_mirrored
from kiosk.bridge.words import Words

Ask = Callable[[str, str], object]


@pytest.fixture
def ask(qapp) -> Ask:
    """The value of an expression of QML, in a language."""
    engine, words = QQmlApplicationEngine(), Words()
    engine.addImportPath(str(paths.QML))

    def answer(language: str, expression: str) -> object:
        words.speak(language, engine)
        component = QQmlComponent(engine)
        source = f"import QtQuick\nimport Kiosk.Theme\nQtObject {{ property var answer: {expression} }}"
        component.setData(QByteArray(source.encode()), QUrl())
        item = component.create()
        assert item is not None, component.errorString()
        return item.property("answer")

    yield answer
    words.speak("en", engine)


@pytest.mark.parametrize(
    ("language", "day", "month", "number"),
    [
        ("nl", "10 juni 2026", "juni 2026", "1.234,5"),
        ("en", "10 June 2026", "June 2026", "1,234.5"),
        ("fr", "10 juin 2026", "juin 2026", "1\u202f234,5"),
        ("de", "10. Juni 2026", "Juni 2026", "1.234,5"),
        ("es", "10 de junio de 2026", "junio de 2026", "1234,5"),
        ("cs", "10. června 2026", "červen 2026", "1\u00a0234,5"),
        ("hu", "2026. június 10.", "2026. június", "1234,5"),
        ("ja", "2026年6月10日", "2026年6月", "1,234.5"),
        ("ko", "2026년 6월 10일", "2026년 6월", "1,234.5"),
        ("ar", "١٠ يونيو ٢٠٢٦", "يونيو ٢٠٢٦", "١٬٢٣٤٫٥"),
        ("fa", "۱۰ ژوئن ۲۰۲۶", "ژوئن ۲۰۲۶", "۱٬۲۳۴٫۵"),
        ("he", "10 ביוני 2026", "יוני 2026", "1,234.5"),
    ],
)
def test_dates_and_numbers_are_those_of_the_language(
    ask: Ask, language: str, day: str, month: str, number: str
) -> None:
    assert ask(language, 'Tongue.date("2026-06-10")') == day
    assert ask(language, 'Tongue.date("2026-06")') == month
    assert ask(language, "Tongue.exactly(1234.5)") == number


@pytest.mark.parametrize("text", ["2024-Q3", "spring 2024", "2023-02-30", "٢٠٢٤"])
def test_what_is_no_date_stands_as_it_was_written(ask: Ask, text: str) -> None:
    assert ask("ar", f'Tongue.date("{text}")') == text


def test_no_number_is_rounded(ask: Ask) -> None:
    assert [ask("fr", f"Tongue.exactly({number})") for number in ("7", "7.25", "0.1")] == ["7", "7,25", "0,1"]


@pytest.mark.parametrize(
    ("language", "mirrored"), [("nl", False), ("ja", False), ("ar", True), ("fa", True), ("he", True)]
)
def test_lines_begin_where_the_language_has_them(ask: Ask, language: str, mirrored: bool) -> None:
    assert ask(language, "Theme.mirrored") is mirrored is is_mirrored(language)


def test_words_that_are_not_translated_are_known_to_be_english(ask: Ask) -> None:
    assert [ask(language, "Tongue.words") for language in ("nl", "en", "ar")] == ["nl", "en", "en"]
    assert [ask(language, "Tongue.spoken") for language in ("nl", "en", "ar")] == [True, True, False]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["1 argument", "2 argumenten"]),
        ("en", ["1 argument", "2 arguments"]),
        ("ar", ["1 argument", "2 arguments"]),
    ],
)
def test_a_language_without_a_translation_has_the_plurals_of_english(ask: Ask, language: str, words: list[str]) -> None:
    many = 'qsTranslate("DemandPanel", "%n argument(s)", "", NUMBER)'
    assert [ask(language, many.replace("NUMBER", number)) for number in ("1", "2")] == words
