import QtQuick
import Kiosk.Theme

BlockBase {
    id: root

    implicitHeight: picture.height

    Image {
        id: picture

        Accessible.name: root.block.alt
        Accessible.role: Accessible.Graphic
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: implicitWidth > 0 ? Math.min(width * implicitHeight / implicitWidth, Theme.screen.height * 0.6) : 0
        source: `image://media/${root.block.path}`
        sourceSize.width: root.width
        width: root.width
    }
}
