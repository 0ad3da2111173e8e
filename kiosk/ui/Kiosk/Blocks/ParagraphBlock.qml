import QtQuick
import Kiosk.Controls

BlockBase {
    id: root

    implicitHeight: words.implicitHeight

    RichWords {
        id: words

        size: root.size
        markup: root.block.markup
        plain: root.block.plain
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}
