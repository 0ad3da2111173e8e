pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// So many of so many persons, few enough to be counted: rows are as long as five go into them.
FigureBase {
    id: root

    readonly property real pitch: Math.max(12 * Theme.unit, Math.min(56 * Theme.unit, Math.sqrt(Math.max(1, width) * 96 * Theme.unit / figure.of)))
    readonly property int fitting: Math.max(1, Math.floor(width / pitch))
    readonly property int perRow: Math.min(figure.of, fitting > 5 ? fitting - fitting % 5 : fitting)
    readonly property string ratio: ratioText(figure.value, figure.of)

    rows: [[figure.label, ratio]]
    spacing: Theme.half

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        size: Theme.huge
        font.weight: Font.Light
        lines: 1
        text: root.ratio
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
        height: Math.ceil(root.figure.of / root.perRow) * root.pitch * 2
        mirror: Theme.mirrored
        shape: ({
                "type": "people",
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
