"""A long grid whose items change it while they are made: it is made anew, and nobody's program ends for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

SCRIPT = """
from PySide6.QtCore import QByteArray, QEventLoop, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk import paths

application = QGuiApplication([])
engine = QQmlEngine()
engine.addImportPath(str(paths.QML))
component = QQmlComponent(engine)
component.setData(QByteArray(b'''
import QtQuick
import Kiosk.Controls
Window {
    id: window
    width: 900; height: 600; visible: true
    property int most: 3
    property int count: 40
    property int turns: 12
    readonly property bool whole: grid.rows === Math.ceil(count / most)
    readonly property string said: [turns, grid.count, grid.busy, grid.stale, whole].join(" ")
    ScrollArea {
        id: area
        anchors.fill: parent
        LongGrid {
            id: grid
            area: area
            count: window.count
            most: window.most
            pitch: 60
            width: 800
            delegate: Rectangle {
                required property int place
                implicitHeight: 50
                width: grid.cell
                Component.onCompleted: {
                    if (place % 3 === 2 && window.turns > 0) {
                        window.turns--;
                        window.most = window.most === 3 ? 2 : 3;
                        window.count += 5;
                        grid.renew();
                    }
                }
            }
        }
    }
}
'''), QUrl("file:///test.qml"))
window = component.create()
assert window is not None, component.errorString()
loop = QEventLoop()
QTimer.singleShot(600, loop.quit)
loop.exec()
print(window.property("said"))
"""


def test_items_that_change_the_grid_while_they_are_made_end_nothing() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["0", "100", "false", "false", "true"]), done.stderr
