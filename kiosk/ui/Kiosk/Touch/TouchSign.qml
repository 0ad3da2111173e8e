pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A fingertip that touches, and the ring it makes: touch here, without a word.
Item {
    id: root

    // How far the ring has grown, from 0 to 1.
    property real ring: 1
    property color tint: Theme.ink

    Accessible.ignored: true
    height: width
    width: Math.round(176 * Theme.unit)

    Repeater {
        model: [0.6, 0.6 + root.ring * 0.4]

        Rectangle {
            required property real modelData
            required property int index

            border.color: root.tint
            border.width: Theme.line * 1.5
            color: "transparent"
            height: width
            opacity: index === 0 ? 1 : 1 - root.ring * 0.6
            radius: width / 2
            width: Math.round(root.width * modelData)
            x: (root.width - width) / 2
            y: x
        }
    }

    Icon {
        anchors.centerIn: parent
        name: "fa6s.hand-pointer"
        size: Math.round(root.width * 0.34)
        tint: root.tint
    }
}
