pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The marks of a map's places: numbers where there are more than one, with a line from a number that was moved to its place.
Item {
    id: root

    required property var places
    required property bool numbered
    required property real shown
    readonly property real side: Math.round(Theme.small * 1.35)
    readonly property var marks: spread(Math.max(1, width), Math.max(1, height), side)

    // Where the numbers stand: above their places, or as near as they can without lying over one another.
    function spread(wide: real, high: real, gap: real): var {
        const inside = (value, most) => Math.max(gap / 2, Math.min(most - gap / 2, value));
        const found = root.places.map(place => ({
                    "x": inside(place.x * wide, wide),
                    "y": inside(place.y * high - gap * 1.4, high)
                }));
        for (let round = 0; round < 40; round++) {
            for (let one = 0; one < found.length; one++) {
                for (let other = one + 1; other < found.length; other++) {
                    const [a, b] = [found[one], found[other]];
                    const [dx, dy] = [b.x - a.x, b.y - a.y];
                    const apart = Math.sqrt(dx * dx + dy * dy);
                    if (apart >= gap)
                        continue;
                    const push = (gap - apart) / 2 + 0.5;
                    const [x, y] = apart > 0 ? [dx / apart * push, dy / apart * push] : [push, 0];
                    [a.x, a.y, b.x, b.y] = [inside(a.x - x, wide), inside(a.y - y, high), inside(b.x + x, wide), inside(b.y + y, high)];
                }
            }
        }
        return found;
    }

    Repeater {
        model: root.places

        Item {
            id: mark

            required property int index
            required property var modelData
            readonly property bool known: modelData.x >= 0
            readonly property real spotX: modelData.x * root.width
            readonly property real spotY: modelData.y * root.height
            readonly property real markX: root.marks[index]?.x ?? 0
            readonly property real markY: root.marks[index]?.y ?? 0

            opacity: index < root.shown ? 1 : 0
            visible: known

            // From a number that was moved to its place.
            Rectangle {
                color: Theme.overInk
                height: Theme.line
                rotation: Math.atan2(mark.markY - mark.spotY, mark.markX - mark.spotX) * 180 / Math.PI
                transformOrigin: Item.Left
                visible: root.numbered
                width: Math.hypot(mark.markX - mark.spotX, mark.markY - mark.spotY)
                x: mark.spotX
                y: mark.spotY - height / 2
            }

            Rectangle {
                color: Theme.overInk
                height: width
                radius: width / 2
                visible: root.numbered || mark.modelData.spot
                width: Theme.half * 0.75
                x: mark.spotX - width / 2
                y: mark.spotY - height / 2
            }

            Rectangle {
                border.color: Theme.slab
                border.width: Theme.line
                color: Theme.overInk
                height: width
                radius: width / 2
                visible: root.numbered
                width: root.side
                x: mark.markX - width / 2
                y: mark.markY - height / 2

                Words {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: Theme.slab
                    size: Theme.small
                    font.weight: Font.DemiBold
                    lineHeight: 1
                    text: Tongue.whole(mark.index + 1)
                }
            }
        }
    }
}
