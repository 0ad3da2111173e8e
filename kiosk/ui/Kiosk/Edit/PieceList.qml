pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The pieces of the page, all languages side by side. The one that was pointed at comes into view, and is opened. One is dragged
// by its grip, a heading with all of its section.
Rectangle {
    id: root

    required property EditViewModel edit

    color: Theme.paper

    RowList {
        id: list

        Accessible.name: qsTr("Texts of this page")
        Accessible.role: Accessible.List
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        cacheBuffer: Theme.target * 10
        rows: root.edit.pieces
        spacing: Theme.half

        delegate: PieceView {
            edit: root.edit
            opacity: grips.dragged === index ? 0.5 : 1
            width: list.width
        }
    }

    GripColumn {
        id: grips

        canDrag: row => root.edit.desk.landPiece(row, row) >= 0
        lands: (row, slot) => root.edit.desk.landPiece(row, slot)
        list: list
        onDropped: (from, slot) => root.edit.desk.dropPiece(from, slot)
    }

    AddRow {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        named: qsTr("Add section")
        said: qsTr("A section at the end of this page")
        onAdded: name => root.edit.desk.addSection(name)
    }

    Connections {
        target: root.edit

        function onChosenChanged(): void {
            if (root.edit.chosen >= 0)
                Qt.callLater(list.positionViewAtIndex, root.edit.chosen, ListView.Contain); // once its tools are there
        }
    }
}
