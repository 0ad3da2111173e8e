import QtQuick
import Kiosk.Theme

// The speaker's pointer on a slide: a ring, or a spotlight that darkens all around it.
Item {
    id: root

    required property var pointer
    readonly property bool active: pointer.kind !== "" && pointer.seen
    readonly property real size: height * 0.035

    component Shade: Rectangle {
        color: Qt.alpha("black", 0.66)
    }

    clip: true
    visible: root.active

    // No shader, so that every renderer draws it, and no ring as wide as the slide: the software renderer would make a
    // picture of 80 MB for its corners (Qt 6.11).
    Item {
        id: light

        readonly property real hole: Math.round(root.height * 0.3)

        clip: true
        height: hole
        visible: root.pointer.kind === "spotlight"
        width: hole
        x: Math.round(root.pointer.x * root.width - hole / 2)
        y: Math.round(root.pointer.y * root.height - hole / 2)

        Rectangle {
            anchors.centerIn: parent
            border.color: above.color
            border.width: (width - light.hole) / 2
            color: "transparent"
            height: width
            radius: width / 2
            width: light.hole * 1.5 // its outer edge lies beyond the corners, which are 1.42 away
        }
    }

    Item {
        id: around

        anchors.fill: parent
        visible: light.visible

        Shade {
            id: above

            height: light.y
            width: root.width
        }

        Shade {
            height: root.height - y
            width: root.width
            y: light.y + light.height
        }

        Shade {
            height: light.height
            width: light.x
            y: light.y
        }

        Shade {
            height: light.height
            width: root.width - x
            x: light.x + light.width
            y: light.y
        }
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
