"""Owns the asking for passwords: on a terminal, where nobody can read along, or from a pipe."""

from __future__ import annotations

import getpass
import sys

from kiosk.commands.command import CannotRunError


def ask_password(what: str) -> str:
    """A password that somebody types; the first line where the words come from a pipe.

    Args:
        what: it opens.
    """
    if sys.stdin.isatty():
        return getpass.getpass(f"password of {what}: ")
    return sys.stdin.readline().rstrip("\n")


def ask_new_password() -> str:
    """One that is typed twice.

    Raises:
        CannotRunError: none was given, or two that differ.
    """
    password = ask_password("the new key")
    if not password:
        raise CannotRunError("a secret key has a password; say --no-password where it shall have none")
    if sys.stdin.isatty() and ask_password("the new key, once more") != password:
        raise CannotRunError("the two passwords differ")
    return password
