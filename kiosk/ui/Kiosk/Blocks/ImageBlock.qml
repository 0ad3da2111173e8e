import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A picture of a page; a tap on it shows it as large as the screen allows.
BlockBase {
    id: root

    implicitHeight: Math.max(view.height, enlarge.visible ? Theme.target : 0)

    PictureView {
        id: view

        mostHeight: Theme.screen.height * 0.6
        picture: root.block
        width: root.width
    }

    PressButton {
        id: enlarge

        Accessible.name: qsTr("Enlarge: %1").arg(root.block.alt)
        anchors.left: parent.left
        around: Theme.radius / 2
        height: Math.max(Theme.target, view.place.height)
        text: qsTr("Enlarge")
        visible: root.lively && view.drawn
        width: Math.max(Theme.target, view.place.width)
        onClicked: root.linkTapped(`picture:${root.block.path}`)

        background: Item {
            Pill {
                Accessible.ignored: true
                activeFocusOnTab: false
                anchors.margins: Theme.half
                anchors.right: parent.right
                anchors.top: parent.top
                compact: true
                enabled: false
                focusPolicy: Qt.NoFocus
                iconName: "fa6s.magnifying-glass-plus"
                opacity: 1
                width: Theme.target
            }
        }
    }
}
