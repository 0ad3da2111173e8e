import QtQuick
import Kiosk.Theme

// The ring around what the keyboard is on: two lines, so that it shows on light and on dark.
Rectangle {
    id: root

    required property bool shown
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.line * 3
    border.color: Theme.focus
    border.width: Theme.line * 2
    color: "transparent"
    radius: root.around + Theme.line * 3
    visible: root.shown

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.line * 2
        border.color: Theme.card
        border.width: Theme.line
        color: "transparent"
        radius: root.around
    }
}
