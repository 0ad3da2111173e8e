import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is left of the screen where the hub was brought within reach: nothing that must be touched, and a touch anywhere on it
// gives the hub all of the screen again.
Rectangle {
    id: root

    signal pressed

    color: Theme.slab

    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.overInkQuiet
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Everything is within reach now. Touch here for the whole screen.")
        width: parent.width * 0.7
    }

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        onClicked: root.pressed()
    }
}
