import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is not from the paper: always in its own frame, always labelled, always with who says so.
BlockBase {
    id: root

    readonly property bool onlyFigures: root.block.blocks.every(inner => inner.type === "figure")

    implicitHeight: onlyFigures ? words.implicitHeight : column.implicitHeight + column.y * 2

    Rectangle {
        anchors.fill: parent
        border.color: Theme.edge
        border.width: Theme.line
        color: Theme.paper
        radius: Theme.radius
        visible: !root.onlyFigures
    }

    Column {
        id: column

        spacing: Theme.half
        width: root.width - x * 2
        x: root.onlyFigures ? 0 : Theme.gap
        y: root.onlyFigures ? 0 : Theme.gap

        Words {
            color: Theme.quiet
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: root.block.document !== "" ? qsTr("Background, not from %1").arg(root.block.document) : qsTr("Background")
            visible: !root.onlyFigures
            width: parent.width
        }

        BlockList {
            id: words

            blocks: root.block.blocks
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        SourceChips {
            sources: root.onlyFigures ? [] : root.block.sources
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }
    }
}
