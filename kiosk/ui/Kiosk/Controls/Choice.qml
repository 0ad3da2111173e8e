import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// One of a few that exclude each other, as a rounded button; the arrows go to the ones beside it.
T.RadioButton {
    id: root

    property real least: Theme.target
    readonly property color inkNow: root.checked !== root.pressed ? Theme.card : Theme.ink

    signal stepped(int by)

    Accessible.ignored: !root.visible
    Accessible.name: root.text
    Keys.onDownPressed: root.stepped(1)
    Keys.onEnterPressed: root.click()
    Keys.onLeftPressed: root.stepped(root.mirrored ? 1 : -1)
    Keys.onReturnPressed: root.click()
    Keys.onRightPressed: root.stepped(root.mirrored ? -1 : 1)
    Keys.onUpPressed: root.stepped(-1)
    // The arrows mean something else to the window.
    Keys.onShortcutOverride: event => event.accepted = !Spoken.on && [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key)
    activeFocusOnTab: true
    bottomPadding: Theme.half
    focusPolicy: Qt.TabFocus
    font.family: Theme.sans
    font.pixelSize: Theme.body
    implicitHeight: Math.max(root.least, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Math.round(32 * Theme.unit)
    rightPadding: leftPadding
    topPadding: Theme.half

    background: Rectangle {
        border.color: root.checked ? Theme.ink : Theme.control
        border.width: Theme.line
        color: root.checked !== root.pressed ? Theme.ink : Theme.card
        radius: height / 2
    }
    contentItem: Words {
        Accessible.ignored: true
        color: root.inkNow
        font.weight: Font.DemiBold
        lines: 1
        text: root.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    FocusRing {
        around: root.height / 2
        shown: root.visualFocus
    }
}
