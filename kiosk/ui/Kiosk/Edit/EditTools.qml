pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What can be done to the briefing as a whole; and where the window is narrow, which part of it is seen.
Rectangle {
    id: root

    required property EditViewModel edit
    required property HubViewModel hub
    required property bool narrow
    required property string part
    readonly property int problems: root.edit.problems.length

    signal picked(string part)
    signal exportRequested

    color: Theme.card
    height: row.height + Theme.gap

    Flow {
        id: row

        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.half

        FewChoices {
            chosen: root.part
            ids: ["pages", "page", "texts", "problems"]
            least: Theme.deskTarget
            names: [qsTr("Pages"), qsTr("Page"), qsTr("Texts"), root.problems > 0 ? qsTr("Problems: %1").arg(root.problems) : qsTr("Problems")]
            room: row.width
            visible: root.narrow
            onPicked: id => root.picked(id)
        }

        ToolButton {
            enabled: root.edit.desk.canUndo
            iconName: "fa6s.rotate-left"
            terse: root.narrow
            text: qsTr("Undo")
            onClicked: root.edit.desk.undo()
        }

        ToolButton {
            iconName: "fa6s.download"
            terse: root.narrow
            text: qsTr("Export")
            onClicked: root.exportRequested()
        }

        ToolButton {
            iconName: "fa6s.magnifying-glass-minus"
            terse: true
            text: qsTr("Smaller text")
            onClicked: root.hub.perform("smaller")
        }

        ToolButton {
            iconName: "fa6s.magnifying-glass-plus"
            terse: true
            text: qsTr("Larger text")
            onClicked: root.hub.perform("larger")
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

                Accessible.role: Accessible.AlertMessage
                color: Theme.overDemand
                size: Theme.small
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
