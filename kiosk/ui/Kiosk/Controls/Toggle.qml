import QtQuick
import Kiosk.Theme

// A switch with its words; on and off differ in shape and place, not in colour alone.
PressButton {
    id: root

    property color accent: Theme.ink

    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.role: Accessible.CheckBox
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.half
    bottomPadding: Theme.half

    background: Rectangle {
        border.color: root.checked ? root.accent : Theme.control
        border.width: Theme.line
        color: root.pressed ? Theme.edge : Theme.card
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, track.height)
        implicitWidth: track.width + Theme.gap + words.implicitWidth

        Rectangle {
            id: track

            anchors.verticalCenter: parent.verticalCenter
            border.color: root.checked ? root.accent : Theme.control
            border.width: Theme.line
            color: root.checked ? root.accent : Theme.card
            height: Math.round(Theme.body * 1.2)
            radius: height / 2
            width: height * 1.9

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: root.checked ? Theme.card : Theme.control
                height: parent.height - Theme.line * 6
                radius: height / 2
                width: height
                x: root.checked ? parent.width - width - Theme.line * 3 : Theme.line * 3
            }
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.left: track.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            font.weight: Font.DemiBold
            text: root.text
        }
    }
}
