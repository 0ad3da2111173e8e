pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The hub's window: gives the theme its size and colours, and the keys their meaning.
Window {
    id: root

    required property HubViewModel hub
    // Something else has the screen; or lies over it and has the keys.
    property bool away: false
    property bool covered: false
    // A whole page is drawn into a higher window than the one that letters and gaps go by.
    property bool whole: false
    property size measure: Qt.size(root.width, root.height)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    height: 1080
    minimumHeight: 480
    minimumWidth: 600
    title: hub.briefingTitle
    width: 1920

    onAwayChanged: {
        if (!root.away)
            face.forceActiveFocus();
    }
    onCoveredChanged: {
        if (!root.covered)
            face.forceActiveFocus();
    }
    onClosing: close => close.accepted = !hub.locked

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
        property: "whole"
        value: root.whole
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
        value: root.hub.comfort.reducedMotion
    }

    Hub {
        id: face

        // Not by anchors: what holds it has no size before the window is shown, and all would be laid out twice.
        enabled: !root.covered
        height: root.height
        width: root.width
        focus: true
        hub: root.hub
        visible: !root.away
    }

    // A briefing that is dropped here opens beside this one.
    DropArea {
        anchors.fill: parent
        enabled: !root.hub.locked
        keys: ["text/uri-list"]
        onDropped: drop => root.hub.openDropped(String(drop.urls[0] ?? ""))
    }

    KeyBindings {
        model: root.hub.keys
        enabled: !root.covered
        onPressed: action => root.hub.perform(action)
    }
}
