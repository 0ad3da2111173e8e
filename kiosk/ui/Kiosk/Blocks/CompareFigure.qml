pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two states beside each other, as columns on one scale from zero where both have a number.
FigureBase {
    id: root

    readonly property bool scaled: figure.sides.every(side => typeof side.value === "number")
    readonly property real most: Math.max(...figure.sides.map(side => side.value ?? 0))
    readonly property real highest: scaled ? Theme.body * 4.5 : Theme.line * 3
    // One size for both. A number and its unit stay together, and so the wider one says how large they can be.
    readonly property real numberSize: Math.max(Theme.small, Math.floor(Theme.heading * Math.min(1, sideWidth / widest)))
    readonly property real sideWidth: (width - Theme.gap) / 2
    readonly property real widest: Math.max(1, ...figure.sides.map(side => Math.ceil(numberMetrics.advanceWidth(sideText(side)) + Theme.spread(Theme.heading, sideText(side).length + 2)) + 1))
    readonly property real tallest: {
        let most = 0;
        for (let index = 0; index < sides.count; index++)
            most = Math.max(most, (sides.itemAt(index) as Side)?.above ?? 0);
        return most;
    }

    function sideText(side: var): string {
        return side.text !== "" || typeof side.value !== "number" ? side.text : numberText(side.value, figure.unit);
    }

    rows: figure.sides.map(side => [side.label, [sideText(side), ...side.points].filter(text => text !== "").join("; ")])
    spacing: Theme.gap

    FontMetrics {
        id: numberMetrics

        font.family: Theme.serif
        font.pixelSize: Theme.heading
    }

    component Side: Column {
        property real above: 0
    }

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Row {
        spacing: Theme.gap
        width: root.width

        Repeater {
            id: sides

            model: root.figure.sides

            Side {
                id: side

                required property int index
                required property var modelData
                readonly property color tint: index === 0 ? Theme.overInkQuiet : Theme.glow

                above: number.height + column.height
                opacity: index < root.shown ? 1 : 0
                spacing: 0
                width: root.sideWidth

                Item {
                    height: root.tallest - side.above
                    width: 1
                }

                Words {
                    id: number

                    Accessible.ignored: side.opacity === 0
                    bottomPadding: Theme.half / 2
                    color: side.tint
                    font.family: Theme.serif
                    size: root.numberSize
                    height: text === "" ? 0 : implicitHeight
                    lines: 1
                    text: root.sideText(side.modelData)
                    width: side.width
                }

                Rectangle {
                    id: column

                    color: side.tint
                    height: root.scaled ? Math.max(Theme.line, root.highest * side.modelData.value / Math.max(1e-9, root.most)) : root.highest
                    width: side.width
                }

                Words {
                    Accessible.ignored: side.opacity === 0
                    color: Theme.overInk
                    font.weight: Font.DemiBold
                    text: side.modelData.label
                    topPadding: Theme.half
                    width: side.width
                }

                Repeater {
                    model: side.modelData.points

                    Words {
                        required property string modelData

                        Accessible.ignored: side.opacity === 0
                        color: Theme.overInkQuiet
                        size: Theme.small
                        text: modelData
                        topPadding: Theme.half / 2
                        width: side.width
                    }
                }
            }
        }
    }
}
