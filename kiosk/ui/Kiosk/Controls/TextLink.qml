pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A link in running text, as keys and screen readers meet it: named, and with a ring around its words while the focus is on it.
// A finger has the words themselves.
Item {
    id: root

    // The text that it stands in.
    required property Text lines
    required property string link
    required property string words
    // Where its words are, a rectangle a line; found when they are to be seen.
    readonly property var places: activeFocus ? find() : []

    signal followed

    // Text tells which link is at a point, and not where a link is (Qt 6.11): so it is asked along each line.
    function find(): list<rect> {
        const rows = [], step = root.lines.font.pixelSize / 3;
        for (let y = step / 2; y < root.lines.height; y += step) {
            let from = -1, until = -1;
            for (let x = step / 2; x < root.lines.width; x += step) {
                if (root.lines.linkAt(x, y) === root.link) {
                    from = from < 0 ? x : from;
                    until = x;
                }
            }
            const last = rows[rows.length - 1];
            if (from >= 0 && last !== undefined && last.x === from - step / 2 && last.width === until - from + step && Math.abs(last.y + last.height - (y - step / 2)) < 1)
                rows[rows.length - 1] = Qt.rect(last.x, last.y, last.width, last.height + step);
            else if (from >= 0)
                rows.push(Qt.rect(from - step / 2, y - step / 2, until - from + step, step));
        }
        return rows;
    }

    Accessible.focusable: true
    Accessible.name: root.link.startsWith("term:") ? qsTr("Term: %1").arg(root.words) : root.words
    Accessible.role: Accessible.Link
    Keys.onEnterPressed: root.followed()
    Keys.onReturnPressed: root.followed()
    Keys.onSpacePressed: root.followed()
    activeFocusOnTab: true
    anchors.fill: parent

    Accessible.onPressAction: root.followed()

    Repeater {
        model: root.places

        FocusRing {
            required property rect modelData

            anchors.fill: undefined
            anchors.margins: 0
            around: Theme.half / 2
            height: modelData.height
            shown: true
            width: modelData.width
            x: modelData.x
            y: modelData.y
        }
    }
}
