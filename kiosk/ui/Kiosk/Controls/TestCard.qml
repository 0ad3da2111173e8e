import QtQuick
import Kiosk.Theme

// Names a screen and what it is to be, so that nobody has to guess which is which; its frame touches the edges, so that
// a cut picture shows.
Rectangle {
    id: root

    required property string face
    property string hint: ""
    readonly property real density: root.Screen.devicePixelRatio

    border.color: Theme.glow
    border.width: Theme.line * 3
    color: Theme.slab

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: parent.width - Theme.margin * 2

        Heading {
            color: Theme.overInk
            size: Theme.huge
            horizontalAlignment: Text.AlignHCenter
            level: 1
            text: root.face
            width: parent.width
        }

        Words {
            color: Theme.glow
            size: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            text: [root.Screen.name, `${Math.round(root.Screen.width * root.density)} × ${Math.round(root.Screen.height * root.density)}`].filter(part => part !== "").join("  ·  ")
            width: parent.width
        }

        Words {
            color: Theme.overInkQuiet
            size: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: root.hint
            width: parent.width
        }
    }
}
