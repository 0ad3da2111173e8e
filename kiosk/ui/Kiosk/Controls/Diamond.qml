pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The diamond: its facets around one centre. As wide as it is high.
Item {
    id: root

    required property int facets
    property int chosen: -1
    property list<int> dimmed: []
    property list<string> icons: []
    // A facet without an icon has its number.
    property bool marked: false
    property real frame: 0
    property color frameColor: Theme.paper
    property bool lively: false
    property color lit: Theme.focus
    readonly property real edgeWidth: Theme.line * 1.5 * Theme.density
    readonly property real markSize: root.width * (root.facets > 5 ? 0.058 : 0.07)

    signal facetTapped(int index)

    height: width

    function facetAt(point: point): int {
        return root.facets > 0 ? cut.facetAt(point.x / width, point.y / height) : -1;
    }

    // The rectangle around a facet.
    function facetBounds(index: int): rect {
        const [x, y] = [0, 1].map(axis => cut.outlines[index].filter((_, place) => place % 2 === axis));
        const [left, top] = [Math.min(...x), Math.min(...y)];
        return Qt.rect(left * width, top * height, (Math.max(...x) - left) * width, (Math.max(...y) - top) * height);
    }

    function facet(index: int): var {
        const out = dimmed.includes(index);
        return {
            "corners": cut.outlines[index],
            "fill": String(out ? Theme.paper : chosen === index ? lit : Theme.facets[index % Theme.facets.length]),
            "edge": String(out ? Theme.control : Theme.card),
            "edge_width": edgeWidth
        };
    }

    GemCut {
        id: cut

        facets: root.facets
    }

    Shape {
        anchors.fill: parent
        anchors.margins: -root.frame
        shape: ({
                "type": "polygons",
                "parts": [
                    {
                        "corners": [0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5],
                        "fill": String(root.frameColor)
                    }
                ]
            })
        visible: root.frame > 0
    }

    Shape {
        anchors.fill: parent
        shape: ({
                "type": "polygons",
                "parts": [
                    {
                        "corners": [0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5],
                        "fill": String(Theme.facetCenter),
                        "edge": String(Theme.card),
                        "edge_width": root.edgeWidth
                    },
                    ...cut.outlines.map((_, index) => root.facet(index))]
            })
    }

    TapHandler {
        enabled: root.lively
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => {
            const index = root.facetAt(point.position);
            if (index >= 0)
                root.facetTapped(index);
        }
    }

    Repeater {
        model: root.marked ? root.facets : 0

        Item {
            id: mark

            required property int index
            readonly property color tint: root.dimmed.includes(index) ? Theme.quiet : Theme.overInk

            x: cut.middles[index][0] * root.width
            y: cut.middles[index][1] * root.height

            Icon {
                name: root.icons[mark.index] ?? ""
                size: root.markSize
                tint: mark.tint
                x: -width / 2
                y: -height / 2
            }

            Words {
                Accessible.ignored: true
                color: mark.tint
                font.family: Theme.serif
                size: Math.round(root.markSize)
                font.weight: Font.DemiBold
                text: root.icons[mark.index] ? "" : mark.index + 1
                visible: text !== ""
                x: -width / 2
                y: -height / 2
            }
        }
    }
}
