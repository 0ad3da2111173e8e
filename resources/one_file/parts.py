"""Owns what the one file is made of: which of its files make up which part, and what each part is there for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import NamedTuple

PARTS = {
    "Qt Gui": ("windows, input, letters and pictures", "*Qt6Gui.*"),
    "Qt Core": ("events, text, files and the program's translated words", "*Qt6Core.*"),
    "Qt Quick": ("draws the screens: the scene, its controls and layouts", "*Qt6Quick*"),
    "Qt Qml": ("reads and runs what the screens are written in", "*Qt6Qml*", "*/qml/Qt*"),
    "Qt for Python": ("lets Python and Qt call each other", "PySide6/*.abi3.*", "PySide6/*.pyd", "shiboken6/*"),
    "Qt Network, Qt OpenGL": ("never used; Qml and Quick do not load without them", "*Qt6Network.*", "*Qt6OpenGL.*"),
    "Kerberos": ("never used; Qt Network does not load without it", *("libgss*", "libk*", "libcom_err.*")),
    "X11 and Wayland": (
        "the way to the screen",
        *("*Qt6Xcb*", "*Qt6Wayland*", "*Qt6WlShell*", "*/platforms/*", "*/xcb*/*", "*/wayland-*/*", "libxcb*"),
        *("libxkb*", "libwayland*", "libICE*", "libSM*", "libuuid.*"),
    ),
    "Pictures": ("photographs, drawings and icons", *("*Qt6Svg*", "*/imageformats/*", "qtawesome/*", "libpng*")),
    "D-Bus": (
        "tells the desktop's looks, keeps a talk's screen awake, and speaks to screen readers",
        *("*Qt6DBus.*", "*/platforminputcontexts/*"),
    ),
    "ICU": ("sorting, capitals and names of time zones, for Qt Core", "*libicu*"),
    "GLib": ("its loop of events, for Qt Core on Linux", "libglib*", "libgthread*", "libpcre2*"),
    "Python": (
        "the interpreter, and the part of its library that is written in C",
        *("*libpython3*", "python3*", "base_library.zip", "pyi*", "struct", "libffi.*", "libexpat.*"),
    ),
    "Python modules": ("the program, the packages that it uses, the rest of Python's library", "PYZ*"),
    "Packages in C": ("reading the texts of a briefing quickly", "msgspec/*", "yaml/*"),
    "OpenSSL": ("the hash of the PIN, and TLS to the broker of a hall", "*libcrypto*", "*libssl*", "*/_ssl.*"),
    "libsodium": ("the signatures of bundles", "nacl/*", "*_cffi_backend*"),
    "SQLite": ("the search, and the counting of use", "*sqlite3*"),
    "Fonts": ("the letters, and what finds and draws them", "font_*", "libfreetype*", "libfontconfig*"),
    "Compression": ("unpacks fonts, pictures and this file", *("libz*", "libbrotli*", "liblzma*", "libbz2*")),
    "Hyphenation": ("where a long word may be parted", "pyphen/*"),
    "Briefing": ("what is shown, and the program's own words, colours and licences", "kiosk/_bundled/*"),
    "Screens": ("what each screen looks like", "kiosk/ui/*"),
}
"""Each part with what it is for, and with its files; a file belongs to the first that names it."""

REST = "other"
"""What no part names."""


class PackedFile(NamedTuple):
    """A file in the one file: its place, and how many bytes it is, packed and unpacked."""

    name: str
    packed: int
    unpacked: int


class PartSize(NamedTuple):
    """A part with the bytes of all its files."""

    name: str
    packed: int
    unpacked: int


def part_of(name: str) -> str:
    """The part that a file belongs to, by its place in the bundle."""
    name = name.replace("\\", "/")
    return next((part for part, (_, *files) in PARTS.items() if any(fnmatchcase(name, one) for one in files)), REST)


def derive_sizes(files: Iterable[PackedFile]) -> list[PartSize]:
    """The parts that there are, the largest first."""
    found: dict[str, list[PackedFile]] = defaultdict(list)
    for file in files:
        found[part_of(file.name)].append(file)
    sizes = [
        PartSize(part, sum(one.packed for one in those), sum(one.unpacked for one in those))
        for part, those in found.items()
    ]
    return sorted(sizes, key=lambda size: size.packed, reverse=True)


def report_sizes(sizes: list[PartSize], most: int = 10) -> str:
    """A line for each of the ``most`` largest parts with what it is for, and one for all others; in MB of a million."""
    shown, others = sizes[:most], sizes[most:]
    if others:
        shown.append(
            PartSize(f"{len(others)} others", sum(one.packed for one in others), sum(one.unpacked for one in others))
        )
    width = max((len(one.name) for one in shown), default=0)
    lines = [f"{'packed':>8} {'unpacked':>8}  MB"]
    for name, packed, unpacked in shown:
        purpose = PARTS[name][0] if name in PARTS else ""
        lines.append(f"{packed / 1e6:8.1f} {unpacked / 1e6:8.1f}  {name:<{width}}  {purpose}".rstrip())
    return "\n".join(lines)
