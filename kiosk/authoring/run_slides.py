"""Owns what becomes of the slides that the runs of ``briefing.toml`` name, when pages and sections come elsewhere.

A run names a slide by its page and the number of its section: where either is another, so is the name. All else of the
file stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.authoring.changes import FileChange, read_or_none
from kiosk.briefing.loader import Briefing

FILE = "briefing.toml"
_NAME = r"""(?P<quote>["']){page}(?P<rest>(?:/[^"'#]*)?(?:#(?P<section>\d+))?)(?P=quote)"""


def renumber_sections(briefing: Briefing, page: str, number: Callable[[int], int]) -> tuple[FileChange, ...]:
    """The change of the file where sections of a page have other numbers.

    Args:
        briefing: whose runs.
        page: whose sections.
        number: the new number of a section, from 1; 0 of one that is gone.
    """

    def renamed(found: re.Match[str]) -> str:
        section = found["section"]
        if section is None or "/" in found["rest"]:
            return found[0]
        return f"{found['quote']}{page}#{number(int(section)) if int(section) else 0}{found['quote']}"

    def gone(line: str) -> bool:
        found = re.match(r"\s*" + _NAME.format(page=re.escape(page)) + r"\s*=", line)
        section = found["section"] if found is not None and "/" not in found["rest"] else None
        return section is not None and int(section) > 0 and number(int(section)) == 0

    return _changed(briefing, page, renamed, gone)


def rename_page(briefing: Briefing, page: str, now: str) -> tuple[FileChange, ...]:
    """The change of the file where a page, and what is below it, has another id."""
    return _changed(
        briefing, page, lambda found: f"{found['quote']}{now}{found['rest']}{found['quote']}", lambda _line: False
    )


def _changed(
    briefing: Briefing, page: str, renamed: Callable[[re.Match[str]], str], gone: Callable[[str], bool]
) -> tuple[FileChange, ...]:
    file = briefing.folder / FILE
    before = read_or_none(file)
    if before is None or not briefing.info.runs:
        return ()
    try:
        text = before.decode("utf-8")
    except UnicodeDecodeError:
        return ()
    head, *runs = re.split(r"(?m)^(?=[ \t]*\[runs\b)", text)
    kept = ["".join(line for line in run.splitlines(keepends=True) if not gone(line)) for run in runs]
    now = head + "".join(re.sub(_NAME.format(page=re.escape(page)), renamed, run) for run in kept)
    return (FileChange(file, before, now.encode()),) if now != text else ()
