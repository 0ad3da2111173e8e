"""Finds every view model, so that none is forgotten where all of them are looked at."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from PySide6.QtCore import QObject

import kiosk.bridge


@cache
def find_view_models() -> list[type[QObject]]:
    """All classes of the bridge that QML is given objects of."""
    names = [one.name for one in pkgutil.walk_packages(kiosk.bridge.__path__, "kiosk.bridge.")]
    modules = [module for module in map(import_module, names) if hasattr(module, "QML_IMPORT_NAME")]
    classes = [kind for module in modules for kind in vars(module).values() if isinstance(kind, type)]
    return sorted(
        {kind for kind in classes if issubclass(kind, QObject) and kind.__name__.endswith("ViewModel")},
        key=lambda kind: kind.__name__,
    )
