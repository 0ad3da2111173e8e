"""Owns which libraries of the system are missing, and what package brings each: Qt says neither in words for a user."""

from __future__ import annotations

import ctypes
import re
import sys
from collections.abc import Callable
from pathlib import Path

_NAMED = re.compile(r"([\w.+-]+\.so[\w.]*): cannot open shared object file")


def read_packages(file: Path) -> dict[str, str]:
    """The package of Debian that brings each library, by the library's name; none where the file cannot be read.

    Args:
        file: a library and its package a line; ``#`` begins a comment.
    """
    try:
        lines = file.read_text("utf-8").splitlines()
    except OSError:
        return {}
    return dict(line.split() for line in lines if line and not line.startswith("#"))


def missing_libraries(
    packages: dict[str, str], load: Callable[[str], object] = ctypes.CDLL, system: str = sys.platform
) -> dict[str, str]:
    """Those of ``packages`` that this machine cannot load; only Linux is asked.

    Args:
        packages: what there should be, as ``read_packages`` gives it.
        load: loads a library by its name, or raises OSError.
        system: as ``sys.platform`` names it.
    """
    if system != "linux":
        return {}
    return {library: package for library, package in packages.items() if not _loads(library, load)}


def told_library(error: BaseException) -> str:
    """The library that an error of the system's loader names; empty where it names none."""
    found = _NAMED.search(str(error))
    return found[1] if found else ""


def say_missing(missing: dict[str, str]) -> str:
    """A sentence that names them and how Debian and Ubuntu install them."""
    packages = " ".join(dict.fromkeys(filter(None, missing.values())))
    install = f"; on Debian or Ubuntu: apt-get install {packages}" if packages else ""
    return f"the system lacks {', '.join(missing)}{install}"


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True
