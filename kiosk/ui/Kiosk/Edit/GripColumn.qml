import QtQuick
import Kiosk.Theme

// The edge of a list by which its rows are dragged, by mouse or finger. It lies over the list and not in its rows, so that it
// holds on while the list scrolls below it. A line shows where the row would stand; there is none where it may not.
MouseArea {
    id: root

    required property ListView list
    // Whether a row can be dragged, and before which one it would stand that is held before another: -1 where it may not.
    required property var canDrag
    required property var lands
    property int dragged: -1
    property int slot: -1
    readonly property real edge: Theme.deskTarget
    readonly property real lineY: {
        const item = root.slot < 0 ? null : root.list.itemAtIndex(Math.min(root.slot, root.list.count - 1));
        return item === null ? -1 : item.y + (root.slot >= root.list.count ? item.height : 0) - root.list.contentY;
    }

    signal dropped(int from, int slot)

    // The row before which something at this height is held.
    function slotAt(y: real): int {
        const at = y + root.list.contentY;
        const row = root.list.indexAt(1, Math.max(root.list.originY, at));
        const item = row < 0 ? null : root.list.itemAtIndex(row);
        return item === null ? root.list.count : at > item.y + item.height / 2 ? row + 1 : row;
    }

    function hold(y: real): void {
        root.slot = root.lands(root.dragged, root.slotAt(y));
    }

    function release(): void {
        root.dragged = -1;
        root.slot = -1;
    }

    Accessible.ignored: true
    anchors.bottom: root.list.bottom
    anchors.right: root.list.right
    anchors.top: root.list.top
    cursorShape: root.dragged >= 0 ? Qt.ClosedHandCursor : Qt.OpenHandCursor
    preventStealing: true
    width: Theme.deskTarget

    onCanceled: release()
    onPositionChanged: mouse => {
        if (root.dragged >= 0)
            root.hold(mouse.y);
    }
    onPressed: mouse => {
        const row = root.list.indexAt(1, mouse.y + root.list.contentY);
        mouse.accepted = row >= 0 && root.canDrag(row);
        root.dragged = mouse.accepted ? row : -1;
    }
    onReleased: {
        if (root.dragged >= 0 && root.slot >= 0 && root.slot !== root.dragged)
            root.dropped(root.dragged, root.slot);
        root.release();
    }

    // Near an edge the list goes on.
    Timer {
        interval: 16
        repeat: true
        running: root.dragged >= 0 && (root.mouseY < root.edge || root.mouseY > root.height - root.edge)
        onTriggered: {
            const way = root.mouseY < root.edge ? -8 : 8;
            const most = root.list.originY + Math.max(0, root.list.contentHeight - root.list.height);
            root.list.contentY = Math.max(root.list.originY, Math.min(most, root.list.contentY + way));
            root.hold(root.mouseY);
        }
    }

    Rectangle {
        color: Theme.focus
        height: Theme.line * 3
        radius: height / 2
        visible: root.lineY >= 0
        width: root.list.width
        x: root.width - width
        y: Math.max(0, Math.min(root.height - height, root.lineY - height / 2))
    }
}
