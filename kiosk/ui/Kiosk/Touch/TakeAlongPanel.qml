import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The page as a picture for a telephone: its text and the addresses of its sources, without any network.
PanelBase {
    id: root

    Words {
        text: qsTr("Point the camera of your phone at the code. It holds the heart of this page and the addresses of its sources as text; nothing is sent.")
        width: root.width
    }

    Image {
        Accessible.name: qsTr("QR code with the text of this page")
        Accessible.role: Accessible.Graphic
        anchors.horizontalCenter: parent.horizontalCenter
        fillMode: Image.PreserveAspectFit
        height: width
        smooth: false
        source: `image://qr/${encodeURIComponent(root.hub.page.takeAlong)}`
        sourceSize: Qt.size(width, width)
        width: Math.min(root.width, Math.max(Theme.target * 4, Theme.screen.height * 0.5))
    }

    Words {
        color: Theme.quiet
        font.pixelSize: Theme.small
        text: root.hub.page.takeAlong
        width: root.width
    }
}
