import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What somebody at a desk begins with, one click away: a talk, an author's window, a copy, another briefing.
Rectangle {
    id: root

    required property HubViewModel hub
    required property StartViewModel start

    // Where there is no room for words, icons have to do; a screen reader says them all the same.
    readonly property bool terse: row.children.reduce((letters, button) => letters + (button.text?.length ?? 0), 0) * Theme.small * 0.56 + Theme.small * 12 > root.width

    Accessible.name: qsTr("On this desk")
    Accessible.role: Accessible.ToolBar
    color: Theme.slab

    Row {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.half
        anchors.right: parent.right
        anchors.rightMargin: Theme.half
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.half

        BarButton {
            terse: root.terse
            iconName: "fa6s.person-chalkboard"
            text: qsTr("Present")
            onClicked: root.hub.windowActionRequested("present")
        }

        BarButton {
            terse: root.terse
            iconName: "fa6s.pen"
            text: qsTr("Edit")
            onClicked: root.start.lasts ? root.hub.windowActionRequested("edit") : root.start.open("edit")
        }

        BarButton {
            terse: root.terse
            iconName: "fa6s.download"
            text: qsTr("Save a copy")
            onClicked: root.start.open("save")
        }

        BarButton {
            terse: root.terse
            iconName: "fa6s.folder-open"
            text: qsTr("Recent and other briefings")
            onClicked: root.start.open("briefings")
        }
    }
}
