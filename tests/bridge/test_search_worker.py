"""Searching in the background: the latest question is answered, the others are passed over."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.bridge.search_worker import MOST_HITS, SearchWorker
from kiosk.briefing.loader import load_briefing


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
