"""Owns the edits of a page that is shown, as editors make them; afterwards it is as it was."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from kiosk.briefing.loader import Briefing


class Edited:
    """A page's file, edited while the ``with`` block lasts.

    Args:
        briefing: where the page stands; a file beside its folder is written for a moment.
        page: the id of the page.
        language: which of its files; it must have one.
    """

    def __init__(self, briefing: Briefing, page: str, language: str) -> None:
        file = briefing.file(page, language)
        assert file is not None
        self._file = file
        self._beside = briefing.folder.with_suffix(".part")
        self._before = file.read_text("utf-8")
        self._times = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.write_text(self._before, "utf-8")

    def rewrite(self) -> None:
        """Save another text into the same file."""
        self._file.write_text(self._other(), "utf-8")

    def replace(self) -> None:
        """Save another text into a file of its own, which then takes the place of this one: its folder changes too."""
        self._beside.write_text(self._other(), "utf-8")
        self._beside.replace(self._file)

    def _other(self) -> str:
        """Another lead, which stands at the top of the page and on its slide."""
        self._times += 1
        return self._before.replace("lead: ", f"lead: Versie {self._times} ", 1)
