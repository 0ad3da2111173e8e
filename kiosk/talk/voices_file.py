"""Owns the file of what visitors asked and answered, which the speaker saves: a table for any spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.machine.kept_file import write_whole
from kiosk.show.talk.voices import Voices, count_pages

HEADS = ("what", "page or poll", "title or answer", "form", "count", "time")


def voices_rows(briefing: Briefing, voices: Voices, language: str) -> Iterator[tuple[str, ...]]:
    """The lines of the table: counts by page, what came out of polls, and each question; no screen and no person."""
    yield HEADS
    for page in count_pages(voices):
        yield "page", page.page, _title(briefing, page.page, language), "", str(page.count), ""
    for poll in voices.polls:
        asked = briefing.info.polls.get(poll.name)
        for place, count in enumerate(poll.counts):
            has = asked is not None and place < len(asked.answers)
            answer = asked.answers[place].get(language, "") if asked is not None and has else str(place + 1)
            yield "answer", poll.name, answer, "", str(count), ""
    for one in voices.questions:
        moment = datetime.fromtimestamp(one.at).astimezone().isoformat(timespec="minutes")
        yield "question", one.page, _title(briefing, one.page, language), one.form.value, "1", moment


def save_voices(folder: Path, briefing: Briefing, voices: Voices, language: str, now: float) -> Path:
    """Write all that was heard into the state folder, under the time it is now; the file.

    Raises:
        OSError: it cannot be written.
    """
    made = datetime.fromtimestamp(now).astimezone()
    place = folder / paths.StateFile.VOICES
    place.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    csv.writer(text).writerows(voices_rows(briefing, voices, language))
    file = place / f"voices-{made:%Y%m%d-%H%M%S}.csv"
    write_whole(file, b"\xef\xbb\xbf" + text.getvalue().encode())  # the mark by which Excel knows UTF-8
    return file


def _title(briefing: Briefing, page: str, language: str) -> str:
    return briefing.headline(page, language).title if page in briefing.tree else ""
