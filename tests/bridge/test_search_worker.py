"""Searching in the background: the latest question is answered, the others are passed over."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.bridge.search_worker import MOST_HITS, SearchWorker
from kiosk.briefing.loader import load_briefing
from kiosk.briefing.search import PART
from tests.bench.big_briefing import write_big_briefing


def test_the_latest_question_is_answered(qapp, qtbot: QtBot) -> None:
    worker = SearchWorker(load_briefing(paths.CONTENT))
    answers: list[tuple[str, list[str]]] = []
    worker.found.connect(lambda query, pages: answers.append((query, pages)))
    for query in ("p", "pa", "palm oil"):
        worker.ask(query, "en")
    qtbot.waitUntil(lambda: bool(answers) and answers[-1][0] == "palm oil", timeout=30_000)
    assert "decent-work/out-of-sight/palm-oil" in answers[-1][1]
    assert len(answers[-1][1]) <= MOST_HITS
    with qtbot.waitSignal(worker.found, timeout=30_000) as answer:
        worker.ask("  ", "en")
    assert answer.args == ["  ", []]
    worker.close()


def test_a_worker_that_was_never_asked_has_nothing_to_close(qapp) -> None:
    SearchWorker(load_briefing(paths.CONTENT)).close()


def test_a_large_briefing_is_searched_while_its_index_is_built(qapp, qtbot: QtBot, tmp_path: Path) -> None:
    """The first answer is found in part of the pages, the last in all of them, and an answer without hits waits."""
    write_big_briefing(tmp_path, case_studies=4 * PART)
    briefing = load_briefing(tmp_path)
    begun = set(list(briefing.tree)[:PART])
    worker = SearchWorker(briefing)
    answers: list[tuple[str, list[str]]] = []
    worker.found.connect(lambda query, pages: answers.append((query, pages)))
    worker.ask("vakbond", "nl")
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=30_000)
    (_, first), (_, last) = answers
    assert first
    assert set(first) <= begun
    assert not set(last) <= begun
    worker.forget()
    worker.ask("conclusion", "nl")
    qtbot.waitUntil(lambda: len(answers) > 2, timeout=30_000)
    assert answers[2:] == [("conclusion", ["conclusion"])]
    worker.close()
