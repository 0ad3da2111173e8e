pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What lies above and over the hub on a desk: the bar, and the sheets that its buttons open.
Item {
    id: root

    required property HubViewModel hub
    required property StartViewModel start
    // How high the bar is; 0 where the window fills the screen.
    required property real room
    readonly property string sheet: root.start.sheet

    StartBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        enabled: root.sheet === ""
        height: root.room
        hub: root.hub
        start: root.start
        visible: root.room > 0
    }

    Loader {
        active: root.sheet === "save" || root.sheet === "edit"
        anchors.fill: parent

        sourceComponent: SaveSheet {
            focus: true
            forms: root.sheet === "edit" ? ["folder"] : ["html", "hand-out"]
            job: root.start.copy
            places: root.start.places
            onClosed: root.start.open("")
            onWritten: place => {
                if (root.sheet === "edit")
                    root.start.edit(place);
            }
        }
    }

    Loader {
        active: root.sheet === "briefings"
        anchors.fill: parent

        sourceComponent: OpenSheet {
            focus: true
            start: root.start
            onClosed: root.start.open("")
        }
    }
}
