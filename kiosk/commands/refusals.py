"""Owns how commands say that a bundle is not taken, and why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.commands.command import CannotRunError

REFUSED = 1
"""The exit code where a bundle could be read, and is not taken."""


@contextmanager
def refusals(bundle: Path, keys: Path) -> Iterator[None]:
    """Say what goes wrong inside with a bundle, or with the operator's file of keys.

    Raises:
        CannotRunError: something did.
    """
    from kiosk.bundles.bundle import BadBundleError

    try:
        yield
    except BadBundleError as error:
        raise CannotRunError(str(error), REFUSED) from error
    except OSError as error:
        raise CannotRunError(f"{error.filename or bundle}: {error.strerror}") from error
    except ValueError as error:
        raise CannotRunError(f"{keys}: {error}") from error
