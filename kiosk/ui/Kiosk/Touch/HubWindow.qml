pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The hub's window: gives the theme its size and colours, and the keys their meaning.
Window {
    id: root

    required property HubViewModel hub
    // Of a locked hub only.
    property IdleViewModel idle: null
    property AttractViewModel attract: null
    property StaffViewModel staff: null
    readonly property bool forStaff: root.staff !== null && root.staff.sheet !== ""
    readonly property bool attracts: root.idle !== null && root.idle.mode === "attract"

    color: Theme.paper
    height: 1080
    minimumHeight: 480
    minimumWidth: 640
    title: hub.briefingTitle
    width: 1920

    onAttractsChanged: {
        if (!root.attracts)
            face.forceActiveFocus();
    }
    onForStaffChanged: {
        if (!root.forStaff)
            face.forceActiveFocus();
    }
    onClosing: close => close.accepted = !hub.locked

    Component.onCompleted: {
        if (root.hub.locked)
            over.make(Qt.resolvedUrl("UnattendedLayer.qml"), {
                hub: root.hub,
                idle: root.idle,
                attract: root.attract,
                staff: root.staff
            });
    }

    Binding {
        target: Theme
        property: "palette"
        value: root.hub.palette
    }

    Binding {
        target: Theme
        property: "screen"
        value: Qt.size(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "density"
        value: root.Screen.devicePixelRatio
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.hub.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.hub.reducedMotion
    }

    Hub {
        id: face

        anchors.fill: parent
        enabled: !root.forStaff
        focus: true
        hub: root.hub
        visible: !root.attracts
    }

    Holder {
        id: over

        anchors.fill: parent
    }

    Instantiator {
        model: root.hub.keys

        Shortcut {
            required property var modelData

            enabled: !root.forStaff
            sequences: modelData.keys
            onActivated: root.hub.perform(modelData.action)
            onActivatedAmbiguously: root.hub.perform(modelData.action)
        }
    }
}
