pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One piece in every language, side by side. A touch opens it; Enter writes it into its file.
Rectangle {
    id: root

    required property EditViewModel edit
    required property int index
    required property var modelData
    readonly property bool chosen: root.edit.chosen === root.modelData.piece
    readonly property bool movable: ["paragraph", "item", "figure"].includes(root.modelData.kind)
    readonly property var names: ({
            "title": qsTr("Title"),
            "heading": qsTr("Heading"),
            "lead": qsTr("Lead"),
            "paragraph": qsTr("Paragraph"),
            "item": qsTr("Item"),
            "cell": qsTr("Cell"),
            "figure": qsTr("Figure")
        })

    border.color: root.chosen ? Theme.focus : Theme.edge
    border.width: Theme.line * (root.chosen ? 2 : 1)
    color: Theme.card
    height: parts.height + Theme.gap
    radius: Theme.radius / 2

    Column {
        id: parts

        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.half

        Words {
            color: Theme.quiet
            font.pixelSize: Theme.small
            text: root.modelData.noted ? qsTr("%1, said by the speaker").arg(root.names[root.modelData.kind]) : root.names[root.modelData.kind]
            width: parent.width
        }

        Row {
            id: row

            spacing: Theme.half
            width: parent.width

            Repeater {
                model: root.modelData.texts

                PieceField {
                    chosen: root.chosen
                    first: index === 0
                    width: (row.width - row.spacing * (root.modelData.texts.length - 1)) / root.modelData.texts.length
                    onOpened: root.edit.choose(root.modelData.piece)
                    onAbandoned: root.edit.choose(-1)
                    onWritten: words => root.edit.desk.write(root.modelData.piece, modelData.language, words)
                }
            }
        }

        Flow {
            spacing: Theme.half
            visible: root.chosen
            width: parent.width

            ToolButton {
                iconName: "fa6s.trash"
                text: qsTr("Remove")
                visible: !["title", "lead"].includes(root.modelData.kind)
                onClicked: root.edit.desk.removePiece(root.modelData.piece)
            }

            ToolButton {
                iconName: "fa6s.arrow-up"
                text: qsTr("Up")
                visible: root.movable
                onClicked: root.edit.desk.movePiece(root.modelData.piece, -1)
            }

            ToolButton {
                iconName: "fa6s.arrow-down"
                text: qsTr("Down")
                visible: root.movable
                onClicked: root.edit.desk.movePiece(root.modelData.piece, 1)
            }

            ToolButton {
                iconName: "fa6s.arrow-up"
                text: qsTr("Section up")
                visible: root.modelData.section > 1
                onClicked: root.edit.desk.moveSection(root.modelData.section, -1)
            }

            ToolButton {
                iconName: "fa6s.arrow-down"
                text: qsTr("Section down")
                visible: root.modelData.section > 0
                onClicked: root.edit.desk.moveSection(root.modelData.section, 1)
            }

            ToolButton {
                iconName: "fa6s.trash"
                text: qsTr("Remove section")
                visible: root.modelData.section > 0
                onClicked: root.edit.desk.removeSection(root.modelData.section)
            }
        }
    }
}
