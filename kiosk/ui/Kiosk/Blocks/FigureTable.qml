pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A figure as a table: what, and how much. Whoever hears it hears a row as one.
Column {
    id: root

    required property string label
    required property var rows

    spacing: Theme.half

    Words {
        color: Theme.overInk
        font.weight: Font.DemiBold
        text: root.label
        visible: text !== ""
        width: root.width
    }

    Repeater {
        model: root.rows

        Row {
            id: row

            required property var modelData

            spacing: Theme.gap
            width: root.width

            Words {
                Accessible.name: row.modelData.filter(text => text !== "").join(": ")
                color: Theme.overInkQuiet
                size: Theme.small
                text: row.modelData[0]
                width: (row.width - row.spacing) * 0.5
            }

            Words {
                id: value

                Accessible.ignored: true
                color: Theme.overInk
                size: Theme.small
                text: row.modelData[1]
                width: (row.width - row.spacing) * 0.5
            }
        }
    }
}
