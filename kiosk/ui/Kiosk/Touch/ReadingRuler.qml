import QtQuick
import Kiosk.Theme

// Dims what is above and below a few lines, so that the eye keeps to them. It goes with finger, mouse and keys, and lets all of
// them through.
Item {
    id: root

    property real middle: root.height * 0.4
    // Where the mouse was: one that lies still points at nothing.
    property real resting: -1
    readonly property real band: Theme.body * 5
    readonly property real upper: Math.round(Math.max(0, root.middle - root.band / 2))
    readonly property real lower: Math.round(Math.min(root.height, root.middle + root.band / 2))

    Accessible.ignored: true

    HoverHandler {
        id: mouse

        onPointChanged: {
            const y = mouse.point.position.y;
            if (mouse.hovered && root.resting >= 0 && y !== root.resting)
                root.middle = y;
            root.resting = y;
        }
    }

    PointHandler {
        id: finger

        target: null
        onPointChanged: {
            if (finger.active)
                root.middle = finger.point.position.y;
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            if (item !== null && item.activeFocusOnTab)
                root.middle = item.mapToItem(root, 0, item.height / 2).y;
        }
    }

    Rectangle {
        color: Theme.slab
        height: root.upper
        opacity: 0.45
        width: root.width
    }

    Rectangle {
        color: Theme.slab
        height: root.height - y
        opacity: 0.45
        width: root.width
        y: root.lower
    }
}
