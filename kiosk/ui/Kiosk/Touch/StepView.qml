import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// One step: its text, where that comes from, and what it folds away.
Rectangle {
    id: root

    required property var section
    required property color accent
    property bool headed: false
    property bool open: false
    // It is no lower than this.
    property real floor: 0
    // What stands before the text, and after it.
    property Component first: null
    property Component last: null

    signal linkTapped(string link)
    signal moreToggled

    border.color: root.accent
    border.width: Theme.line
    color: Theme.card
    implicitHeight: Math.ceil(Math.max(root.floor, column.implicitHeight + Theme.gap * 2))
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.25
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.25
        spacing: Theme.half
        y: Theme.gap

        Heading {
            text: root.section.heading
            visible: root.headed && text !== ""
            width: parent.width
        }

        Loader {
            active: root.first !== null
            sourceComponent: root.first
            visible: active
            width: parent.width
        }

        BlockList {
            blocks: root.section.blocks
            visible: blocks.length > 0
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        Flow {
            spacing: Theme.gap
            visible: root.section.sources.length + root.section.more.length > 0
            width: parent.width

            CitedLine {
                sources: root.section.sources
                width: Math.min(implicitWidth, parent.width)
                onLinkTapped: link => root.linkTapped(link)
            }

            Pill {
                iconName: root.open ? "fa6s.minus" : "fa6s.plus"
                text: root.open ? qsTr("Less") : qsTr("More")
                visible: root.section.more.length > 0 && !Theme.whole
                onClicked: root.moreToggled()
            }
        }

        BlockList {
            blocks: root.open ? root.section.more : []
            visible: blocks.length > 0
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        CitedLine {
            sources: root.open ? root.section.more_sources : []
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        Loader {
            active: root.last !== null
            sourceComponent: root.last
            visible: active
            width: parent.width
        }
    }
}
