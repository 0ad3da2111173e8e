"""Owns how commands read the key that they sign with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.command import CannotRunError
from kiosk.commands.passwords import ask_password

if TYPE_CHECKING:
    from kiosk.bundles.minisign import SecretKey


def read_key(file: Path) -> SecretKey:
    """The secret key in a file, whose password is asked for where it has one.

    Raises:
        CannotRunError: there is none.
    """
    from kiosk.bundles.minisign import BadKeyError, read_secret

    try:
        return read_secret(file.read_text("ascii"), lambda: ask_password(str(file)))
    except FileNotFoundError as error:
        raise CannotRunError(f"{file}: there is no such key; `kiosk keys new` makes one") from error
    except (BadKeyError, UnicodeError) as error:
        raise CannotRunError(f"{file}: {error}") from error
    except OSError as error:
        raise CannotRunError(f"{file}: cannot be read: {error.strerror}") from error
