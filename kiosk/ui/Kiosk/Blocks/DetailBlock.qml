import QtQuick

BlockBase {
    id: root

    implicitHeight: words.implicitHeight

    BlockList {
        id: words

        blocks: root.block.blocks
        lively: root.lively
        size: root.size
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}
