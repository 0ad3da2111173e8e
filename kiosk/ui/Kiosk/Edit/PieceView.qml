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
    readonly property var piece: root.edit.pieces[root.index]
    readonly property string kind: root.piece?.kind ?? "paragraph"
    readonly property int section: root.piece?.section ?? 0
    readonly property var texts: root.piece?.texts ?? []
    readonly property bool chosen: root.edit.chosen === root.index
    readonly property bool begins: root.piece?.begins ?? false
    readonly property bool steps: ["paragraph", "picture", "item", "figure"].includes(root.kind)
    readonly property var names: ({
            "title": qsTr("Title"),
            "heading": qsTr("Heading"),
            "lead": qsTr("Lead"),
            "paragraph": qsTr("Paragraph"),
            "picture": qsTr("Picture"),
            "item": qsTr("Item"),
            "cell": qsTr("Cell"),
            "figure": qsTr("Figure")
        })
    readonly property string name: root.piece?.noted ? qsTr("%1, said by the speaker").arg(root.names[root.kind]) : root.names[root.kind]

    Accessible.name: root.name
    Accessible.role: Accessible.ListItem
    border.color: root.chosen ? Theme.focus : Theme.edge
    border.width: Theme.line * (root.chosen ? 2 : 1)
    color: Theme.card
    height: parts.height + Theme.gap
    radius: Theme.radius / 2

    // Alt and the arrows move what is being changed.
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (by === 0 || !(event.modifiers & Qt.AltModifier))
            return;
        event.accepted = true;
        if (root.begins)
            root.edit.desk.moveSection(root.section, by);
        else if (root.steps)
            root.edit.desk.movePiece(root.index, by);
    }

    Column {
        id: parts

        anchors.left: parent.left
        anchors.margins: Theme.half
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.half

        Item {
            anchors.left: parent.left
            height: Math.max(title.height, grip.height)
            width: parent.width

            Words {
                id: title

                anchors.left: parent.left
                anchors.right: grip.left
                color: Theme.quiet
                font.weight: root.begins ? Font.DemiBold : Font.Normal
                size: Theme.small
                text: root.name
            }

            Icon {
                id: grip

                anchors.right: parent.right
                anchors.rightMargin: Theme.half
                anchors.verticalCenter: title.verticalCenter
                name: root.begins || root.steps ? "fa6s.grip-vertical" : ""
                size: Theme.small
                tint: Theme.control
            }
        }

        Grid {
            id: grid

            readonly property real wide: parent.width - Theme.half * 3 - grip.width

            anchors.left: parent.left
            // Narrow columns of large letters are hard to read.
            columns: wide / root.texts.length < Theme.small * 10 ? 1 : root.texts.length
            spacing: Theme.half

            Repeater {
                model: root.texts.length

                PieceField {
                    required property int index

                    chosen: root.chosen
                    first: index === 0
                    kind: root.name
                    language: root.texts[index]?.language ?? ""
                    page: root.edit.page
                    said: root.texts[index]?.text ?? ""
                    there: root.texts[index]?.there ?? false
                    width: (grid.wide - grid.spacing * (grid.columns - 1)) / grid.columns
                    onOpened: root.edit.choose(root.index)
                    onAbandoned: root.edit.choose(-1)
                    onWritten: (was, words) => root.edit.desk.rewrite(root.index, language, was, words)
                }
            }
        }

        PieceTools {
            anchors.left: parent.left
            begins: root.begins
            desk: root.edit.desk
            fixed: ["title", "lead"].includes(root.kind)
            piece: root.index
            section: root.section
            steps: root.steps
            visible: root.chosen
            width: grid.wide
        }
    }
}
