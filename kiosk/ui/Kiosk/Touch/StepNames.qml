pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The names of a page's steps, always in view together; a tap shows that one.
LongGrid {
    id: root

    required property var sections
    required property int chosen
    required property color accent
    // An icon for each instead of its number.
    property var icons: []

    // How high they should be together, at least.
    property real least: 0

    signal picked(int step)

    count: root.sections.length
    most: Math.max(1, Math.min(2, Math.floor(root.width / (440 * Theme.type))))
    pitch: Theme.target + Theme.gap
    spacing: Theme.half

    delegate: PressButton {
        id: name

        required property int place
        readonly property bool open: Theme.whole || root.chosen === place
        readonly property bool solid: open !== pressed
        readonly property color tint: solid ? Theme.overDemand : root.accent
        readonly property string iconName: root.icons[place] ?? ""

        Accessible.checkable: true
        Accessible.checked: open
        Accessible.description: open ? qsTr("open") : qsTr("closed")
        Accessible.role: Accessible.Button
        bottomPadding: Theme.half
        leftPadding: Theme.gap
        rightPadding: leftPadding
        text: root.sections[place]?.heading ?? ""
        topPadding: Theme.half
        width: root.cell

        implicitHeight: Math.max(Theme.target, Math.ceil(implicitContentHeight) + topPadding + bottomPadding, Math.min(Theme.target * 2.4, Math.floor((root.least + root.spacing) / root.count - root.spacing)))

        background: Rectangle {
            border.color: name.solid ? root.accent : Theme.edge
            border.width: Theme.line
            color: name.solid ? root.accent : Theme.card
            radius: Theme.radius
        }
        contentItem: Item {
            implicitHeight: Math.ceil(Math.max(words.implicitHeight, numeral.implicitHeight))

            Words {
                id: numeral

                Accessible.ignored: true
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: name.tint
                font.family: Theme.serif
                size: Theme.heading * 1.15
                font.weight: Font.Light
                lines: 1
                text: name.iconName === "" ? Tongue.whole(name.place + 1) : ""
                width: Theme.numeral * 0.8
            }

            Icon {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: name.iconName
                size: Theme.lead
                tint: name.tint
            }

            Words {
                id: words

                Accessible.ignored: true
                anchors.left: numeral.right
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: name.solid ? Theme.overDemand : Theme.ink
                font.family: Theme.serif
                size: Theme.body * 1.08
                font.weight: Font.DemiBold
                lines: 0.96
                text: name.text
            }
        }

        onClicked: root.picked(place)
    }
}
