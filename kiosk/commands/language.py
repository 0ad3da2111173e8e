"""Owns the language that a command was asked to begin in: one that the briefing has."""

from __future__ import annotations

from kiosk.commands.command import Call, CannotRunError


def require_language(call: Call) -> None:
    """Make sure that the briefing has the language that the command line names; any other way to name one may miss.

    A locked hub is not kept from its start by it, and a briefing that cannot be read is for the command to tell.

    Raises:
        CannotRunError: the briefing has no such language.
    """
    from kiosk.briefing.info import read_info

    wanted = getattr(call.arguments, "language", None)
    if wanted is None or call.settings.locked or not call.settings.briefing.is_dir():
        return
    languages = read_info(call.settings.briefing / "briefing.toml")[0].languages
    if call.settings.language not in languages:
        has = " and ".join(filter(None, (", ".join(languages[:-1]), languages[-1])))
        raise CannotRunError(f"--language {wanted}: the briefing is in {has}")
