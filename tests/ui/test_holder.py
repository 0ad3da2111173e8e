"""What a holder makes has its width from the first: words that are made narrow and widened later are laid out twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk import paths

HOLDER = """import QtQuick
import Kiosk.Controls
Item {{
    readonly property var widths: one.item?.widths ?? []
    readonly property string said: one.item?.said ?? ""
    property real room: {room}
    Holder {{
        id: one
        width: 300
        room: parent.room
    }}
    Component.onCompleted: one.make(Qt.resolvedUrl("Words.qml"), {{ said: "words" }})
}}
"""
WORDS = """import QtQuick
Item {
    required property string said
    property var widths: []
    onWidthChanged: widths = [...widths, width]
    Component.onCompleted: widths = [...widths, width]
}
"""


@pytest.fixture
def engine(qapp: QGuiApplication) -> Iterator[QQmlEngine]:
    made = QQmlEngine()
    made.addImportPath(str(paths.QML))
    yield made
    made.deleteLater()


def test_an_item_is_as_wide_from_the_first_as_it_will_be(engine: QQmlEngine, tmp_path: Path) -> None:
    (tmp_path / "Words.qml").write_text(WORDS, "utf-8")
    component = QQmlComponent(engine)
    component.setData(QByteArray(HOLDER.format(room=800).encode()), QUrl.fromLocalFile(str(tmp_path / "Top.qml")))
    top = component.create()
    assert isinstance(top, QQuickItem), component.errorString()
    assert top.property("said") == "words"
    assert set(top.property("widths").toVariant()) == {800}
    top.setProperty("room", 500)
    assert top.property("widths").toVariant()[-1] == 500
