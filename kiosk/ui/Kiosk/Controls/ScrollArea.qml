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
    // How high the arrow is that says so: nothing that is to be seen lies below it.
    readonly property real hint: Theme.target

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
        const foot = top + item.height + hint + room;
        if (top - room < contentY)
            contentY = Math.max(0, top - room);
        else if (foot > contentY + height)
            contentY = Math.max(0, Math.min(way, top - room, foot - height));
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

    // The columns of the content where the arrow begins, as one reads them, each from where to where, and how far down in view it is whole.
    function wholeParts(): list<rect> {
        const cut = columnsIn(holder).map(item => boxOf(item)).sort((one, other) => one.x - other.x);
        const ends = cut.slice(1).map((box, index) => Math.round((cut[index].x + cut[index].width + box.x) / 2));
        const parts = [0, ...ends].map((x, index) => Qt.rect(x, 0, (ends[index] ?? width) - x, wholeUntil(cut[index].x, cut[index].width)));
        return Theme.mirrored ? parts.reverse() : parts;
    }

    function boxOf(item: Item): rect {
        return item.mapToItem(root, 0, 0, item.width, item.height);
    }

    // What stands side by side there: the items of a row or grid, as long as they are no cards.
    function columnsIn(item: Item): list<Item> {
        const y = item.mapFromItem(root, 0, height - hint).y;
        const crossing = item instanceof Rectangle ? [] : [...item.children].filter(child => child.visible && child.y < y && child.y + child.height > y);
        if (crossing.length > 1 && item instanceof Positioner)
            return crossing.reduce((all, child) => [...all, ...columnsIn(child)], []);
        return crossing.length === 1 ? columnsIn(crossing[0]) : [item];
    }

    // How far down in view a level line cuts nothing of a column.
    function wholeUntil(x: real, wide: real): real {
        let y = Infinity, above = height - hint;
        while (above < y) {
            y = Math.floor(above);
            above = Math.min(...[0.03, 0.15, 0.3, 0.5, 0.7, 0.85, 0.97].map(share => uncutAt(holder, x + wide * share, y)));
        }
        return y;
    }

    // The upper edge of what a level line cuts at a place, or the line itself: of what stands in a column, a button, a picture,
    // a line of words. What is too high to be hidden is looked into.
    function uncutAt(item: Item, x: real, y: real): real {
        const here = item.mapFromItem(root, x, y);
        const below = item.childAt(here.x, here.y);
        if (below === null)
            return y;
        const words = below as Text;
        const high = words !== null ? words.contentHeight / words.lineCount : below.height;
        const at = below.mapFromItem(root, x, y).y, over = (at - (words?.topPadding ?? 0)) % high;
        if (over <= 1 || over >= high - 1 || words !== null && at > words.topPadding + words.contentHeight)
            return y;
        const above = below.mapToItem(root, 0, at - over).y;
        const hides = item instanceof Positioner || words !== null || below instanceof T.AbstractButton || below.children.length === 0;
        return hides && above > height * 0.6 ? above : uncutAt(below, x, y);
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
