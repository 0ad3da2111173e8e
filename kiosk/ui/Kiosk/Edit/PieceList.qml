pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The pieces of the page, all languages side by side. The one that was pointed at comes into view, and is opened.
Rectangle {
    id: root

    required property EditViewModel edit

    color: Theme.paper

    ListView {
        id: list

        Accessible.name: qsTr("Texts of this page")
        Accessible.role: Accessible.List
        anchors.fill: parent
        anchors.margins: Theme.half
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.target * 10
        clip: true
        model: root.edit.pieces
        spacing: Theme.half

        delegate: PieceView {
            edit: root.edit
            width: list.width
        }
    }

    Connections {
        target: root.edit

        function onChosenChanged(): void {
            if (root.edit.chosen >= 0)
                list.positionViewAtIndex(root.edit.chosen, ListView.Contain);
        }
    }
}
