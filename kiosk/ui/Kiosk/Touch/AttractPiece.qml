import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One piece of the attract loop: a demand. An outline, and over it its colour as far as it is there. As large as the whole.
Item {
    id: root

    required property var facets
    property color accent: Theme.ink
    property real lit: 1
    property bool dark: false
    readonly property list<real> shades: [1.18, 1, 1.1, 1.42, 1.3, 0.94, 1.12, 1.5]
    readonly property color rim: root.dark ? Theme.inkLine : Theme.control
    // JavaScript of Qt 6.11 has no flatMap. No larger than the piece, so that no more than that is drawn when it moves.
    readonly property var xs: [].concat(...root.facets.map(corners => corners.filter((_, index) => index % 2 === 0)))
    readonly property var ys: [].concat(...root.facets.map(corners => corners.filter((_, index) => index % 2 === 1)))
    readonly property rect span: Qt.rect(Math.min(...root.xs), Math.min(...root.ys), Math.max(...root.xs) - Math.min(...root.xs), Math.max(...root.ys) - Math.min(...root.ys))

    function parts(fill: var, edge: color): var {
        return root.facets.map((corners, index) => ({
                    "corners": corners.map((place, at) => at % 2 === 0 ? (place - root.span.x) / root.span.width : (place - root.span.y) / root.span.height),
                    "fill": String(fill(index)),
                    "edge": String(edge),
                    "edge_width": Theme.line * 1.5 * Theme.density
                }));
    }

    Item {
        height: Math.round(root.span.height * root.height)
        width: Math.round(root.span.width * root.width)
        x: Theme.start(Math.round(root.span.x * root.width), width, root.width)
        y: Math.round(root.span.y * root.height)

        Shape {
            anchors.fill: parent
            mirror: Theme.mirrored
            shape: ({
                    "type": "polygons",
                    "parts": root.parts(() => root.dark ? Theme.facetCenter : Theme.paper, root.rim)
                })
        }

        Shape {
            anchors.fill: parent
            mirror: Theme.mirrored
            opacity: root.lit
            shape: ({
                    "type": "polygons",
                    "parts": root.parts(index => Qt.darker(root.accent, root.facets.length > 1 ? root.shades[index % root.shades.length] : 1), Theme.card)
                })
            visible: root.lit > 0
        }
    }
}
