import QtQuick

BlockBase {
    id: root

    implicitHeight: words.implicitHeight

    BlockList {
        id: words

        blocks: root.block.blocks
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}
