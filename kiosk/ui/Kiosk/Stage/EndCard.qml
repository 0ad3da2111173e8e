pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stays when all slides were shown: the title, with the diamond where there is one, or a code to take along.
Column {
    id: root

    required property string title
    required property var gem
    required property string takeAlong
    required property real unit

    spacing: 48 * unit

    Loader {
        active: root.gem && root.takeAlong === "" ? true : false
        anchors.horizontalCenter: parent.horizontalCenter
        visible: active

        sourceComponent: Diamond {
            facets: root.gem.facets
            width: 520 * root.unit
        }
    }

    // A room reads it from afar: as large as the slide lets it be.
    Loader {
        active: root.takeAlong !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        visible: active

        sourceComponent: QrCode {
            Accessible.name: qsTr("QR code to take along")
            fills: true
            room: 680 * root.unit
            text: root.takeAlong
        }
    }

    Words {
        color: Theme.overInk
        font.family: Theme.serif
        size: Math.round(56 * root.unit)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        width: root.width
    }
}
