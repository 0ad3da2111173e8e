pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What can be done to the page as a whole. What is added is called as the field says.
Rectangle {
    id: root

    required property EditViewModel edit

    color: Theme.card
    height: row.height + Theme.gap

    Flow {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.half

        ToolButton {
            enabled: root.edit.desk.canUndo
            iconName: "fa6s.rotate-left"
            text: qsTr("Undo")
            onClicked: root.edit.desk.undo()
        }

        WordField {
            id: name

            said: qsTr("What is added is called")
            width: Theme.type * 360
        }

        ToolButton {
            enabled: name.text !== ""
            iconName: "fa6s.plus"
            text: qsTr("Page")
            onClicked: {
                root.edit.desk.addPage(name.text);
                name.text = "";
            }
        }

        ToolButton {
            enabled: name.text !== ""
            iconName: "fa6s.plus"
            text: qsTr("Section")
            onClicked: {
                root.edit.desk.addSection(name.text);
                name.text = "";
            }
        }

        ToolButton {
            iconName: "fa6s.arrow-up"
            text: qsTr("Page up")
            onClicked: root.edit.desk.movePage(-1)
        }

        ToolButton {
            iconName: "fa6s.arrow-down"
            text: qsTr("Page down")
            onClicked: root.edit.desk.movePage(1)
        }

        ToolButton {
            iconName: "fa6s.trash"
            text: qsTr("Remove page")
            onClicked: root.edit.desk.removePage()
        }
    }

    // Why something was not done, and what somebody else wrote.
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.bottom
        color: Theme.accent(1)
        height: told.height + Theme.gap
        visible: root.edit.desk.told !== ""

        Words {
            id: told

            anchors.left: parent.left
            anchors.margins: Theme.half
            anchors.right: parent.right
            anchors.top: parent.top
            color: Theme.overDemand
            font.pixelSize: Theme.small
            maximumLineCount: 12
            text: root.edit.desk.theirs !== "" ? qsTr("%1. Nothing was written. It says now:\n%2").arg(root.edit.desk.told).arg(root.edit.desk.theirs) : root.edit.desk.told
        }
    }
}
