import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An answer of a poll: a line to read in the room, a large button on a screen that is touched.
PressButton {
    id: root

    required property int number
    required property real size
    required property real unit
    property bool pressable: false
    readonly property color inkNow: root.pressed ? Theme.slab : Theme.overInk

    Accessible.ignored: !root.visible || !root.pressable
    activeFocusOnTab: root.pressable
    bottomPadding: Math.round(20 * root.unit)
    implicitHeight: Math.max(Theme.target, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: Math.round(36 * root.unit)
    opacity: 1
    rightPadding: leftPadding
    topPadding: bottomPadding

    background: Rectangle {
        border.color: root.pressable ? Theme.overInkQuiet : Theme.inkLine
        border.width: Theme.line
        color: root.pressed ? Theme.glow : Theme.slab
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        Words {
            id: words

            Accessible.ignored: !root.visible || root.pressable
            anchors.verticalCenter: parent.verticalCenter
            color: root.inkNow
            font.weight: Font.DemiBold
            size: root.size
            text: root.text
            width: parent.width
        }
    }
}
