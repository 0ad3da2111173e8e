import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A list whose rows are read anew whenever files change: rows that are as they were keep their place, their keys and what is being
// typed in them, and those that come or go do so where they stand.
ListView {
    id: root

    property var rows: []
    property list<string> known: []

    function fit(): void {
        const now = root.rows.map(row => JSON.stringify(row));
        const least = Math.min(now.length, root.known.length);
        let head = 0, tail = 0;
        while (head < least && now[head] === root.known[head])
            head++;
        while (tail < least - head && now[now.length - 1 - tail] === root.known[root.known.length - 1 - tail])
            tail++;
        const gone = root.known.length - now.length;
        root.known = now;
        // Where as many come as go, they are said otherwise.
        if (gone > 0)
            places.remove(head, gone);
        for (let come = gone; come < 0; come++)
            places.insert(now.length - tail + come, {});
    }

    T.ScrollBar.vertical: T.ScrollBar {
        Accessible.ignored: true
        contentItem: Rectangle {
            color: Theme.control
            implicitWidth: Theme.line * 4
            radius: width / 2
        }
        minimumSize: 0.1
        policy: root.contentHeight > root.height ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    }
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    model: ListModel {
        id: places
    }

    Component.onCompleted: fit()
    onRowsChanged: fit()
}
