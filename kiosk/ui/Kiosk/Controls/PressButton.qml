import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// What every button is: at least a finger wide, named, and with a ring when the keyboard is on it.
T.AbstractButton {
    id: root

    property real around: Theme.radius
    // The part of it that was touched: what opens grows out of that.
    property rect origin: Qt.rect(0, 0, width, height)

    Accessible.ignored: !root.visible
    Accessible.name: Tongue.aloud(root.text)
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    font.family: Theme.sans
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)

    FocusRing {
        around: root.around
        shown: root.visualFocus
    }
}
