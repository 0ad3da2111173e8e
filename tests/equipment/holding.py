"""Holds a key down as a system tells of it: a press, repeats that are marked as such, a release.

``QTest`` presses keys only. It calls the same function of Qt (qtestkey.h), whose last argument but one says whether a
press is a repeat; Python cannot, so it is called by the name that a C++ compiler gives it (Itanium ABI), on x86-64.
"""

from __future__ import annotations

import ctypes

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, Qt
from PySide6.QtGui import QWindow

from tests.equipment.plugging import CAN_PLUG as CAN_HOLD

__all__ = ["CAN_HOLD", "hold"]

_NAME = "_Z17qt_handleKeyEventP7QWindowN6QEvent4TypeEi6QFlagsIN2Qt16KeyboardModifierEERK7QStringbt"
_Function = ctypes.CFUNCTYPE(
    None,
    ctypes.c_void_p,
    ctypes.c_int,
    ctypes.c_int,
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_bool,
    ctypes.c_ushort,
)


def hold(window: QWindow, key: Qt.Key, repeats: int = 8) -> None:
    """Hold a key for so many repeats and let it go."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)
    handle = _Function((_NAME, ctypes.CDLL(f"{folder}/libQt6Gui.so.6")))
    no_text = ctypes.create_string_buffer(24)  # an empty QString is three zeros
    address = shiboken6.getCppPointer(window)[0]
    for number in range(repeats + 1):
        handle(address, QEvent.Type.KeyPress.value, key.value, 0, ctypes.addressof(no_text), number > 0, 1)
        QCoreApplication.processEvents()
    handle(address, QEvent.Type.KeyRelease.value, key.value, 0, ctypes.addressof(no_text), False, 1)
    QCoreApplication.processEvents()
