pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The rows of a LongGrid that are there, one under the other, each as high as its items need. What is not there is taken to
// be `pitch` high a row, with the space below it.
Item {
    id: root

    required property Component delegate
    required property real pitch
    required property real spacing
    property int count: 0
    property int columns: 1
    readonly property int rows: Math.ceil(root.count / root.columns)
    // From the first row to before the last, and how far below this each of them begins, the last too.
    property int first: 0
    property var tops: [0]
    readonly property int last: root.first + root.tops.length - 1

    // An item is as high as it was not before.
    signal grew

    // Of how many items this has rows from now on, none of them there yet.
    function reset(count: int, columns: int): void {
        made.clear();
        root.count = count;
        root.columns = columns;
        root.first = 0;
        root.tops = [0];
        root.y = 0;
    }

    // Where a row begins, in what this lies in.
    function rowTop(row: int): real {
        return row < root.first ? root.y - (root.first - row) * root.pitch : row > root.last ? root.y + root.height + (row - root.last) * root.pitch : root.y + root.tops[row - root.first];
    }

    // The row at a height, and how much of it is above: the other way round.
    function rowAt(y: real): real {
        if (y < root.y || root.last === root.first)
            return Math.max(0, root.first + (y - root.y) / root.pitch);
        if (y >= root.y + root.height)
            return Math.min(root.rows, root.last + (y - root.y - root.height) / root.pitch);
        const row = root.first + root.tops.findIndex(top => root.y + top > y) - 1;
        return row + (y - rowTop(row)) / (rowTop(row + 1) - rowTop(row));
    }

    // Have the rows from one to before another, and no more, and keep one of them where it is; whether that changes anything.
    function make(from: int, until: int, held: int): bool {
        if (from === root.first && until === root.last)
            return false;
        const at = rowTop(held);
        if (from >= root.last || until <= root.first) {
            made.clear();
            add(0, from, until);
        } else {
            if (until < root.last)
                made.remove((until - root.first) * root.columns, made.count - (until - root.first) * root.columns);
            if (from > root.first)
                made.remove(0, (from - root.first) * root.columns);
            add(0, from, root.first);
            add(made.count, root.last, until);
        }
        root.first = from;
        arrange(held, at);
        return true;
    }

    // Gives an item the keys, where it is there.
    function focusPlace(place: int): void {
        items.itemAt(place - root.first * root.columns)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    // The number of the item that has the keys, or holds what has them; -1 where none does.
    function focusedPlace(): int {
        let up = root.Window.activeFocusItem;
        while (up !== null && up.parent !== root)
            up = up.parent;
        let index = up !== null ? items.count - 1 : -1;
        while (index >= 0 && items.itemAt(index) !== up)
            index--;
        return index >= 0 ? root.first * root.columns + index : -1;
    }

    function add(index: int, from: int, until: int): void {
        const end = Math.min(root.count, until * root.columns);
        for (let place = from * root.columns; place < end; place++)
            made.insert(index++, {
                place: place
            });
    }

    // Put all in their places again, and keep a row where it is.
    function keep(held: int): void {
        arrange(held, rowTop(held));
    }

    // The same, with the row at a height that it is to have.
    function arrange(held: int, at: real): void {
        const tops = [0];
        for (let from = 0; from < items.count; from += root.columns) {
            const row = Array.from({
                length: Math.min(root.columns, items.count - from)
            }, (_, column) => items.itemAt(from + column));
            const height = Math.max(...row.map(item => item.implicitHeight));
            row.forEach((item, column) => {
                item.x = Theme.start(Math.round(column * (root.width + root.spacing) / root.columns), item.width, root.width);
                item.y = tops[tops.length - 1];
                item.height = height;
            });
            tops.push(tops[tops.length - 1] + height + root.spacing);
        }
        root.tops = tops;
        root.height = tops[tops.length - 1];
        root.y = at - tops[held - root.first];
    }

    ListModel {
        id: made
    }

    Repeater {
        id: items

        delegate: root.delegate
        model: made

        onItemAdded: (_, item) => item.implicitHeightChanged.connect(root.grew)
    }
}
