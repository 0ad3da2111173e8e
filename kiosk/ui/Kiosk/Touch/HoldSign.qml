import QtQuick
import Kiosk.Theme

// Where a touch counts only once it was held: a ring grows around the finger, and closes when it may be lifted.
Item {
    id: root

    // Ms.
    required property int hold
    readonly property bool enough: ring.scale === 1

    Accessible.ignored: true

    PointHandler {
        id: finger

        acceptedButtons: Qt.LeftButton
        target: null
        onActiveChanged: {
            if (finger.active) {
                ring.from = finger.point.pressPosition;
                grow.restart();
            } else {
                grow.stop();
                ring.scale = 0;
            }
        }
    }

    // Ink on paper, on whatever lies below.
    Rectangle {
        id: ring

        property point from: Qt.point(0, 0)

        border.color: Theme.paper
        border.width: Theme.line * 6
        color: "transparent"
        height: width
        radius: width / 2
        scale: 0
        visible: finger.active
        width: Theme.target * 2
        x: ring.from.x - width / 2
        y: ring.from.y - height / 2

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.line * (root.enough ? 1 : 2)
            border.color: Theme.ink
            border.width: Theme.line * (root.enough ? 4 : 2)
            color: "transparent"
            radius: width / 2
        }
    }

    // Under less movement too: it tells how long is left.
    NumberAnimation {
        id: grow

        duration: root.hold
        from: 0.4
        property: "scale"
        target: ring
        to: 1
    }
}
