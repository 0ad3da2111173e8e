pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The hub's window: gives the theme its size and colours, and the keys their meaning.
Window {
    id: root

    required property HubViewModel hub

    color: Theme.paper
    height: 1080
    minimumHeight: 480
    minimumWidth: 640
    title: hub.briefingTitle
    width: 1920

    onClosing: close => close.accepted = !hub.locked

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
        anchors.fill: parent
        focus: true
        hub: root.hub
    }

    KeyBindings {
        model: root.hub.keys
        onPressed: action => root.hub.perform(action)
    }
}
