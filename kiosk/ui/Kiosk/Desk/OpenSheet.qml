pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Another briefing: one of those that were opened last, or a folder or packed briefing of this machine.
DeskSheet {
    id: root

    required property StartViewModel start

    title: qsTr("Open a briefing")

    Component.onCompleted: root.start.places.renew()

    PlaceList {
        anchors.fill: parent
        places: root.start.places
        onChosen: place => root.start.show(place)

        above: Column {
            spacing: Theme.half

            Heading {
                anchors.left: parent.left
                size: Theme.body
                text: qsTr("Opened before")
                width: parent.width
            }

            Words {
                anchors.left: parent.left
                color: Theme.quiet
                size: Theme.small
                text: qsTr("None yet. A folder or a packed briefing can also be dropped on this window.")
                visible: root.start.recent.length === 0
                width: parent.width
            }

            Repeater {
                model: root.start.recent

                PlaceView {
                    required property var modelData

                    kind: "briefing"
                    more: modelData.place
                    text: modelData.title
                    width: parent?.width ?? 0
                    onClicked: root.start.show(modelData.place)
                }
            }

            Pill {
                anchors.left: parent.left
                font.pixelSize: Theme.small
                iconName: "fa6s.trash"
                text: qsTr("Forget this list")
                visible: root.start.recent.length > 0
                onClicked: root.start.forgetRecent()
            }

            Heading {
                anchors.left: parent.left
                size: Theme.body
                text: qsTr("On this machine")
                topPadding: Theme.half
                width: parent.width
            }
        }
    }
}
