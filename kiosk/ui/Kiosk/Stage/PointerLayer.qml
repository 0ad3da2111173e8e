import QtQuick
import Kiosk.Theme

// The speaker's pointer on a slide: a ring, or a spotlight that darkens all around it.
Item {
    id: root

    required property var pointer
    readonly property bool active: pointer.kind !== "" && pointer.seen
    readonly property real size: height * 0.035

    clip: true
    visible: root.active

    // A ring as wide as the slide: its hole is the light. No shader, so that every renderer draws it.
    Rectangle {
        readonly property real hole: root.height * 0.3
        readonly property real reach: Math.max(root.width, root.height) * 1.1

        border.color: Qt.alpha("black", 0.66)
        border.width: reach
        color: "transparent"
        height: width
        radius: width / 2
        visible: root.pointer.kind === "spotlight"
        width: hole + reach * 2
        x: root.pointer.x * root.width - width / 2
        y: root.pointer.y * root.height - height / 2
    }

    Rectangle {
        border.color: Theme.card
        border.width: root.size * 0.12
        color: Theme.accent(1)
        height: root.size
        radius: height / 2
        visible: root.pointer.kind === "pointer"
        width: height
        x: root.pointer.x * root.width - width / 2
        y: root.pointer.y * root.height - height / 2
    }
}
