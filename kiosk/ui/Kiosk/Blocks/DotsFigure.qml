pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// So many of so many: every one of them is a dot.
FigureBase {
    id: root

    readonly property real pitch: Math.max(5 * Theme.unit, Math.min(44 * Theme.unit, Math.sqrt(Math.max(1, width) * 260 * Theme.unit / figure.of)))
    readonly property int perRow: Math.max(1, Math.floor(width / pitch))

    rows: [[figure.label, ratioText(figure.value, figure.of)]]
    spacing: Theme.half

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        font.pixelSize: Theme.huge
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
