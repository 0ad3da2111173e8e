import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A button of the window for authors, who have a mouse: lower than those of the hub.
Pill {
    id: root

    // Its icon has to do.
    property bool terse: false

    compact: root.terse && root.iconName !== ""
    bottomPadding: 0
    font.pixelSize: Theme.small
    implicitHeight: Math.max(Theme.deskTarget, Theme.small * 2)
    implicitWidth: Math.max(Theme.deskTarget, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: root.compact ? 0 : Theme.gap
    topPadding: 0
}
