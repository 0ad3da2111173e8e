import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What a hub's window and its visitor's comfort make of the theme.
Item {
    id: root

    required property HubViewModel hub
    // By what letters and gaps go, and the part of it in which all that can be touched is.
    required property size measure
    required property size area
    // How high the screen is, in px.
    required property real screenHigh
    required property real density
    required property bool whole

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
        property: "area"
        value: root.area
    }

    Binding {
        target: Theme
        property: "whole"
        value: root.whole
    }

    Binding {
        target: Theme
        property: "density"
        value: root.density
    }

    Binding {
        target: Theme
        property: "leastTarget"
        value: root.hub.screenHeight > 0 ? 15 * root.screenHigh / root.hub.screenHeight : 0
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.hub.comfort.textScale
    }

    Binding {
        target: Theme
        property: "spaced"
        value: root.hub.comfort.spaced
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.hub.comfort.reducedMotion
    }
}
