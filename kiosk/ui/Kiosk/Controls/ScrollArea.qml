import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A page's content, flicked up and down, with a bar that shows how much there is and a hint that there is more.
Flickable {
    id: root

    default property alias content: holder.data
    property color fade: Theme.paper
    readonly property real way: Math.max(0, contentHeight - height)
    // How far down this is, from 0 to 1. What is not there yet counts as high as it is taken to be, and so does what is: a
    // share means the same place before and after.
    readonly property real share: {
        const surplus = parts.reduce((sum, part) => sum + part.surplus(contentY - part.depth), 0);
        return way > 0 ? Math.min(1, Math.max(0, (contentY - surplus) / even())) : 0;
    }
    // The long parts of the content, from the top.
    property list<LongPart> parts
    readonly property bool more: way - contentY > Theme.gap

    function scrollBy(pixels: real): void {
        contentY = Math.max(0, Math.min(way, contentY + pixels));
    }

    // The way where every row of the long parts is as high as it is taken to be.
    function even(): real {
        return Math.max(1, parts.reduce((sum, part) => sum - part.surplus(Infinity), way));
    }

    function scrollToShare(wanted: real): void {
        let y = wanted < 1 ? wanted * even() : way;
        for (const part of wanted < 1 ? parts : []) {
            const row = (y - part.depth) / part.pitch;
            if (row >= 0 && row < part.rows && !part.whole) {
                part.show(row);
                return;
            }
            y += part.surplus(row > 0 ? Infinity : 0);
        }
        contentY = Math.round(y);
    }

    function show(item: Item): void {
        const top = item.mapToItem(holder, 0, 0).y;
        const room = Theme.gap;
        if (top - room < contentY)
            contentY = Math.max(0, top - room);
        else if (top + item.height + room > contentY + height)
            contentY = Math.max(0, Math.min(way, Math.min(top - room, top + item.height + room - height)));
    }

    // The outermost item of a column, a row or a grid that the upper edge cuts there. Null where it cuts none, or one that is too
    // high to be seen whole.
    function cutAt(item: Item, x: real): Item {
        const here = item.mapFromItem(root, x, 0);
        const below = item.childAt(here.x, here.y);
        if (below === null)
            return null;
        return item instanceof Positioner && depthIn(below, x) > 1 && below.height < root.height * 0.7 ? below : cutAt(below, x);
    }

    // How much of an item is above the upper edge.
    function depthIn(item: Item, x: real): real {
        return item.mapFromItem(root, x, 0).y;
    }

    // Where an item that is cut is whole, or gone.
    function edgeOf(item: Item): real {
        const top = item.mapToItem(holder, 0, 0).y;
        return contentY - top < item.height / 2 ? top : top + item.height;
    }

    // Where whole items begin at the edge, the nearest to where this is.
    function wholeY(): real {
        const within = contentY > 0 && contentY < way && parts.length === 0;
        const edges = (within ? [0.25, 0.5, 0.75] : []).map(share => cutAt(holder, width * share)).filter(item => item !== null).map(item => edgeOf(item));
        return edges.length > 0 ? Math.round(Math.max(0, Math.min(way, Math.min(...edges)))) : contentY;
    }

    function holds(item: Item): bool {
        for (let up = item; up !== null; up = up.parent) {
            if (up === holder)
                return true;
        }
        return false;
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        Accessible.ignored: true
        contentItem: Rectangle {
            color: Theme.control
            implicitWidth: Theme.line * 4
            radius: width / 2
        }
        minimumSize: 0.1
        padding: Theme.line * 2
        policy: root.way > 0 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
        visible: root.way > 0
    }
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: holder.childrenRect.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    pixelAligned: true

    onMovementEnded: {
        settling.to = wholeY();
        if (settling.to !== contentY)
            settling.restart();
    }
    onMovementStarted: settling.stop()

    NumberAnimation {
        id: settling

        duration: Theme.shortMotion
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }

    Item {
        id: holder

        height: childrenRect.height
        width: root.width
    }
}
