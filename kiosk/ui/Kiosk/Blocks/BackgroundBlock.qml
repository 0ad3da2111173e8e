import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is not from the paper: always in its own frame, always labelled, with who says so.
BlockBase {
    id: root

    readonly property bool onlyFigures: root.block.blocks.every(inner => inner.type === "figure")

    implicitHeight: onlyFigures ? words.implicitHeight : column.implicitHeight

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

        bottomPadding: root.onlyFigures ? 0 : Theme.gap
        width: root.width - x * 2
        x: root.onlyFigures ? 0 : Theme.gap

        CitedLine {
            label: root.onlyFigures ? "" : root.block.document !== "" ? qsTr("Background, not from %1").arg(root.block.document) : qsTr("Background")
            sources: root.onlyFigures ? [] : root.block.sources
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        BlockList {
            id: words

            blocks: root.block.blocks
            lively: root.lively
            size: root.size
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }
    }
}
