import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What can be done to the piece that is being changed, beside writing it anew.
Flow {
    id: root

    required property DeskViewModel desk
    required property int piece
    required property int section
    required property bool begins
    required property bool steps
    required property bool fixed

    spacing: Theme.half

    ToolButton {
        iconName: "fa6s.trash"
        text: qsTr("Remove")
        visible: !root.fixed && !root.begins
        onClicked: root.desk.removePiece(root.piece)
    }

    ToolButton {
        iconName: "fa6s.arrow-up"
        text: qsTr("Up")
        visible: root.steps
        onClicked: root.desk.movePiece(root.piece, -1)
    }

    ToolButton {
        iconName: "fa6s.arrow-down"
        text: qsTr("Down")
        visible: root.steps
        onClicked: root.desk.movePiece(root.piece, 1)
    }

    ToolButton {
        iconName: "fa6s.arrow-up"
        text: qsTr("Section up")
        visible: root.begins
        onClicked: root.desk.moveSection(root.section, -1)
    }

    ToolButton {
        iconName: "fa6s.arrow-down"
        text: qsTr("Section down")
        visible: root.begins
        onClicked: root.desk.moveSection(root.section, 1)
    }

    ToolButton {
        iconName: "fa6s.trash"
        text: qsTr("Remove section")
        visible: root.begins
        onClicked: root.desk.removeSection(root.section)
    }
}
