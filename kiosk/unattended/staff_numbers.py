"""Owns how what was counted comes to the staff page: read when it is asked for, with the titles of the pages."""

from __future__ import annotations

from kiosk import paths
from kiosk.briefing.loader import Briefing
from kiosk.settings.table import Settings
from kiosk.staff.numbers import LanguageUse, Numbers, PageUse
from kiosk.usage.database import UnreadableUsageError, read_rows
from kiosk.usage.sums import Sums, derive_sums

MOST_PAGES = 10


def read_numbers(briefing: Briefing, settings: Settings, language: str) -> Numbers:
    """What was counted on this machine so far, in a language. Never raises.

    Args:
        briefing: what its pages are called.
        settings: whether use is counted, and where.
        language: of the titles.
    """
    try:
        sums = derive_sums(read_rows(settings.state_folder / paths.StateFile.USAGE))
    except UnreadableUsageError as error:
        return Numbers(settings.usage, fault=str(error))
    return _of(sums, briefing, language, counted=settings.usage) if sums is not None else Numbers(settings.usage)


def _of(sums: Sums, briefing: Briefing, language: str, *, counted: bool) -> Numbers:
    def title(page: str) -> str:
        return briefing.headline(page, language).title if page in briefing.tree else page

    return Numbers(
        counted=counted,
        since=sums.first,
        visits=sums.visits,
        opened=sums.opened,
        warnings=sums.warnings,
        seconds=sums.seconds,
        pages=[PageUse(title(one.page), one.times, one.seconds) for one in sums.pages[:MOST_PAGES]],
        languages=[LanguageUse(name, seconds) for name, seconds in sums.languages.items()],
    )
