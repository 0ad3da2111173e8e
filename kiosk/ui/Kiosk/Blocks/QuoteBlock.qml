import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Somebody's words, as wide as there is room and larger than what stands around them; below them who said it.
BlockBase {
    id: root

    implicitHeight: column.implicitHeight + column.y * 2

    Rectangle {
        anchors.left: parent.left
        color: Theme.glow
        height: parent.height
        width: Theme.line * 3
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        spacing: Theme.half
        y: Theme.half / 2

        BlockList {
            blocks: root.block.blocks
            lively: root.lively
            size: Math.max(root.size, Theme.lead)
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        Words {
            color: Theme.quiet
            size: Theme.small
            font.weight: Font.DemiBold
            text: root.block.who
            visible: text !== ""
            width: parent.width
        }
    }
}
