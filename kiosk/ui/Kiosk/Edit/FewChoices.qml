pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A few that exclude each other, beside each other.
Row {
    id: root

    required property string chosen
    required property list<string> ids
    required property list<string> names

    signal picked(string id)

    spacing: Theme.half

    Repeater {
        model: root.ids

        Choice {
            required property int index
            required property string modelData

            checked: root.chosen === modelData
            font.pixelSize: Theme.small
            leftPadding: Theme.gap
            text: root.names[index]
            onClicked: root.picked(modelData)
            onStepped: by => root.picked(root.ids[(index + by + root.ids.length) % root.ids.length])
        }
    }
}
