pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Parts of a whole: one bar that is the whole, and below it what each part is, in the same order and colours.
FigureBase {
    id: root

    readonly property real sum: figure.parts.reduce((sum, part) => sum + part.value, 0)
    readonly property real whole: Math.max(1e-9, sum, figure.total ?? (figure.unit === "%" ? 100 : 0))
    readonly property real thickness: Theme.body * 2
    // As far apart in lightness as in colour: what stands below is found by them.
    readonly property list<color> tints: [Theme.glow, Theme.overInk, Qt.darker(Theme.glow, 1.7)]

    rows: figure.parts.map(part => [part.label, part.text !== "" ? part.text : numberText(part.value, figure.unit)])
    spacing: Theme.gap

    Words {
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Rectangle {
        color: Theme.inkLine
        height: root.thickness
        width: root.width

        Row {
            height: root.thickness
            width: root.width

            Repeater {
                model: root.figure.parts

                Item {
                    id: part

                    required property int index
                    required property var modelData

                    height: root.thickness
                    width: Math.max(0, root.width * modelData.value / root.whole)

                    Rectangle {
                        anchors.left: parent?.left
                        color: root.tints[part.index % root.tints.length]
                        height: root.thickness
                        opacity: part.index < root.shown ? 1 : 0
                        // The gap tells two parts apart without their colours.
                        width: Math.max(Math.min(Theme.line, part.width), part.width - Theme.line * 2)
                    }
                }
            }
        }
    }

    Repeater {
        model: root.figure.parts

        Item {
            id: entry

            required property int index
            required property var modelData

            height: words.implicitHeight
            opacity: index < root.shown ? 1 : 0
            width: root.width

            Rectangle {
                id: key

                anchors.left: parent.left
                color: root.tints[entry.index % root.tints.length]
                height: width
                width: Math.round(Theme.body * 0.8)
                y: Math.round(Theme.body * 0.3)
            }

            Column {
                id: words

                anchors.left: key.right
                anchors.leftMargin: Theme.half
                anchors.right: parent.right

                Words {
                    color: Theme.overInk
                    font.weight: Font.DemiBold
                    text: root.rows[entry.index][1]
                    width: parent.width
                }

                Words {
                    color: Theme.overInkQuiet
                    size: Theme.small
                    text: entry.modelData.label
                    width: parent.width
                }
            }
        }
    }
}
