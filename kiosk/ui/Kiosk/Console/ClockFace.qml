import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One time with what it is; loud where it must not be missed.
Column {
    id: root

    required property string label
    required property string time
    property bool loud: false

    Accessible.ignored: !root.visible
    Accessible.name: `${label}: ${time}`
    Accessible.role: Accessible.StaticText

    Words {
        Accessible.ignored: true
        anchors.right: parent.right
        color: root.loud ? Theme.glow : Theme.overInkQuiet
        size: Theme.small
        font.weight: root.loud ? Font.DemiBold : Font.Normal
        lines: 1
        text: root.label
        wrapMode: Text.NoWrap
    }

    Words {
        Accessible.ignored: true
        anchors.right: parent.right
        color: root.loud ? Theme.glow : Theme.overInk
        font.features: {
            "tnum": 1
        }
        size: Theme.heading * 1.15
        font.weight: Font.DemiBold
        lines: 1
        text: root.time
        wrapMode: Text.NoWrap
    }
}
