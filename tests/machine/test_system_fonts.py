"""Fonts are looked for where each system keeps them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.machine.system_fonts import font_folders, system_fonts

HOME = Path("/home/ann")


@pytest.mark.parametrize(
    ("platform", "environment", "folders"),
    [
        (
            "linux",
            {},
            ["/usr/local/share/fonts", "/usr/share/fonts", "/home/ann/.local/share/fonts", "/home/ann/.fonts"],
        ),
        (
            "linux",
            {"XDG_DATA_DIRS": "/opt/share::/usr/share", "XDG_DATA_HOME": "/data"},
            ["/opt/share/fonts", "/usr/share/fonts", "/data/fonts", "/home/ann/.fonts"],
        ),
        ("darwin", {}, ["/System/Library/Fonts", "/Library/Fonts", "/home/ann/Library/Fonts"]),
        ("win32", {"WINDIR": "/w", "LOCALAPPDATA": "/l"}, ["/w/Fonts", "/l/Microsoft/Windows/Fonts"]),
    ],
)
def test_each_system_has_its_folders(platform: str, environment: dict[str, str], folders: list[str]) -> None:
    assert [folder.as_posix() for folder in font_folders(environment, HOME, platform)] == folders


def test_only_fonts_are_found_and_a_folder_that_is_not_there_is_none(tmp_path: Path) -> None:
    for name in ("b/x.TTF", "a.otf", "c.ttc", "c.txt", "d.pcf.gz"):
        path = tmp_path / "share" / "fonts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    found = system_fonts(
        {"XDG_DATA_DIRS": f"{tmp_path}/nowhere:{tmp_path}/share", "XDG_DATA_HOME": "/nowhere"}, tmp_path
    )
    assert [path.name for path in found] == ["a.otf", "x.TTF", "c.ttc"]
