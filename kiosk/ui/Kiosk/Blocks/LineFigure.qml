pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number through the years, as a line on a scale from zero. Each point says its number above it and its date below;
// words that would meet their neighbours go up, or down, a row.
FigureBase {
    id: root

    readonly property real most: Math.max(1e-9, ...figure.points.map(point => point.value))
    readonly property real begin: figure.points[0]?.years ?? 0
    readonly property real years: Math.max(1e-9, (figure.points[figure.points.length - 1]?.years ?? 0) - begin)
    readonly property real inset: Theme.body
    readonly property real chart: Theme.body * 5
    readonly property real row: Theme.small * 1.4
    readonly property var above: levels(numbers)
    readonly property var below: levels(dates)
    readonly property real aboveHeight: (Math.max(0, ...above) + 1) * row + Math.max(Theme.half, Theme.body / 2)
    readonly property real belowHeight: (Math.max(0, ...below) + 1) * row + Theme.half / 2

    function across(point: var): real {
        return inset + (width - inset * 2) * (point.years - begin) / years;
    }

    function up(point: var): real {
        return chart * point.value / most;
    }

    // On which row each text stands, so that none lies over another of its row.
    function levels(texts: Repeater): var {
        const ends = [];
        const found = [];
        for (let index = 0; index < texts.count; index++) {
            const item = texts.itemAt(index) as Mark;
            const left = item?.begin ?? 0;
            const free = ends.findIndex(end => end <= left);
            const level = free < 0 ? ends.length : free;
            ends[level] = left + (item?.width ?? 0) + Theme.half;
            found.push(level);
        }
        return found;
    }

    rows: figure.points.map(point => [Tongue.date(point.date), point.text !== "" ? point.text : numberText(point.value, figure.unit)])
    spacing: Theme.gap

    component Mark: Words {
        property real middle: 0
        readonly property real begin: Math.max(0, Math.min(root.width - width, middle - width / 2))

        lineHeight: 1 // one line, whose room was counted
        size: Theme.small
        width: Math.min(Math.ceil(implicitWidth), root.width)
        x: Theme.mirrored ? root.width - begin - width : begin
    }

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Item {
        height: root.aboveHeight + root.chart + root.belowHeight
        width: root.width

        Rectangle {
            color: Theme.inkLine
            height: Theme.line
            width: root.width
            y: root.aboveHeight + root.chart
        }

        Shape {
            height: root.chart + Theme.body
            mirror: Theme.mirrored
            shape: ({
                    "type": "line",
                    "points": [].concat(...root.figure.points.map(point => [root.across(point) * Theme.density, (root.chart + Theme.body / 2 - root.up(point)) * Theme.density]).slice(0, root.shown)),
                    "ground": (root.chart + Theme.body / 2) * Theme.density,
                    "pen": Theme.line * 2 * Theme.density,
                    "dot": Theme.body * 0.3 * Theme.density,
                    "colour": String(Theme.glow),
                    "drop": String(Theme.inkLine)
                })
            width: root.width
            y: root.aboveHeight - Theme.body / 2
        }

        Repeater {
            id: numbers

            model: root.figure.points

            Mark {
                required property int index
                required property var modelData

                color: Theme.overInk
                font.weight: Font.DemiBold
                middle: root.across(modelData)
                opacity: index < root.shown ? 1 : 0
                text: root.rows[index][1]
                // On the line's own height where all have room beside each other, else on rows above it.
                y: Math.max(...root.above) > 0 ? root.aboveHeight - Theme.half - (root.above[index] + 1) * root.row : root.aboveHeight + root.chart - root.up(modelData) - Theme.body * 0.5 - root.row
            }
        }

        Repeater {
            id: dates

            model: root.figure.points

            Mark {
                required property int index
                required property var modelData

                color: Theme.overInkQuiet
                middle: root.across(modelData)
                opacity: index < root.shown ? 1 : 0
                text: root.rows[index][0]
                y: root.aboveHeight + root.chart + Theme.half / 2 + (root.below[index] ?? 0) * root.row
            }
        }
    }
}
