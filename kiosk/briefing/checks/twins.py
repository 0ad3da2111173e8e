"""Owns the check that a page is there in every language, with as many sections in each, and with easy words in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.briefing.checks.known import Known
from kiosk.briefing.model import Node
from kiosk.briefing.page_file import PageFile
from kiosk.briefing.problems import Code, Problem, problem_at
from kiosk.text_files.places import Place


def check_files(node: Node, known: Known) -> Iterator[Problem]:
    """Find languages that a page lacks."""
    if not node.files:
        entry = known.tree.entry(node.id)
        names = " and ".join(f"`{entry.slug}.{language}.md`" for language in known.languages)
        yield problem_at(entry.folder, Place(), Code.MISSING_PAGE, f"Write {names} in this folder.")
        return
    first = next(path for language in known.languages if (path := node.files.get(language)))
    for language in known.languages:
        if language not in node.files:
            name = ".".join((*first.name.split(".")[:-2], language, "md"))
            yield problem_at(first, Place(), Code.MISSING_LANGUAGE, f"Write this page as `{name}` too.")


def check_sections(files: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Find languages whose number of sections differs from that of the first."""
    read = (file for file in files.values() if file.body is not None and file.body.is_whole)
    # A container that does not end may hold the sections that lack: its problem comes first.
    bodies = [(file.path, file.body.sections) for file in read if file.body and not _swallows(file)]
    for path, sections in bodies[1:]:
        model, wanted = bodies[0]
        if len(sections) != len(wanted):
            place = Place(sections[-1].line if sections else 1)
            message = f"Give this page as many sections as `{model.name}`: it has {len(sections)}, not {len(wanted)}."
            yield problem_at(path, place, Code.UNEQUAL_SECTIONS, message)


def check_plain(files: Mapping[str, PageFile]) -> Iterator[Problem]:
    """Find languages that lack the easy words which another one has."""
    read = [file for file in files.values() if file.body is not None and file.body.is_whole]
    model = next((file for file in read if file.body and file.body.plain), None)
    for file in read:
        wrong = file.body is not None and any(one.code is Code.MISPLACED_PLAIN for one in file.body.problems)
        if model is not None and file.body is not None and not file.body.plain and not wrong:
            message = f"Write easy words (::: plain) here too: `{model.path.name}` has them."
            yield problem_at(file.path, Place(), Code.UNEQUAL_PLAIN, message)


def _swallows(file: PageFile) -> bool:
    return any(problem.code in (Code.OPEN_CONTAINER, Code.UNKNOWN_CONTAINER) for problem in file.problems)
