import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A switch with its words; on and off differ in shape and place, not in colour alone.
T.Switch {
    id: root

    property color accent: Theme.ink

    Accessible.ignored: !root.visible
    Accessible.name: Tongue.aloud(root.text)
    // Qt gives it the role of a check box; there is one for switches since Qt 6.11.
    Accessible.role: Accessible.Switch ?? Accessible.CheckBox
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    activeFocusOnTab: true
    bottomPadding: Theme.half
    focusPolicy: Qt.TabFocus
    font.family: Theme.sans
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.target, track.height + topPadding + bottomPadding, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.half

    background: Rectangle {
        border.color: root.checked ? root.accent : Theme.control
        border.width: Theme.line
        color: root.pressed ? Theme.edge : Theme.card
        radius: Theme.radius
    }
    contentItem: Words {
        Accessible.ignored: true
        color: Theme.ink
        font.weight: Font.DemiBold
        leftPadding: root.mirrored ? 0 : track.width + Theme.gap
        rightPadding: root.mirrored ? track.width + Theme.gap : 0
        text: root.text
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Rectangle {
        id: track

        border.color: root.checked ? root.accent : Theme.control
        border.width: Theme.line
        color: root.checked ? root.accent : Theme.card
        height: Math.round(Theme.body * 1.2)
        radius: height / 2
        width: height * 1.9
        x: Theme.start(root.leftPadding, width, root.width)
        y: root.topPadding + (root.availableHeight - height) / 2

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.card : Theme.control
            height: parent.height - Theme.line * 6
            radius: height / 2
            width: height
            x: Theme.line * 3 + root.visualPosition * (parent.width - width - Theme.line * 6)
        }
    }

    FocusRing {
        shown: root.visualFocus
    }
}
