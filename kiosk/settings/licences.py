"""Owns the list of what the program is made of and under which licences, as the About panel shows it."""

from __future__ import annotations

import platform

from msgspec import Struct

from kiosk import __version__


class LicensedPart(Struct, frozen=True):
    """One part of the program: its name, with the version where that is known, and its licence."""

    name: str
    licence: str


PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("mammoth", "mammoth", "BSD-2-Clause"),
    ("cobble", "cobble", "BSD-2-Clause"),
    ("markdown-it-py", "markdown-it-py", "MIT"),
    ("QtAwesome", "QtAwesome", "MIT; icons: Font Awesome Free, CC-BY-4.0, font SIL OFL 1.1"),
    ("QtPy", "QtPy", "MIT"),
    ("msgspec", "msgspec", "BSD-3-Clause"),
    ("PyYAML", "PyYAML", "MIT"),
    ("PyNaCl", "PyNaCl, with libsodium", "Apache-2.0; libsodium: ISC"),
    ("cffi", "cffi", "MIT"),
    ("paho-mqtt", "paho-mqtt", "EPL-2.0 or BSD-3-Clause"),
    ("segno", "segno", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("snowballstemmer", "snowballstemmer", "BSD-3-Clause"),
    ("pyphen", "Pyphen", "MPL-1.1, LGPL-2.1 or GPL-2.0"),
    ("tqdm", "tqdm", "MPL-2.0 and MIT"),
    ("font-source-serif-pro", "Source Serif Pro", "SIL OFL 1.1"),
    ("font-source-sans-pro", "Source Sans Pro", "SIL OFL 1.1"),
)
"""Package, name for people, licence. A test holds this against what is installed."""


def about_rows() -> list[LicensedPart]:
    """The program itself, Python, OpenSSL, and every part: a name with its version, and a licence."""
    rows = [
        LicensedPart(f"Dutch Diamond kiosk {__version__}", "GPL-3.0-or-later"),
        LicensedPart(f"Python {platform.python_version()}", "PSF-2.0"),
        LicensedPart("OpenSSL, for the hash of the PIN and for TLS", "Apache-2.0"),
        LicensedPart("Natural Earth 4.1, outlines of countries", "Public domain"),
    ]
    return rows + [LicensedPart(f"{name} {_version(package)}".strip(), licence) for package, name, licence in PARTS]


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # 15 ms that home opens without

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
