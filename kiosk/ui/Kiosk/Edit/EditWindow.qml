pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Desk
import Kiosk.Theme

// The window for authors: the pages, the page as the hub, the stage or the console shows it, its pieces, and what is wrong. Where
// there is no room for all of it beside each other, one part is seen at a time.
Window {
    id: root

    required property HubViewModel hub
    required property EditViewModel edit
    // The screen that the page is drawn for, whatever the size of this window.
    property size measure: Qt.size(1280, 720)
    readonly property bool narrow: root.width < 1300 * root.hub.comfort.textScale / 100
    property string part: "page"
    property bool exporting: false

    function sees(part: string): bool {
        return !root.narrow || root.part === part;
    }

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
        property: "textScale"
        value: root.hub.comfort.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }

    // Tab goes on in this order: tools, pages, page, texts, problems.
    FocusScope {
        anchors.fill: parent
        enabled: !root.exporting
        focus: true

        EditTools {
            id: tools

            anchors.left: parent.left
            anchors.right: parent.right
            edit: root.edit
            hub: root.hub
            narrow: root.narrow
            part: root.part
            z: 1
            onExportRequested: root.exporting = true
            onPicked: part => root.part = part
        }

        PageTree {
            id: tree

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: tools.bottom
            edit: root.edit
            visible: root.sees("pages")
            width: root.narrow ? root.width : root.width * 0.2
        }

        Preview {
            id: preview

            anchors.left: root.narrow ? parent.left : tree.right
            anchors.right: root.narrow ? parent.right : pieces.left
            anchors.top: tools.bottom
            edit: root.edit
            height: (root.height - tools.height) * (root.narrow ? 1 : 0.68)
            hub: root.hub
            measure: root.measure
            visible: root.sees("page")
        }

        PieceList {
            id: pieces

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: tools.bottom
            edit: root.edit
            visible: root.sees("texts")
            width: root.narrow ? root.width : root.width * 0.34
        }

        ProblemList {
            anchors.bottom: parent.bottom
            anchors.left: root.narrow ? parent.left : tree.right
            anchors.right: root.narrow ? parent.right : pieces.left
            anchors.top: root.narrow ? tools.bottom : preview.bottom
            edit: root.edit
            visible: root.sees("problems")
        }
    }

    // What was pointed at is changed among the texts.
    Connections {
        target: root.edit

        function onChosenChanged(): void {
            if (root.edit.chosen >= 0)
                root.part = "texts";
        }
    }

    PictureDrop {
        anchors.fill: parent
        edit: root.edit
        z: 2
    }

    Loader {
        active: root.exporting
        anchors.fill: parent
        z: 2

        sourceComponent: SaveSheet {
            focus: true
            forms: ["html", "hand-out", "slides", "pptx", "speaker", "kbrief"]
            job: root.edit.copy
            places: root.edit.places
            title: qsTr("Export")
            onClosed: root.exporting = false
        }
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.edit.desk.undo()
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.hub.perform("larger")
    }

    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: root.hub.perform("smaller")
    }
}
