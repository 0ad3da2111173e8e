pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One step: its text, where that comes from, and what it folds away.
Rectangle {
    id: root

    required property HubViewModel hub
    required property var section
    required property color accent
    // Which of the page's steps it is, from 0.
    required property int place
    property bool headed: false
    property bool open: false
    // What is folded away is open elsewhere.
    property bool aside: false
    // Of its text.
    property real size: Theme.lead
    // It is no lower than this.
    property real floor: 0
    readonly property real needed: column.implicitHeight + Theme.gap * 2

    // A facet of the diamond that somebody has left out.
    readonly property bool dimmed: root.section.gifts.length > 0 && root.hub.page.dimmed.includes(root.place)

    signal linkTapped(string link)
    signal moreToggled

    border.color: root.accent
    border.width: Theme.line
    color: Theme.card
    implicitHeight: Math.ceil(Math.max(root.floor, root.needed))
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
            active: root.section.gifts.length > 0
            visible: active
            width: parent.width

            sourceComponent: Gifts {
                dimmed: root.dimmed
                gifts: root.section.gifts
                onLinkTapped: link => root.linkTapped(link)
            }
        }

        BlockList {
            blocks: root.section.blocks
            size: root.size
            visible: blocks.length > 0
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        Flow {
            spacing: Theme.gap
            visible: root.section.sources.length + root.section.more.length > 0 || root.section.easy
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

            Pill {
                iconName: "fa6s.align-left"
                text: qsTr("The whole text")
                visible: root.section.easy && !Theme.whole
                onClicked: root.hub.comfort.chooseEasyWords(false)
            }
        }

        BlockList {
            blocks: root.open && !root.aside ? root.section.more : []
            visible: blocks.length > 0
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        CitedLine {
            sources: root.open && !root.aside ? root.section.more_sources : []
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }

        Words {
            text: qsTr("What is struck through is lost then.")
            visible: root.dimmed
            width: parent.width
        }

        Toggle {
            anchors.left: parent.left
            accent: root.accent
            checked: root.dimmed
            text: qsTr("Leave this one out")
            visible: root.section.gifts.length > 0
            width: Math.min(parent.width, implicitWidth + leftPadding)
            onToggled: root.hub.page.dimPartner(root.place)
        }
    }
}
