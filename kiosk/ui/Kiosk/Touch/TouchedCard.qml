import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls

// Knows which card a finger or the pointer was put on. It lies over the pages, since whatever takes a press keeps it from what
// lies below, and only looks.
Item {
    id: root

    // What the page lies in that is shown.
    required property Item page

    // Where the card lies that leads on: under the finger that was lifted, or where the keys are. Undefined where there is none.
    function place(): var {
        const item = finger.landed ? buttonAt(finger.at) : root.Window.activeFocusItem;
        finger.landed = false;
        for (let up = item; up !== null; up = up.parent) {
            if (up === root.page)
                return item instanceof T.AbstractButton ? root.mapFromItem(item, (item as PressButton)?.origin ?? Qt.rect(0, 0, item.width, item.height)) : undefined;
        }
        return undefined;
    }

    function buttonAt(point: point): Item {
        let item = root.page;
        while (item !== null && !(item instanceof T.AbstractButton)) {
            const below = item.childAt(point.x, point.y);
            point = below !== null ? item.mapToItem(below, point.x, point.y) : point;
            item = below;
        }
        return item;
    }

    PointHandler {
        id: finger

        property bool landed: false
        // Kept, since the handler forgets it with the lift, which is what opens a page.
        property point at: Qt.point(0, 0)

        onActiveChanged: {
            if (!active)
                return;
            landed = true;
            at = point.position;
        }
    }
}
