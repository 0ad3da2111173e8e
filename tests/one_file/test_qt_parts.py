"""Which files of Qt are kept, as they are named on Linux, Windows and macOS."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk import paths
from one_file.qt_parts import LIBRARIES, QML_MODULES, is_kept_of_qt


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt6Core.dll",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/QtCore.abi3.so",
        "PySide6/QtQml.pyd",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/qml/QtQuick/Layouts/qmldir",
        "PySide6/qml/QtQml/qmlplugin.dll",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/libpyside6.abi3.so.6.11",
        "libz.so.1",
        "kiosk/ui/Kiosk/Touch/Hub.qml",
        "kiosk/plugins/any.so",
    ],
)
def test_kept(name: str) -> None:
    assert is_kept_of_qt(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Pdf.dll",
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtNetwork.pyd",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/qml/QtQuick/Controls/qmldir",
        "PySide6/Qt/qml/QtQuick/Layouts/plugins.qmltypes",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/translations/qtbase_nl.qm",
        "PySide6/Qt/lib/libQt6SomethingNew.so.7",
    ],
)
def test_dropped(name: str) -> None:
    assert not is_kept_of_qt(name)


def test_every_module_of_qt_that_the_screens_import_is_kept() -> None:
    texts = [file.read_text("utf-8") for file in paths.QML.rglob("*.qml")]
    imported = {name for text in texts for name in re.findall(r"^import (Qt[\w.]+)", text, re.MULTILINE)}
    assert imported
    assert {name.replace(".", "/") for name in imported} <= QML_MODULES


def test_every_library_that_is_named_is_one_of_qt() -> None:
    installed = paths.package_folder("PySide6") / "Qt" / "lib"
    files = [file.name for file in installed.glob("libQt6*.so.*")]
    if not files:
        pytest.skip("Qt's libraries lie in one place on Linux only")
    assert {f"libQt6{name}.so" for name in LIBRARIES} <= {Path(name).stem for name in files}
