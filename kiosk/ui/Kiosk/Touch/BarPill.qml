import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One button of the bar; where there is no room for its words, its icon stands for them.
Pill {
    id: root

    required property HubViewModel hub
    required property ActionWords words
    required property int level
    required property var modelData
    readonly property bool worded: root.level >= root.modelData.words_from

    Accessible.name: root.words.spoken[root.modelData.action] ?? root.text
    compact: !root.worded
    filled: root.modelData.filled
    height: Math.max(Theme.target, implicitHeight)
    topPadding: 0
    bottomPadding: 0
    iconLast: root.modelData.icon_last
    iconName: root.modelData.pictured || !root.worded ? root.modelData.icon : ""
    text: root.words.labels[root.modelData.action]
    width: compact ? Theme.target : implicitWidth
    onClicked: root.hub.perform(root.modelData.action)
}
