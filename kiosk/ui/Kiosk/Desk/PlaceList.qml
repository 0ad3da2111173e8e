pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The folders of this machine: those that everybody has, where one is, and what is in it. What is to be chosen stands above,
// and scrolls with them.
ListView {
    id: root

    required property PlacesViewModel places
    property Component above: null
    readonly property var names: ({
            "home": qsTr("Home"),
            "desktop": qsTr("Desktop"),
            "documents": qsTr("Documents"),
            "downloads": qsTr("Downloads")
        })

    signal chosen(string place)

    Accessible.name: qsTr("Folders")
    Accessible.role: Accessible.List
    T.ScrollBar.vertical: T.ScrollBar {
        Accessible.ignored: true
        contentItem: Rectangle {
            color: Theme.control
            implicitWidth: Theme.line * 4
            radius: width / 2
        }
        minimumSize: 0.1
        policy: root.contentHeight > root.height ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    }
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: root.places.rows

    delegate: PlaceView {
        required property var modelData

        kind: modelData.kind
        text: modelData.name
        width: root.width - Theme.half
        onClicked: {
            if (modelData.kind === "folder")
                root.places.go(modelData.place);
            else
                root.chosen(modelData.place);
        }
    }
    header: Column {
        spacing: Theme.half
        width: root.width - Theme.half

        Loader {
            anchors.left: parent.left
            sourceComponent: root.above
            visible: !!root.above
            width: parent.width
        }

        Flow {
            anchors.left: parent.left
            spacing: Theme.half
            width: parent.width

            Repeater {
                model: root.places.known

                Pill {
                    required property var modelData

                    font.pixelSize: Theme.small
                    leftPadding: Theme.gap
                    text: root.names[modelData.kind] ?? modelData.name
                    onClicked: root.places.go(modelData.place)
                }
            }
        }

        Words {
            anchors.left: parent.left
            color: Theme.ink
            font.weight: Font.DemiBold
            size: Theme.small
            text: root.places.folder
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }

        Words {
            Accessible.role: Accessible.AlertMessage
            anchors.left: parent.left
            color: Theme.accent(1)
            size: Theme.small
            text: root.places.told
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }

        PlaceView {
            anchors.left: parent.left
            kind: "up"
            text: qsTr("The folder above")
            visible: root.places.hasAbove
            width: parent.width
            onClicked: root.places.up()
        }
    }
}
