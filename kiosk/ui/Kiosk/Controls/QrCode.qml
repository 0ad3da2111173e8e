import QtQuick
import Kiosk.Theme

// A text as a code for telephones. Its modules are wide enough to be read at arm's length, in whole px of the screen; where
// there is no room for that, it is as large as the room.
Rectangle {
    id: root

    required property string text
    // How wide it may be.
    required property real room
    // As wide as it may be: for who reads it from afar.
    property bool fills: false
    // How wide a module is, at least, in mm. A screen that says it has more px to a mm than any has is not believed.
    readonly property real module: 1.2
    readonly property real least: root.module * Math.min(8, root.Screen.pixelDensity)
    // Such that the largest code that is made takes what there is.
    readonly property int px: Math.max(4, Math.ceil(root.least * Theme.density), Math.floor(root.room * Theme.density / 93))

    Accessible.ignored: !root.visible
    Accessible.role: Accessible.Graphic
    color: "white"
    height: code.height
    width: code.width

    Image {
        id: code

        asynchronous: false
        fillMode: Image.PreserveAspectFit
        height: width
        smooth: implicitWidth / Theme.density > root.room
        source: root.text === "" ? "" : `image://qr/${root.px}/${encodeURIComponent(root.text)}`
        width: root.fills ? root.room : Math.min(root.room, implicitWidth / Theme.density)
    }
}
