"""Owns which of the files that PyInstaller found go into the one file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatch
from pathlib import Path

from kiosk.settings.icons import FONT_FILE, NAMES_FILE
from one_file.qt_parts import is_kept_of_qt

Found = tuple[str, str, str]
"""A file that PyInstaller found: its place in the bundle, where it lies now, and what it is."""

HOST_LIBRARIES = (
    *("libstdc++.so*", "libgcc_s.so*", "libz.so*"),
    *("libX11.so*", "libX11-xcb.so*", "libxcb.so*", "libXau.so*", "libXdmcp.so*", "libbsd.so*", "libmd.so*"),
    *("libdbus-1.so*", "libsystemd.so*", "libgcrypt.so*", "libgpg-error.so*", "liblz4.so*", "libcap.so*"),
)
"""Those of the system are used. Its graphics drivers may need theirs: an older one of ours, loaded first, breaks them.
X11 comes with libGL, which is never ours; D-Bus with every desktop, along with the systemd that it needs, whose
compression and encryption (2 MB) nothing of ours calls. The bootloader needs libz before it can unpack one; where no
program may be run from the folder for temporary files, the loader of the system would stumble over ours and say so in
words of its own (``bootloader_words``). ``kiosk doctor`` names one that is missing.
"""

HYPHENATION = ("hyph_nl_NL.dic", "hyph_en_US.dic", "hyph_en_GB.dic")

_ONE_OF_MANY = {"qtawesome/fonts/": (FONT_FILE, NAMES_FILE), "pyphen/dictionaries/": HYPHENATION}
"""Folders of other packages in which we use a few files."""

_SYSTEM_LIBRARY = re.compile(r"lib(?!python)[^/]*\.so")


def choose_files(found: Iterable[Found]) -> list[Found]:
    """Those that are kept."""
    return [one for one in found if is_kept(one[0])]


def is_kept(name: str) -> bool:
    """Whether a file is kept, by its place in the bundle."""
    name = name.replace("\\", "/")
    base = name.rpartition("/")[2]
    if any(fnmatch(base, pattern) for pattern in HOST_LIBRARIES):
        return False
    if used := next((files for folder, files in _ONE_OF_MANY.items() if name.startswith(folder)), None):
        return base in used
    if ".dist-info/" in name:
        return base == "METADATA"  # where the About panel reads versions; the licences lie in resources/licences
    return is_kept_of_qt(name)


def drop_orphans(found: Sequence[Found], needs: Callable[[str], Iterable[str]]) -> list[Found]:
    """Drop the system's libraries that only files left out had asked for, such as GTK.

    Args:
        found: all libraries that are kept so far.
        needs: the names of the libraries that a file asks for.
    """
    places = {name: source for name, source, _ in found}
    system = {name for name in places if _SYSTEM_LIBRARY.match(name)}
    reached: set[str] = set()
    todo = [name for name in places if name not in system]
    while todo:
        name = todo.pop()
        reached.add(name)
        needed = set(needs(places[name])) if ".so" in name else set()
        todo += (needed & system) - reached
    return [one for one in found if one[0] in reached]


def needed_libraries(file: str) -> set[str]:
    """The names of the libraries that a file asks for."""
    from PyInstaller.depend.bindepend import get_imports

    return {Path(library).name for library, _ in get_imports(file)}
