"""Owns what a command does with a briefing that is packed in a file."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk import paths
from kiosk.commands.command import CannotRunError
from kiosk.settings.table import Settings


def unpacked(settings: Settings) -> Settings:
    """With the folder of a briefing that is packed in a file.

    Raises:
        CannotRunError: it cannot be unpacked.
    """
    if settings.briefing.suffix.lower() != ".kbrief" or not settings.briefing.is_file():
        return settings
    from kiosk.briefing.archive import BadArchiveError, unpack_briefing

    into = settings.state_folder / paths.StateFile.CACHE / "briefings"
    try:
        into.mkdir(parents=True, exist_ok=True)
        return replace(settings, briefing=unpack_briefing(settings.briefing, into))
    except BadArchiveError as error:
        raise CannotRunError(str(error)) from error
    except OSError as error:
        raise CannotRunError(f"{settings.briefing}: cannot be unpacked into {into}: {error.strerror}") from error
