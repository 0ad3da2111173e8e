pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small table: a name and a value a row, the value at the right where both fit.
Column {
    id: root

    // Pairs of name and value.
    required property var rows
    required property string title

    spacing: Theme.half
    visible: root.rows.length > 0

    Heading {
        size: Theme.lead
        text: root.title
        width: root.width
    }

    Repeater {
        model: root.rows

        Item {
            id: row

            required property var modelData

            height: Math.max(words.implicitHeight, value.implicitHeight) + Theme.half
            width: root.width

            Words {
                id: words

                anchors.left: parent.left
                text: row.modelData[0]
                width: row.width - value.width - Theme.gap
            }

            Words {
                id: value

                anchors.right: parent.right
                color: Theme.quiet
                horizontalAlignment: Text.AlignRight
                text: row.modelData[1]
                width: Math.min(implicitWidth, row.width / 2)
                wrapMode: Text.Wrap
            }

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.edge
                height: Theme.line
                width: parent.width
            }
        }
    }
}
