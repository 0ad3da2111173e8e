import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Brings everything within reach. Its sign is a screen whose lower part is filled: drawn here, since the icons' font is not loaded
// where all other buttons have words.
PressButton {
    id: root

    // As the icons beside it.
    readonly property real size: Math.min(Theme.body, Theme.target * 0.7)
    readonly property color inkNow: root.pressed ? Theme.card : Theme.ink

    around: height / 2
    bottomPadding: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0

    background: Rectangle {
        border.color: Theme.control
        border.width: Theme.line
        color: root.pressed ? Theme.ink : Theme.card
        radius: height / 2
    }
    contentItem: Item {
        Rectangle {
            id: screen

            anchors.centerIn: parent
            border.color: root.inkNow
            border.width: Theme.line
            color: "transparent"
            height: Math.round(root.size * 0.95)
            radius: Theme.line * 2
            width: Math.round(root.size * 0.78)

            Rectangle {
                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.inkNow
                height: Math.round(parent.height * 0.4)
                radius: parent.radius
                width: parent.width
            }
        }
    }
}
