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
        height: Math.min(Math.max(told.height, read.height) + Theme.gap, root.Window.height / 2)
        visible: root.edit.desk.told !== ""

        ScrollArea {
            id: area

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.half
            anchors.right: read.left
            anchors.top: parent.top
            fade: parent.color

            Words {
                id: told

                color: Theme.overDemand
                font.pixelSize: Theme.small
                text: [root.edit.desk.told, root.edit.desk.mine !== "" ? qsTr("This was not written:") + "\n" + root.edit.desk.mine : "", root.edit.desk.theirs !== "" ? qsTr("The file says now:") + "\n" + root.edit.desk.theirs : ""].filter(part => part !== "").join("\n\n")
                width: area.width - Theme.gap
            }
        }

        ToolButton {
            id: read

            anchors.margins: Theme.half
            anchors.right: parent.right
            anchors.top: parent.top
            iconName: "fa6s.xmark"
            text: qsTr("Close")
            onClicked: root.edit.desk.dismiss()
        }
    }
}
