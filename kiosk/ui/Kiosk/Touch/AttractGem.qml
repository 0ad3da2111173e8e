pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the attract loop draws of the demands: pieces that part and meet, and a glint that wanders over them.
Item {
    id: root

    required property AttractViewModel attract
    readonly property real gap: root.attract.apart * 28 * Theme.unit
    readonly property var glinting: cut.facets[root.attract.facet % cut.facets.length]
    readonly property list<real> corners: root.glinting.corners
    readonly property var xs: root.corners.filter((_, index) => index % 2 === 0)
    readonly property var ys: root.corners.filter((_, index) => index % 2 === 1)

    height: width

    function lit(piece: int): real {
        return root.attract.night ? 0 : root.attract.lit[piece] ?? 1;
    }

    AttractCut {
        id: cut

        demands: root.attract.demands
        isDiamond: root.attract.isDiamond
    }

    Repeater {
        model: cut.pieces.length

        AttractPiece {
            required property int index
            readonly property var way: cut.pieces[index].way

            accent: Theme.accent(root.attract.demands > 0 ? index + 1 : 0)
            dark: root.attract.night
            facets: cut.pieces[index].facets
            height: root.height
            lit: root.lit(index)
            width: root.width
            x: Theme.start(Math.round(way[0] * root.gap), width, root.width)
            y: Math.round(way[1] * root.gap)
        }
    }

    // As large as its facet only, so that no more than that is drawn again.
    Shape {
        readonly property rect span: Qt.rect(Math.min(...root.xs), Math.min(...root.ys), Math.max(...root.xs) - Math.min(...root.xs), Math.max(...root.ys) - Math.min(...root.ys))
        readonly property var way: cut.pieces[root.glinting.piece].way

        height: Math.ceil(span.height * root.height)
        mirror: Theme.mirrored
        opacity: root.attract.glint * 0.28 * root.lit(root.glinting.piece)
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
        width: Math.ceil(span.width * root.width)
        x: Theme.start(span.x * root.width + Math.round(way[0] * root.gap), width, root.width)
        y: span.y * root.height + Math.round(way[1] * root.gap)
    }
}
