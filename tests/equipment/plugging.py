"""Plugs and unplugs fake screens while Qt runs, as the platform plug-in's own tests do.

Qt's offscreen platform answers ``setConfiguration`` to those who ask for its native interface (qoffscreencommon.cpp),
which Python cannot: so it is asked by the names and places that a C++ compiler gives (Itanium ABI), on x86-64 only.
"""

from __future__ import annotations

import ctypes
import platform
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument, QLibraryInfo

CAN_PLUG = sys.platform == "linux" and platform.machine() == "x86_64"

_NATIVE_RESOURCE = 12
"""The place of ``nativeResourceForIntegration`` among the interface's virtual functions: a QObject has 12 before it."""

_Function = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


def plug(configuration: Path) -> None:
    """Make the screens those of a file of fake screens; Qt tells of it as it does of real ones."""
    document = QJsonDocument.fromJson(configuration.read_bytes())
    screens = ctypes.create_string_buffer(8)  # a QJsonObject is one pointer
    _library("Core", "_ZNK13QJsonDocument6objectEv")(ctypes.addressof(screens), _address(document))
    interface = _library("Gui", "_ZN15QGuiApplication23platformNativeInterfaceEv")(None, None)
    functions = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    resource = QByteArray(b"setConfiguration")
    set_configuration = _Function(functions[_NATIVE_RESOURCE])(interface, _address(resource))
    _Function(set_configuration)(ctypes.addressof(screens), interface)


def _library(name: str, function: str) -> ctypes.CFUNCTYPE:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)
    return _Function((function, ctypes.CDLL(f"{folder}/libQt6{name}.so.6")))


def _address(wrapped: object) -> int:
    return shiboken6.getCppPointer(wrapped)[0]
