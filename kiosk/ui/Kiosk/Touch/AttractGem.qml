pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The diamond of the attract loop: two halves that part and meet, and a glint that wanders over them.
Item {
    id: root

    required property AttractViewModel attract
    readonly property real gap: Math.round(root.attract.apart * 28 * Theme.unit)
    readonly property HalfGem glinting: root.attract.facet < 4 ? left : right
    readonly property var corners: root.glinting.facets[root.attract.facet % 4]
    readonly property var xs: root.corners.filter((_, index) => index % 2 === 0)
    readonly property var ys: root.corners.filter((_, index) => index % 2 === 1)

    height: width

    HalfGem {
        id: left

        accent: Theme.accent(1)
        dark: root.attract.night
        height: parent.height
        lit: root.attract.night ? 0 : root.attract.left
        mirrored: Theme.mirrored
        width: Math.round(parent.width / 2)
        x: Theme.start(-root.gap, width, root.width)
    }

    HalfGem {
        id: right

        accent: Theme.accent(2)
        dark: root.attract.night
        height: parent.height
        lit: root.attract.night ? 0 : root.attract.right
        mirrored: !Theme.mirrored
        width: Math.round(parent.width / 2)
        x: Theme.start(left.width + root.gap, width, root.width)
    }

    // As large as its facet only, so that no more than that is drawn again.
    Shape {
        readonly property rect span: Qt.rect(Math.min(...root.xs), Math.min(...root.ys), Math.max(...root.xs) - Math.min(...root.xs), Math.max(...root.ys) - Math.min(...root.ys))

        height: Math.ceil(span.height * left.height)
        opacity: root.attract.glint * 0.28 * root.glinting.lit
        shape: ({
                "type": "polygons",
                "parts": [
                    {
                        "corners": root.corners.map((place, index) => index % 2 === 0 ? (place - span.x) / span.width : (place - span.y) / span.height),
                        "fill": String(Theme.card)
                    }
                ]
            })
        visible: opacity > 0
        width: Math.ceil(span.width * left.width)
        x: root.glinting.x + span.x * left.width
        y: span.y * left.height
    }
}
