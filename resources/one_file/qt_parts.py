"""Owns what is kept of Qt and of its Python side; a library that a later Qt adds stays out until it is named here."""

from __future__ import annotations

import re
from fnmatch import fnmatch

LIBRARIES = frozenset(
    (
        *("Core", "Gui", "Qml", "QmlModels", "QmlMeta", "QmlWorkerScript"),
        *("Quick", "QuickTemplates2", "QuickLayouts", "Svg", "DBus"),
        *("OpenGL", "Network", "XcbQpa", "WaylandClient", "WlShellIntegration"),
    )
)
"""Network and OpenGL are never used, but Qml and Quick do not load without them. DBus tells the desktop's looks."""

BINDINGS = frozenset(("QtCore", "QtGui", "QtQml", "QtQuick", "QtDBus"))
"""The Python side."""

PLUGINS = (
    *(
        "platforms/*qxcb*",
        "platforms/*qwayland*",
        "platforms/*qoffscreen*",
        "platforms/qwindows*",
        "platforms/*qcocoa*",
    ),
    *("xcbglintegrations/*", "wayland-graphics-integration-client/*wayland-egl*"),
    *("wayland-shell-integration/*xdg-shell*", "wayland-decoration-client/*bradient*"),
    *("platforminputcontexts/*compose*", "platforminputcontexts/*ibus*"),
    *("imageformats/*qjpeg*", "imageformats/*qsvg*", "imageformats/*qwebp*"),
)
"""PNG needs no plugin. No printing, no databases, no encryption, no remote debugging, no other picture formats."""

QML_MODULES = frozenset(
    (
        *("QtQml", "QtQml/Models", "QtQml/WorkerScript"),
        *("QtQuick", "QtQuick/Window", "QtQuick/Templates", "QtQuick/Layouts"),
    )
)
"""Those that kiosk/ui imports, and those that they import. No style of Qt's Controls: the kiosk draws its own."""

_FOLDER = re.compile(r"PySide6(?:/.*?)?/(plugins|qml|translations)/(.+)")
_BINDING = re.compile(r"PySide6/(Qt\w+)\.(?:abi3\.so|pyd)")
_LIBRARY = re.compile(r"(?:.*/)?(?:lib)?Qt6(\w+)\.(?:so|dll)[^/]*|.*/Qt(\w+)\.framework/.*")


def is_kept_of_qt(name: str) -> bool:
    """Whether a file is kept, by its place in the bundle, with ``/`` between folders; so is all that is not Qt's."""
    if place := _FOLDER.fullmatch(name):
        return _is_kept_in_folder(*place.groups())
    if binding := _BINDING.fullmatch(name):
        return binding[1] in BINDINGS
    if library := _LIBRARY.fullmatch(name):
        return (library[1] or library[2]) in LIBRARIES
    return True


def _is_kept_in_folder(kind: str, rest: str) -> bool:
    if kind == "plugins":
        return any(fnmatch(rest, pattern) for pattern in PLUGINS)
    return kind == "qml" and rest.rpartition("/")[0] in QML_MODULES and not rest.endswith(".qmltypes")
