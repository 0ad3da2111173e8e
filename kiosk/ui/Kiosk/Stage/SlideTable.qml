pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A table of a slide, its columns as wide as show/slides/table_layout.py makes them, a line under each row.
Column {
    id: root

    required property var table
    required property real size
    required property real unit
    property color accent: Theme.overInkQuiet
    property bool shown: true

    Repeater {
        model: root.table.rows

        Item {
            id: row

            required property int index
            required property var modelData
            readonly property bool heading: root.table.headed && index === 0

            height: cells.height + root.size * 0.36
            width: cells.width

            Row {
                id: cells

                spacing: root.size * 0.9

                Repeater {
                    model: row.modelData

                    Words {
                        required property int index
                        required property var modelData

                        Accessible.ignored: !visible || !root.shown
                        Accessible.name: modelData.plain
                        color: row.heading ? root.accent : Theme.overInk
                        size: root.size
                        font.weight: row.heading ? Font.DemiBold : Font.Normal
                        lineHeight: Math.round(root.size * 1.32)
                        lineHeightMode: Text.FixedHeight
                        text: modelData.markup
                        textFormat: Text.StyledText
                        width: Math.ceil(root.table.columns[index] * root.unit)
                    }
                }
            }

            Rectangle {
                color: row.heading ? root.accent : Theme.inkLine
                height: Math.max(1, Math.round(root.size * (row.heading ? 0.05 : 0.03)))
                width: root.width
                y: row.height - root.size * 0.18
            }
        }
    }
}
