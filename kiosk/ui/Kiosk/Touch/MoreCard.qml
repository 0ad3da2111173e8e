import QtQuick
import Kiosk.Blocks
import Kiosk.Theme

// What a step folds away, as a card of its own.
Rectangle {
    id: root

    required property var section

    signal linkTapped(string link)

    border.color: Theme.control
    border.width: Theme.line
    color: Theme.card
    implicitHeight: column.implicitHeight + Theme.gap * 2
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        spacing: Theme.half
        y: Theme.gap

        BlockList {
            blocks: root.visible ? root.section.more : []
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        CitedLine {
            sources: root.visible ? root.section.more_sources : []
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }
    }
}
