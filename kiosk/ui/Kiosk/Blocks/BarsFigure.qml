pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Bars on one scale from zero. The number stands beside its bar, so that none has to be read off.
FigureBase {
    id: root

    readonly property real most: figure.total ?? (figure.unit === "%" ? 100 : Math.max(...figure.bars.map(bar => bar.value)))

    // One for all bars: a length can be compared only where the scale is the same.
    readonly property real numbersWidth: {
        let widest = Theme.body * 3.4;
        for (let index = 0; index < entries.count; index++)
            widest = Math.max(widest, Math.ceil((entries.itemAt(index) as Entry)?.numberWidth ?? 0) + Theme.half);
        return widest;
    }

    rows: figure.bars.map(bar => [bar.label, bar.text !== "" ? bar.text : numberText(bar.value, figure.unit)])
    spacing: Theme.gap

    Words {
        color: Theme.overInk
        text: root.figure.label
        visible: text !== ""
        width: root.width
    }

    component Entry: Column {
        property real numberWidth: 0
    }

    Repeater {
        id: entries

        model: root.figure.bars

        Entry {
            id: entry

            required property int index
            required property var modelData

            numberWidth: number.width
            opacity: index < root.shown ? 1 : 0
            spacing: Theme.half * 0.5
            width: root.width

            Words {
                Accessible.ignored: entry.opacity === 0
                color: Theme.overInkQuiet
                size: Theme.small
                text: entry.modelData.label
                width: entry.width
            }

            Item {
                height: number.height
                width: entry.width

                Rectangle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkLine
                    height: Math.round(Theme.body * 0.8)
                    radius: Theme.line * 2
                    width: Math.max(0, parent.width - root.numbersWidth)
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.glow
                    height: Math.round(Theme.body * 0.8)
                    radius: Theme.line * 2
                    width: Math.max(0, parent.width - root.numbersWidth) * Math.max(0, Math.min(1, entry.modelData.value / root.most))
                }

                Words {
                    id: number

                    Accessible.ignored: entry.opacity === 0
                    anchors.right: parent.right
                    color: Theme.overInk
                    font.weight: Font.DemiBold
                    lines: 1.1
                    text: root.rows[entry.index][1]
                    width: Math.min(implicitWidth, parent.width / 2)
                }
            }
        }
    }
}
