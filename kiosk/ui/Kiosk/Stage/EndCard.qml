import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stays when all slides were shown: the diamond and the title.
Column {
    id: root

    required property string title
    required property real unit

    spacing: 48 * unit

    Diamond {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 520 * root.unit
    }

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        font.pixelSize: Math.round(56 * root.unit)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        width: root.width
    }
}
