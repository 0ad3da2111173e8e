"""Owns the flags that commands share: those of the table of settings, and those that every command takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.settings.table import TABLE


def add_settings(parser: argparse.ArgumentParser, *keys: str) -> None:
    """Give a parser the flags of these settings."""
    for row in TABLE:
        if row.key in keys:
            how: dict[str, Any] = {"metavar": row.value} if row.value else {"action": "store_const", "const": True}
            parser.add_argument(f"--{row.key}", help=row.help, **how)


def common_flags() -> argparse.ArgumentParser:
    """A parent for every parser: what may stand before the command and after it."""
    # Suppressed, so that what was said before the command is not undone by what was not said after it.
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    add_settings(common, "briefing", "state-dir", "language")
    common.add_argument("--config", type=Path, metavar="FILE", help=f"settings (default: {paths.config_file()})")
    common.add_argument("-v", "--verbose", action="store_true", help="say more on the terminal")
    return common
