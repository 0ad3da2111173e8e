"""Owns what is done about a name that a screen asks for and no table has: nothing but a line in the log."""

from __future__ import annotations

import logging

_logger = logging.getLogger(__name__)


def tell_unknown(kind: str, name: str) -> None:
    """Tell the log; the screen goes on, since nobody who stands at it could mend that.

    Args:
        kind: what it should be, an action or a command.
        name: what was asked for.
    """
    _logger.warning("a button or key asked for %r, which is no %s here; nothing was done", name, kind)
