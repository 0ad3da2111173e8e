import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A picture that is dropped on the window asks for what it shows and who made it, and goes to the section that is shown.
DropArea {
    id: root

    required property EditViewModel edit
    property string file: ""

    keys: ["text/uri-list"]

    onDropped: drop => {
        root.file = String(drop.urls[0] ?? "");
        alt.text = credit.text = "";
        alt.forceActiveFocus();
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.ink
        border.width: Theme.line
        color: Theme.card
        height: parts.height + Theme.gap * 2
        radius: Theme.radius
        visible: root.file !== ""
        width: Math.min(root.width - Theme.gap, Theme.type * 900)

        Column {
            id: parts

            anchors.left: parent.left
            anchors.margins: Theme.gap
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.half

            Words {
                color: Theme.quiet
                size: Theme.small
                text: root.file
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }

            WordField {
                id: alt

                said: qsTr("What it shows, for who does not see it")
                width: parent.width
            }

            WordField {
                id: credit

                said: qsTr("Who made it, and under which licence")
                width: parent.width
            }

            Row {
                spacing: Theme.half

                ToolButton {
                    enabled: alt.text !== "" && credit.text !== ""
                    filled: true
                    text: qsTr("Add picture")
                    onClicked: {
                        root.edit.desk.addPicture(root.file, alt.text, credit.text);
                        root.file = "";
                    }
                }

                ToolButton {
                    text: qsTr("Cancel")
                    onClicked: root.file = ""
                }
            }
        }
    }
}
