"""Owns where a system keeps its fonts, for who has to know which letters can be drawn here without drawing any."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_ENDS = frozenset((".ttf", ".otf", ".ttc", ".otc"))
_MOST_FILES = 20_000


def font_folders(environment: Mapping[str, str], home: Path, platform: str = sys.platform) -> list[Path]:
    """The folders of fonts, those of the user too, in the order of the system.

    The rule of each system: fontconfig's ``fonts.conf``, Apple's Font Book, and the Fonts folders of Windows.
    """
    if platform == "win32":
        roots = [Path(environment.get("WINDIR", r"C:\Windows"), "Fonts")]
        local = environment.get("LOCALAPPDATA")
        return [*roots, *([Path(local, "Microsoft", "Windows", "Fonts")] if local else [])]
    if platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = environment.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    return [*(Path(folder, "fonts") for folder in (*shared.split(":"), own) if folder), home / ".fonts"]


def system_fonts(environment: Mapping[str, str], home: Path) -> Iterator[Path]:
    """The font files of this system. Never raises."""
    count = 0
    for folder in font_folders(environment, home):
        try:
            for path in sorted(folder.rglob("*")):
                if path.suffix.lower() in _ENDS:
                    yield path
                    count += 1
                    if count >= _MOST_FILES:
                        return
        except OSError:
            continue
