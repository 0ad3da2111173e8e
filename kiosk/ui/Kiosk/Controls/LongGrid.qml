pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Items in rows inside a scrolled area, of which only those near the view are there: ten thousand cost what twelve do. How high
// the others are is a guess, which shows in the scroll bar alone: what is in view keeps its place whatever is made above it.
LongPart {
    id: root

    // Makes an item `cell` wide; it has `required property int place`, its number from 0.
    required property Component delegate
    required property ScrollArea area
    required property int count
    property int most: 1
    property real spacing: Theme.gap
    readonly property real cell: Math.floor((root.width + root.spacing) / columns() - root.spacing)
    // Not yet, or not now: rows are being made.
    property bool busy: true
    // All are to be made anew, as soon as none is being made: a model that changes while its Repeater makes an item takes the
    // program with it (Qt 6.11).
    property bool stale: false
    // The row to show then; -1 is none.
    property real wanted: -1
    // The item that is to be the first in view. Until the next picture rows may still find their height; -1 is none.
    property int asked: -1

    function columns(): int {
        return Math.max(1, Math.min(root.most, root.count));
    }

    // Makes all of them anew, since they show something else.
    function renew(): void {
        root.stale = root.busy;
        if (root.busy)
            return;
        // What goes takes the keys along, and the view with them: who was at an item is at the one that stands there now.
        root.busy = true;
        const place = made.focusedPlace();
        const below = root.depth + made.rowTop(Math.floor(place / columns())) - root.area.contentY;
        made.reset(root.count, columns());
        root.busy = false;
        if (place >= 0)
            hold(Math.min(place, root.count - 1), below);
        else
            consider();
    }

    // Gives an item the keys, so far below the edge of the view.
    function hold(place: int, below: real): void {
        show(Math.floor(place / columns()));
        root.area.contentY = Math.max(0, root.area.contentY - below);
        made.focusPlace(place);
    }

    // Once more when it is known how high the row is.
    function show(row: real): void {
        root.wanted = row;
        if (root.busy || root.width <= 0)
            return;
        root.wanted = -1;
        const whole = Math.max(0, Math.min(made.rows - 1, Math.floor(row)));
        for (let turn = 0; turn < 2; turn++)
            root.area.contentY = Math.ceil(root.depth + made.rowTop(whole) + (row - whole) * (made.rowTop(whole + 1) - made.rowTop(whole)));
    }

    // Scrolls so that an item is the first in view, or as near to that as the end of this allows.
    function reveal(place: int): void {
        root.asked = place;
        const row = Math.floor(place / columns());
        show(row);
        // Once more when it is known how high what has come into view above is.
        for (let turn = 0; turn < 2; turn++)
            root.area.contentY = Math.max(0, Math.min(root.depth + made.rowTop(row), root.depth + root.implicitHeight - root.area.height));
    }

    function surplus(y: real): real {
        return root.whole || y <= 0 ? 0 : y < made.y + made.height ? y - made.rowAt(y) * root.pitch : made.y + made.height - made.last * root.pitch;
    }

    // Makes what has come near the view, and lets go of what is more than a view away from it.
    function consider(): void {
        // Where there are more or fewer by now, they are about to be made anew.
        if (root.busy || root.width <= 0 || made.count !== root.count)
            return;
        root.busy = true;
        const from = root.area.contentY - root.depth, until = from + root.area.height, view = Math.max(root.area.height, root.pitch);
        const held = Math.max(0, Math.min(made.rows - 1, Math.floor(made.rowAt(from)))), focused = made.focusedPlace() >= 0;
        for (let more = made.count > 0; more && !root.stale; ) {
            // One row more than is to be seen, so that Tab has somewhere to go.
            const first = Math.min(held, Math.floor(made.rowAt(from)) - 1, Math.max(made.first, Math.floor(made.rowAt(from - view))));
            const last = Math.max(held + 1, Math.ceil(made.rowAt(until)) + 1, Math.min(made.last, Math.ceil(made.rowAt(until + view))));
            more = made.make(root.whole ? 0 : Math.max(0, first), root.whole ? made.rows : Math.min(made.rows, last), held);
        }
        if (focused && made.focusedPlace() < 0)
            made.focusPlace(Math.floor(made.rowAt((from + until) / 2)) * made.columns);
        settle();
        root.busy = false;
        if (root.stale)
            Qt.callLater(renew);
        else if (root.wanted >= 0)
            show(root.wanted);
    }

    // Where rows were not as high as they were taken to be, the first begins elsewhere than at the top: all move, and the view
    // with them.
    function settle(): void {
        const astray = made.first === 0 ? made.y : Math.min(0, made.y - root.pitch);
        made.y -= astray;
        root.implicitHeight = Math.max(0, made.rowTop(made.rows) - root.spacing);
        root.area.contentY = Math.max(0, root.area.contentY - astray);
    }

    depth: {
        let y = 0;
        for (let up = root as Item; up !== null && up !== root.area.contentItem; up = up.parent)
            y += up.y;
        return y;
    }
    rows: made.rows
    // So few are all there, wherever the view is.
    whole: root.count <= 12

    Component.onCompleted: {
        area.parts = [...area.parts, root].sort((one, other) => one.depth - other.depth);
        busy = false;
        renew();
    }
    // Its rows are about to go before it does, and are not to be asked any more.
    Component.onDestruction: {
        busy = true;
        area.parts = area.parts.filter(part => part !== root);
    }
    onCountChanged: {
        if (busy) // before it is complete, too: else it would make all of them twice
            renew();
        else
            Qt.callLater(renew);
    }
    onDepthChanged: consider()
    onMostChanged: renew()
    onWidthChanged: consider()

    Connections {
        target: root.area

        function onContentYChanged(): void {
            root.consider();
        }

        function onHeightChanged(): void {
            root.consider();
        }

        // The area has pulled back what it took to be past its end.
        function onWayChanged(): void {
            if (root.asked >= 0)
                root.reveal(root.asked);
        }
    }

    Connections {
        target: root.Window.window

        function onFrameSwapped(): void {
            root.asked = -1;
        }
    }

    GridRows {
        id: made

        delegate: root.delegate
        pitch: root.pitch
        spacing: root.spacing
        width: root.width

        onGrew: {
            if (!root.busy) {
                made.keep(Math.max(made.first, Math.min(made.last - 1, Math.floor(made.rowAt(root.area.contentY - root.depth)))));
                root.consider();
            }
        }
    }
}
