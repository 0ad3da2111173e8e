"""Owns the check of the briefing as a whole: what it has is cited, covered in every language, or shown."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from os.path import realpath
from pathlib import Path

from kiosk.briefing.checks.known import Known
from kiosk.briefing.pictures.address import find_file
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.briefing.strangers import is_left_over
from kiosk.briefing.tree_scan import MEDIA
from kiosk.text_files.places import WHOLE_FILE, Place


def check_sources(known: Known, cited: Collection[str]) -> Iterator[Problem]:
    """Find sources that no page, figure or term cites."""
    path = known.folder / "sources.toml"
    for id_ in sorted((known.sources.ids or frozenset()) - set(cited)):
        message = f"Cite `{id_}` somewhere, or remove it."
        yield problem_at(path, known.sources.places.of_key((id_,)), Code.UNUSED_SOURCE, message)


def check_claims(known: Known, covered: Mapping[str, Collection[str]]) -> Iterator[Problem]:
    """Find claims that no page covers.

    Args:
        known: the briefing.
        covered: the claims that its pages name, for each language whose pages could all be read.
    """
    path = known.folder / "claims.toml"
    for id_ in sorted(known.claims.ids or ()):
        for language, ids in covered.items():
            if id_ not in ids:
                message = f"Cover {id_} in {language}: name it in the `claims` of the page that says it."
                yield problem_at(path, known.claims.places.of_key((id_,)), Code.UNCOVERED_CLAIM, message)


def check_media(folder: Path, named: Iterable[str]) -> Iterator[Problem]:
    """Find what lies in ``media/`` and is shown nowhere; nothing, while a page names a file that is not there.

    Args:
        folder: the briefing.
        named: every address of a picture, a drawing or an outline, as pages have it.
    """
    found = [find_file(folder, address) for address in named]
    if any(picture.complaints for picture in found):
        return
    shown = {realpath(folder / picture.path) for picture in found}  # of links that lead in a ring, too
    for file in _files(folder / MEDIA):
        if realpath(file) not in shown:
            path = file.relative_to(folder).as_posix()
            written = f"<{path}>" if " " in path else path
            message = f"Show this on a page, as in ![what it shows]({written}), or move it out of the briefing."
            yield problem_at(file, Place(), Code.UNUSED_FILE, message, WHOLE_FILE)


def _files(folder: Path) -> Iterator[Path]:
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not is_left_over(name))
        yield from (Path(at, name) for name in sorted(names) if not is_left_over(name))
