import QtQuick
import Kiosk.Theme

BlockBase {
    id: root

    implicitHeight: view.height

    PictureView {
        id: view

        mostHeight: Theme.screen.height * 0.6
        picture: root.block
        width: root.width
    }
}
