"""Owns the list of what the program is made of and under which licences, as the About panel shows it."""

from __future__ import annotations

import platform

from kiosk import __version__

PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("markdown-it-py", "markdown-it-py", "MIT"),
    ("QtAwesome", "QtAwesome", "MIT; icons: Font Awesome Free, CC-BY-4.0, font SIL OFL 1.1"),
    ("QtPy", "QtPy", "MIT"),
    ("msgspec", "msgspec", "BSD-3-Clause"),
    ("PyYAML", "PyYAML", "MIT"),
    ("segno", "segno", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
    ("snowballstemmer", "snowballstemmer", "BSD-3-Clause"),
    ("pyphen", "Pyphen", "MPL-1.1, LGPL-2.1 or GPL-2.0"),
    ("font-source-serif-pro", "Source Serif Pro", "SIL OFL 1.1"),
    ("font-source-sans-pro", "Source Sans Pro", "SIL OFL 1.1"),
)
"""Package, name for people, licence. A test holds this against what is installed."""


def about_rows() -> list[dict[str, str]]:
    """The program itself, Python, OpenSSL, and every part: a name with its version, and a licence."""
    rows = [
        {"name": f"Dutch Diamond kiosk {__version__}", "licence": "GPL-3.0-or-later"},
        {"name": f"Python {platform.python_version()}", "licence": "PSF-2.0"},
        {"name": "OpenSSL, for the hash of the PIN", "licence": "Apache-2.0"},
    ]
    rows += [{"name": f"{name} {_version(package)}".strip(), "licence": licence} for package, name, licence in PARTS]
    return rows


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # 15 ms that home opens without

    try:
        return version(package)
    except PackageNotFoundError:
        return ""
