pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The diamond: five facets for five partners around one centre. As wide as it is high.
Item {
    id: root

    property int chosen: -1
    property list<int> dimmed: []
    property list<string> icons: []
    property real frame: 0
    property color frameColor: Theme.paper
    property bool lively: false
    property color lit: Theme.focus

    signal facetTapped(int index)

    // The corners of each facet, x and y in turn: top, upper left, upper right, lower left, lower right.
    readonly property var outlines: [[0.5, 0, 0.65, 0.4, 0.35, 0.4], [0, 0.5, 0.5, 0, 0.35, 0.4], [0.5, 0, 1, 0.5, 0.65, 0.4], [0, 0.5, 0.35, 0.4, 0.5, 1], [0.65, 0.4, 1, 0.5, 0.5, 1]].map(corners => corners.map((place, index) => Theme.mirrored && index % 2 === 0 ? 1 - place : place))
    // One for each partner, in the order of the facets.
    readonly property list<string> partnerIcons: ["fa6s.landmark", "fa6s.industry", "fa6s.graduation-cap", "fa6s.people-group", "fa6s.handshake-simple"]
    readonly property real edgeWidth: Theme.line * 1.5 * Theme.density
    readonly property var middles: [[0.5, 0.29], [0.285, 0.31], [0.715, 0.31], [0.285, 0.6], [0.715, 0.6]]

    height: width

    function facetAt(point: point): int {
        const x = point.x / width;
        const y = point.y / height;
        return outlines.findIndex(corners => {
            let inside = false;
            for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
                const [x1, y1, x2, y2] = [corners[i], corners[i + 1], corners[j], corners[j + 1]];
                if (y1 > y !== y2 > y && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
                    inside = !inside;
            }
            return inside;
        });
    }

    function facet(index: int): var {
        const out = dimmed.includes(index);
        return {
            "corners": outlines[index],
            "fill": String(out ? Theme.paper : chosen === index ? lit : Theme.facets[index]),
            "edge": String(out ? Theme.control : Theme.card),
            "edge_width": edgeWidth
        };
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
                        "corners": [0.35, 0.4, 0.65, 0.4, 0.5, 1],
                        "fill": String(Theme.facetCenter),
                        "edge": String(Theme.card),
                        "edge_width": root.edgeWidth
                    },
                    ...root.outlines.map((_, index) => root.facet(index))]
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
        model: root.icons.slice(0, root.outlines.length)

        Icon {
            required property int index
            required property string modelData

            name: modelData
            size: root.width * 0.07
            tint: root.dimmed.includes(index) ? Theme.quiet : Theme.overInk
            x: Theme.start(root.middles[index][0] * root.width - width / 2, width, root.width)
            y: root.middles[index][1] * root.height - height / 2
        }
    }
}
