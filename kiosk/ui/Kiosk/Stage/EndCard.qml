pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stays when all slides were shown: the title, and the diamond where there is one.
Column {
    id: root

    required property string title
    required property var gem
    required property real unit

    spacing: 48 * unit

    Loader {
        active: root.gem ? true : false
        anchors.horizontalCenter: parent.horizontalCenter
        visible: active

        sourceComponent: Diamond {
            facets: root.gem.facets
            width: 520 * root.unit
        }
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
