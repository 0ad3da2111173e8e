pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// So many of so many: every one of them is a dot.
FigureBase {
    id: root

    readonly property real smallest: 5 * Theme.unit
    readonly property int perRow: dotsInRow()
    readonly property real pitch: Math.max(smallest, pitchOf(perRow))

    // Where rows end at tens, somebody counts the lit ones at a glance; of such rows, those with the largest dots.
    function dotsInRow(): int {
        const most = Math.max(1, Math.floor(width / smallest));
        let best = Math.min(10, most);
        for (let dots = 20; dots <= most; dots += 10)
            if (pitchOf(dots) > pitchOf(best))
                best = dots;
        return best;
    }

    function pitchOf(dots: int): real {
        return Math.min(44 * Theme.unit, width / dots, 260 * Theme.unit / Math.ceil(figure.of / dots));
    }

    rows: [[figure.label, ratioText(figure.value, figure.of)]]
    spacing: Theme.half

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        size: Theme.huge
        font.weight: Font.Light
        lines: 1
        text: root.rows[0][1]
        width: root.width
    }

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Item {
        height: Theme.half
        width: 1
    }

    Shape {
        height: Math.ceil(root.figure.of / root.perRow) * root.pitch
        mirror: Theme.mirrored
        shape: ({
                "type": "dots",
                "count": root.figure.of,
                "lit": root.figure.value,
                "per_row": root.perRow,
                "pitch": root.pitch * Theme.density,
                "lit_colour": String(Theme.glow),
                "colour": String(Theme.inkLine)
            })
        width: root.width
    }
}
