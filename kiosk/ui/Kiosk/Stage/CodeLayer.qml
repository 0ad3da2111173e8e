import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The code for the phones of visitors, over the slide: as large as the screen lets it be, for who sits in the last row.
Rectangle {
    id: root

    required property string code
    readonly property bool upright: height > width
    readonly property real unit: upright ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)
    readonly property real edge: (upright ? 90 : 100) * unit

    color: Theme.slab

    Rectangle {
        color: Theme.glow
        height: 12 * root.unit
        width: root.width
    }

    QrCode {
        id: code

        Accessible.name: qsTr("QR code for the phones of visitors")
        anchors.left: parent.left
        anchors.leftMargin: root.upright ? (root.width - width) / 2 : root.edge
        fills: true
        room: Math.min(root.width - root.edge * 2, root.upright ? root.height - words.implicitHeight - root.edge * 3 : root.height - root.edge * 2)
        text: root.code
        y: root.upright ? (root.height - height - root.edge - words.implicitHeight) / 2 : (root.height - height) / 2
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.upright ? root.edge : code.width + root.edge * 1.8
        spacing: 40 * root.unit
        width: root.upright ? root.width - root.edge * 2 : root.width - code.width - root.edge * 2.8
        y: root.upright ? code.y + code.height + root.edge : (root.height - implicitHeight) / 2

        Heading {
            color: Theme.overInk
            level: 1
            size: Math.round(84 * root.unit)
            text: qsTr("Ask with your own phone")
            width: parent.width
        }

        Words {
            color: Theme.overInkQuiet
            size: Math.round(42 * root.unit)
            text: qsTr("Join the network of this hall, and point the camera at the code. Nobody learns that it was you.")
            width: parent.width
        }
    }
}
