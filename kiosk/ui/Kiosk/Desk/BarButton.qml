import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button of the bar on a desk, where somebody has a mouse: lower than those of the hub, and without a border.
PressButton {
    id: root

    required property string iconName
    property bool terse: false

    bottomPadding: 0
    font.pixelSize: Theme.small
    implicitHeight: Math.max(Theme.deskTarget, name.implicitHeight)
    implicitWidth: Math.max(Theme.deskTarget, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.half
    rightPadding: Theme.half
    topPadding: 0

    background: Rectangle {
        color: root.pressed || root.hovered ? Theme.ink : Theme.slab
        radius: Theme.radius / 2
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.half

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.small
                tint: Theme.overInk
            }

            Words {
                id: name

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overInk
                lines: 1
                size: Theme.small
                font.weight: Font.DemiBold
                text: root.text
                visible: !root.terse
                wrapMode: Text.NoWrap
            }
        }
    }
}
