import QtQuick
import Kiosk.Theme

// A small label that opens a source or a term. It looks small; the finger still has a whole target.
PressButton {
    id: root

    property string iconName: ""
    property color tint: Theme.quiet
    property color fill: "transparent"
    // How wide it may be before its words wrap.
    property real room: Infinity

    around: pill.radius
    font.pixelSize: Theme.small
    leftPadding: Theme.half * 1.5
    rightPadding: Theme.half * 1.5

    background: Item {
        Rectangle {
            id: pill

            anchors.centerIn: parent
            border.color: root.tint
            border.width: Theme.line / 2
            color: root.pressed ? root.tint : root.fill
            height: Math.min(parent.height, words.implicitHeight + Theme.half * 1.2)
            radius: Math.min(height / 2, Theme.radius)
            width: parent.width
        }
    }
    contentItem: Row {
        spacing: Theme.half * 0.75

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.small * 0.8
            tint: words.color
        }

        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: root.pressed ? Theme.card : root.tint
            size: root.font.pixelSize
            lines: 1
            text: root.text
            width: Math.min(Math.ceil(implicitWidth), root.room - (root.iconName !== "" ? icon.width + parent.spacing : 0) - root.leftPadding - root.rightPadding)
        }
    }
}
