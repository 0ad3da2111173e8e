import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One demand on the home page: one half of the diamond.
PressButton {
    id: root

    required property var demand
    property real insetLeft: 0
    property real insetRight: 0
    property real insetTop: 0
    property real insetBottom: 0
    property color accent: Theme.accent(root.demand.demand)
    readonly property int headingSize: Math.round(48 * Theme.type)

    Accessible.name: `${root.demand.number}. ${root.demand.heading}. ${root.demand.lead}`.replace(/\u00ad/g, "")
    bottomPadding: Math.round(44 * Theme.unit) + root.insetBottom
    leftPadding: Math.round(56 * Theme.unit) + root.insetLeft
    rightPadding: Math.round(40 * Theme.unit) + root.insetRight
    text: root.demand.heading
    topPadding: Math.round(44 * Theme.unit) + root.insetTop

    background: Rectangle {
        color: root.pressed ? Qt.darker(root.accent, 1.2) : root.accent
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight + Theme.gap + more.height

        Column {
            id: words

            spacing: Theme.gap
            width: parent.width

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                font.family: Theme.serif
                font.pixelSize: Theme.huge
                font.weight: Font.Light
                lines: 0.9
                text: root.demand.number
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                font.family: Theme.serif
                font.pixelSize: root.headingSize
                font.weight: Font.DemiBold
                lines: 0.96
                text: root.demand.heading
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                text: root.demand.lead
                width: parent.width
            }
        }

        Rectangle {
            id: more

            anchors.bottom: parent.bottom
            color: Theme.card
            height: count.implicitHeight + Theme.gap * 1.4
            radius: Math.min(height / 2, Theme.radius * 1.6)
            width: Math.min(parent.width, count.implicitWidth + Theme.inset * 1.6)

            Words {
                id: count

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.accent
                font.weight: Font.DemiBold
                lines: 1.1
                text: qsTr("%1 · %2").arg(qsTr("%n argument(s)", "", root.demand.arguments)).arg(qsTr("%n case study(ies)", "", root.demand.cases)) + " →"
                width: parent.width - Theme.inset * 1.6
                x: Theme.inset * 0.8
            }
        }
    }
}
