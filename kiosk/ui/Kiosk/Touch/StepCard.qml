pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// One step of a page: a header that opens and closes it, and its text while it is open.
Item {
    id: root

    required property var section
    required property int number
    property bool open: false
    property color accent: Theme.ink
    property string iconName: ""
    property alias header: header
    default property alias extra: inside.data
    // What stands between the header and the text.
    property Component first: null

    signal toggled
    signal linkTapped(string link)

    implicitHeight: header.height + (open ? inside.implicitHeight + Theme.gap * 2 : 0)

    Rectangle {
        anchors.fill: parent
        border.color: root.open ? root.accent : Theme.edge
        border.width: Theme.line
        color: Theme.card
        radius: Theme.radius
    }

    PressButton {
        id: header

        Accessible.checkable: true
        Accessible.checked: root.open
        Accessible.description: root.open ? qsTr("open") : qsTr("closed")
        Accessible.role: Accessible.Button
        height: implicitHeight
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        text: root.section.heading
        topPadding: Theme.half * 1.2
        bottomPadding: Theme.half * 1.2
        width: root.width

        background: Rectangle {
            bottomLeftRadius: root.open ? 0 : radius
            bottomRightRadius: root.open ? 0 : radius
            color: root.open !== header.pressed ? root.accent : "transparent"
            radius: Theme.radius
        }
        contentItem: Item {
            id: face
            readonly property color tint: root.open !== header.pressed ? Theme.overDemand : root.accent

            implicitHeight: Math.max(words.implicitHeight, numeral.implicitHeight)

            Words {
                id: numeral

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: face.tint
                font.family: Theme.serif
                font.pixelSize: Theme.numeral * 0.85
                font.weight: Font.Light
                lines: 1
                text: root.iconName === "" ? Tongue.whole(root.number) : ""
                width: Theme.numeral
            }

            Icon {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.heading
                tint: face.tint
            }

            Words {
                id: words

                Accessible.ignored: true
                anchors.left: numeral.right
                anchors.leftMargin: Theme.half
                anchors.right: sign.left
                anchors.rightMargin: Theme.half
                anchors.verticalCenter: parent.verticalCenter
                color: root.open !== header.pressed ? Theme.overDemand : Theme.ink
                font.family: Theme.serif
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                lines: 0.96
                text: root.section.heading
            }

            Icon {
                id: sign

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: root.open ? "fa6s.minus" : "fa6s.plus"
                size: Theme.small
                tint: face.tint
            }
        }

        onClicked: root.toggled()
    }

    Column {
        id: inside

        anchors.left: parent.left
        anchors.leftMargin: Theme.narrow ? Theme.gap : Theme.gap + Theme.numeral + Theme.half
        spacing: Theme.half
        visible: root.open
        width: root.width - anchors.leftMargin - (Theme.narrow ? Theme.gap : Theme.inset)
        y: header.height + Theme.gap

        Loader {
            active: root.open && root.first !== null
            sourceComponent: root.first
            visible: active
            width: parent.width
        }

        Loader {
            active: root.open
            width: parent.width

            sourceComponent: SectionView {
                headed: false
                section: root.section
                onLinkTapped: link => root.linkTapped(link)
            }
        }
    }
}
