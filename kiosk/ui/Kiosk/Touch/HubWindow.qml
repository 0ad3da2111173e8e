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
    onClosing: close => close.accepted = !hub.locked

    Component.onCompleted: {
        if (root.hub.locked)
            over.make(Qt.resolvedUrl("UnattendedLayer.qml"), {
                hub: root.hub,
                idle: root.idle,
                attract: root.attract
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

        // Not by anchors: what holds it has no size before the window is shown, and all would be laid out twice.
        height: root.height
        width: root.width
        focus: true
        hub: root.hub
        visible: !root.attracts
    }

    Holder {
        id: over

        anchors.fill: parent
    }

    KeyBindings {
        model: root.hub.keys
        onPressed: action => root.hub.perform(action)
    }
}
