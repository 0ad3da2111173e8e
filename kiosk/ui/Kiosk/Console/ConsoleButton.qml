import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One button of the console: an icon over its word; filled while what it does is on.
PressButton {
    id: root

    required property ConsoleViewModel talk
    required property CommandWords words
    required property var button
    property bool worded: true
    readonly property bool solid: root.button.on !== root.pressed
    readonly property color inkNow: root.solid ? Theme.card : Theme.ink

    Accessible.checkable: root.button.on
    Accessible.checked: root.button.on
    activeFocusOnTab: false
    around: Theme.radius
    focusPolicy: Qt.NoFocus
    font.pixelSize: Theme.small
    padding: Theme.half / 2
    text: root.words.labels[root.button.words]
    onClicked: root.talk.perform(root.button.command)

    background: Rectangle {
        border.color: root.solid ? Theme.ink : Theme.control
        border.width: Theme.line
        color: root.solid ? Theme.ink : Theme.card
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: icon.height + (root.worded ? label.implicitHeight : 0)

        Icon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            name: root.button.icon
            size: Theme.body
            tint: root.inkNow
            y: (parent.height - height - (root.worded ? label.implicitHeight : 0)) / 2
        }

        Words {
            id: label

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: icon.bottom
            color: root.inkNow
            size: root.font.pixelSize
            lines: 1
            text: root.text
            visible: root.worded
            wrapMode: Text.NoWrap
        }
    }
}
