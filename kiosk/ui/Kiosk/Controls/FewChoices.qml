pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A few that exclude each other, beside each other where there is room.
Flow {
    id: root

    required property string chosen
    required property list<string> ids
    required property list<string> names
    // How high each is at least.
    property real least: Theme.target
    // How wide they may be together.
    property real room: Infinity
    readonly property real wide: root.children.reduce((sum, choice) => sum + (choice.width > 0 ? choice.width + root.spacing : 0), 0)

    signal picked(string id)

    spacing: Theme.half
    width: Math.min(root.room, root.wide)

    Repeater {
        model: root.ids

        Choice {
            required property int index
            required property string modelData

            checked: root.chosen === modelData
            font.pixelSize: Theme.small
            least: root.least
            leftPadding: Theme.gap
            text: root.names[index]
            onClicked: root.picked(modelData)
            onStepped: by => root.picked(root.ids[(index + by + root.ids.length) % root.ids.length])
        }
    }
}
