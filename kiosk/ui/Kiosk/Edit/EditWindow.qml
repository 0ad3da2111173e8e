pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The window for authors: the pages, the page as the hub, the stage or the console shows it, its pieces, and what is wrong.
Window {
    id: root

    required property HubViewModel hub
    required property EditViewModel edit
    // The screen that the page is drawn for, whatever the size of this window.
    property size measure: Qt.size(1280, 720)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    height: 900
    minimumHeight: 480
    minimumWidth: 800
    title: qsTr("%1 – edit").arg(hub.briefingTitle)
    width: 1600

    Binding {
        target: Theme
        property: "palette"
        value: root.hub.comfort.palette
    }

    Binding {
        target: Theme
        property: "screen"
        value: root.measure
    }

    Binding {
        target: Theme
        property: "density"
        value: root.Screen.devicePixelRatio
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }

    EditTools {
        id: tools

        anchors.left: parent.left
        anchors.right: parent.right
        edit: root.edit
        z: 1
    }

    PageTree {
        id: tree

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: tools.bottom
        edit: root.edit
        width: root.width * 0.2
    }

    Preview {
        id: preview

        anchors.left: tree.right
        anchors.right: pieces.left
        anchors.top: tools.bottom
        edit: root.edit
        height: (root.height - tools.height) * 0.68
        hub: root.hub
        measure: root.measure
    }

    ProblemList {
        anchors.bottom: parent.bottom
        anchors.left: tree.right
        anchors.right: pieces.left
        anchors.top: preview.bottom
        edit: root.edit
    }

    PieceList {
        id: pieces

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: tools.bottom
        edit: root.edit
        width: root.width * 0.34
    }

    PictureDrop {
        anchors.fill: parent
        edit: root.edit
        z: 2
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.edit.desk.undo()
    }
}
