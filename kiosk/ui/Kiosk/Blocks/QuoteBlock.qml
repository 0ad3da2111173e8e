import QtQuick
import Kiosk.Theme

BlockBase {
    id: root

    implicitHeight: words.implicitHeight

    Rectangle {
        anchors.left: parent.left
        color: Theme.control
        height: parent.height
        width: Theme.line * 3
    }

    BlockList {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        blocks: root.block.blocks
        size: root.size
        onLinkTapped: link => root.linkTapped(link)
    }
}
