"""Owns the recording of a briefing's speech: which sentences there are, and the files of those that lack. No Qt."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.briefing.tree_scan import SPEECH
from kiosk.show.pages.page_props import derive_page
from kiosk.show.speech.phrases import read_phrases
from kiosk.show.speech.pronunciation import Pronunciation
from kiosk.show.speech.reading import Reader
from kiosk.voices.recordings import LICENCE, SUFFIX, recording_path

OUT = "{out}"
"""Stands in the command of an engine for the file that it is to write; it reads the sentence."""


class EngineError(Exception):
    """An engine did not make a recording; the message says what it said."""


def spoken_sentences(briefing: Briefing, language: str) -> Iterator[str]:
    """Every sentence that is said of a page in a language, each once: in both ways of wording, and all steps."""
    phrases = read_phrases(paths.RESOURCES, language)
    reader = Reader(phrases, Pronunciation(language, briefing.lexicon(language)))
    said = {reader.say(phrases.welcome): None}
    for page in briefing.tree:
        for easy in (False, True):
            props = derive_page(briefing, page, language, easy=easy)
            for step in range(max(1, len(props.sections))):
                said.update(dict.fromkeys(one.said for one in reader.read(props, step, more=True)))
    yield from said


def record(
    briefing: Briefing,
    languages: Sequence[str],
    engine: Callable[[str, Path], Sequence[str]],
    told: Callable[[int, int], None],
) -> tuple[int, int]:
    """Make the recordings that lack, and remove those that nothing says any more.

    Each is written beside its place and put there whole, so that one that was begun counts for nothing.

    Args:
        briefing: what is said.
        languages: in which.
        engine: the command that makes a recording of a sentence that it reads, by language and file.
        told: hears how many of how many are done.

    Returns:
        How many were made, and how many removed.

    Raises:
        EngineError: the engine failed; what it made before is kept.
        OSError: the engine is not there, or a file cannot be written.
    """
    wanted = {
        recording_path(briefing.folder, language, words): (language, words)
        for language in languages
        for words in spoken_sentences(briefing, language)
    }
    lacking = [path for path in wanted if not path.is_file()]
    for done, path in enumerate(lacking):
        told(done, len(lacking))
        language, words = wanted[path]
        _make(engine(language, path.with_suffix(f".new{SUFFIX}")), words, path)
    told(len(lacking), len(lacking))
    folders = [briefing.folder / SPEECH / language for language in languages]
    stale = [file for folder in folders for file in folder.glob(f"*{SUFFIX}") if file not in wanted]
    for file in stale:
        file.unlink()
    return len(lacking), len(stale)


def write_licence(briefing: Path, text: str) -> None:
    """Write down whose voice the recordings have.

    Raises:
        OSError: it cannot be written.
    """
    (briefing / SPEECH).mkdir(exist_ok=True)
    (briefing / SPEECH / LICENCE).write_text(f"{text}\n", "utf-8")


def _make(command: Sequence[str], words: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_suffix(f".new{SUFFIX}")
    done = subprocess.run(command, input=words.encode(), capture_output=True, check=False)  # noqa: S603 - as was asked
    if done.returncode or not made.is_file() or not made.stat().st_size:
        made.unlink(missing_ok=True)
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise EngineError(said[-1] if said else f"{command[0]} made nothing (exit code {done.returncode})")
    made.replace(path)
