pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Bars on one scale from zero. The number stands beside its bar, so that none has to be read off.
FigureBase {
    id: root

    readonly property real most: figure.total ?? (figure.unit === "%" ? 100 : Math.max(...figure.bars.map(bar => bar.value)))

    function numberText(bar: var): string {
        // As many decimals as were written: a number that is rounded is another one.
        const decimals = (String(bar.value).split(".")[1] ?? "").length;
        return bar.text !== "" ? bar.text : `${Number(bar.value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", decimals)}${root.figure.unit === "%" ? "%" : root.figure.unit !== "" ? " " + root.figure.unit : ""}`;
    }

    spacing: Theme.gap

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Repeater {
        model: root.figure.bars

        Column {
            id: entry

            required property int index
            required property var modelData

            opacity: index < root.shown ? 1 : 0
            spacing: Theme.half * 0.5
            width: root.width

            Words {
                color: Theme.overInkQuiet
                font.pixelSize: Theme.small
                text: entry.modelData.label
                width: entry.width
            }

            Item {
                height: number.height
                width: entry.width

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkLine
                    height: Math.round(Theme.body * 0.8)
                    radius: Theme.line * 2
                    width: Math.max(0, parent.width - number.room)
                }

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.glow
                    height: Math.round(Theme.body * 0.8)
                    radius: Theme.line * 2
                    width: Math.max(0, parent.width - number.room) * Math.max(0, Math.min(1, entry.modelData.value / root.most))
                }

                Words {
                    id: number

                    readonly property real room: Math.max(Theme.body * 3.4, width + Theme.half)

                    anchors.right: parent.right
                    color: Theme.overInk
                    font.weight: Font.DemiBold
                    lines: 1.1
                    text: root.numberText(entry.modelData)
                    width: Math.min(implicitWidth, parent.width / 2)
                }
            }
        }
    }
}
