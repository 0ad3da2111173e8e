"""The list of libraries of the system: every one that Qt asks for is on it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk import paths
from kiosk.machine.libraries import read_packages
from kiosk.paths import package_folder

pytestmark = [
    pytest.mark.exe,
    pytest.mark.skipif(sys.platform != "linux", reason="the list is for Debian and Ubuntu"),
]

USED = (
    *("lib/libQt6Core.so.6", "lib/libQt6Gui.so.6", "lib/libQt6Qml.so.6", "lib/libQt6Quick.so.6", "lib/libQt6Svg.so.6"),
    *("lib/libQt6Network.so.6", "lib/libQt6DBus.so.6", "lib/libQt6XcbQpa.so.6", "lib/libQt6WaylandClient.so.6"),
    *("plugins/platforms/libqxcb.so", "plugins/platforms/libqwayland.so", "plugins/platforms/libqoffscreen.so"),
    *("plugins/xcbglintegrations/libqxcb-glx-integration.so", "plugins/xcbglintegrations/libqxcb-egl-integration.so"),
    *("plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so", "plugins/imageformats/libqjpeg.so"),
)
ALWAYS_THERE = (
    "libc.so",
    "libm.so",
    "libresolv.so",
    "libgcc_s.so",
    "ld-linux",
    "libQt6",
    "libicu",
    "libbrotlicommon",
    "libgthread",
)
"""Of the C library, which Debian cannot be without; Qt's own; and what another of the list brings along."""


@pytest.mark.parametrize("library", USED)
def test_every_library_that_qt_asks_for_is_on_the_list(library: str) -> None:
    listed = read_packages(paths.LIBRARIES)
    file = package_folder("PySide6") / "Qt" / library
    head = subprocess.run(["objdump", "-p", str(file)], capture_output=True, check=True, text=True).stdout
    needed = [line.split()[1] for line in head.splitlines() if "NEEDED" in line]
    assert needed
    assert [name for name in needed if name not in listed and not name.startswith(ALWAYS_THERE)] == []
