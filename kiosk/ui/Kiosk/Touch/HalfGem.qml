pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One half of the diamond: a demand. An outline, and over it its colour as far as it is there.
Item {
    id: root

    property bool mirrored: false
    property color accent: Theme.ink
    property real lit: 1
    property bool dark: false
    // Its facets, x and y in turn in shares of this half, from the top; each with a shade of the demand's colour.
    readonly property var facets: [[1, 0, 1, 0.4, 0.7, 0.4], [0, 0.5, 1, 0, 0.7, 0.4], [0, 0.5, 0.7, 0.4, 1, 1], [0.7, 0.4, 1, 0.4, 1, 1]].map(corners => corners.map((place, index) => root.mirrored && index % 2 === 0 ? 1 - place : place))
    readonly property list<real> shades: root.mirrored ? [1.3, 0.94, 1.12, 1.5] : [1.18, 1, 1.1, 1.42]
    readonly property color rim: root.dark ? Theme.inkLine : Theme.control

    function parts(fill: var, edge: color): var {
        return root.facets.map((corners, index) => ({
                    "corners": corners,
                    "fill": String(fill(index)),
                    "edge": String(edge),
                    "edge_width": Theme.line * 1.5 * Theme.density
                }));
    }

    Shape {
        anchors.fill: parent
        shape: ({
                "type": "polygons",
                "parts": root.parts(() => root.dark ? Theme.facetCenter : Theme.paper, root.rim)
            })
    }

    Shape {
        anchors.fill: parent
        opacity: root.lit
        shape: ({
                "type": "polygons",
                "parts": root.parts(index => Qt.darker(root.accent, root.shades[index]), Theme.card)
            })
        visible: root.lit > 0
    }
}
