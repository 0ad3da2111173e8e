import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One button of the bar. Where there is no room for words, its icon stands for them, or the letters that say as much.
Pill {
    id: root

    required property HubViewModel hub
    required property ActionWords words
    required property bool worded
    required property var modelData
    required property var able
    readonly property string letters: root.words.letters[root.modelData.action] ?? ""
    readonly property bool pictured: !root.worded && root.letters === ""

    Accessible.name: root.words.spoken[root.modelData.action] ?? root.words.labels[root.modelData.action]
    bottomPadding: 0
    compact: root.pictured
    enabled: root.able.includes(root.modelData.action)
    filled: root.modelData.filled
    font.pixelSize: root.worded ? Theme.small : Math.min(Theme.small, Theme.target * 0.6)
    height: Math.max(Theme.target, implicitHeight)
    iconName: root.pictured ? root.modelData.icon : ""
    leftPadding: 0
    text: root.worded || root.pictured ? root.words.labels[root.modelData.action] : root.letters
    topPadding: 0
    onClicked: root.hub.perform(root.modelData.action)
}
