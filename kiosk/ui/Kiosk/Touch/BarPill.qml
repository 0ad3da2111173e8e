import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One button of the bar.
Pill {
    id: root

    required property HubViewModel hub
    required property var modelData
    property bool worded: true
    property bool pictured: false

    Accessible.name: root.modelData.name || root.modelData.text
    compact: !root.worded
    filled: root.modelData.action === "home"
    height: Math.max(Theme.target, implicitHeight)
    topPadding: 0
    bottomPadding: 0
    iconLast: root.modelData.last === true
    iconName: root.pictured ? root.modelData.icon : ""
    text: root.modelData.text
    width: compact ? Theme.target : implicitWidth
    onClicked: root.hub.perform(root.modelData.action)
}
