pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
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

    signal facetTapped(int index)

    // The corners of each facet, x and y in turn: top, upper left, upper right, lower left, lower right.
    readonly property var outlines: [[0.5, 0, 0.65, 0.4, 0.35, 0.4], [0, 0.5, 0.5, 0, 0.35, 0.4], [0.5, 0, 1, 0.5, 0.65, 0.4], [0, 0.5, 0.35, 0.4, 0.5, 1], [0.65, 0.4, 1, 0.5, 0.5, 1]]
    readonly property var middles: [[0.5, 0.29], [0.285, 0.31], [0.715, 0.31], [0.285, 0.6], [0.715, 0.6]]

    height: width

    Polygon {
        anchors.margins: -root.frame
        anchors.fill: parent
        corners: [0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5]
        edgeWidth: 0
        fill: root.frameColor
        visible: root.frame > 0
    }

    Polygon {
        anchors.fill: parent
        corners: [0.35, 0.4, 0.65, 0.4, 0.5, 1]
        edge: Theme.card
        edgeWidth: Theme.line * 1.5
        fill: Theme.facetCenter
    }

    Repeater {
        model: root.outlines

        Polygon {
            id: facet

            required property int index
            required property var modelData
            readonly property bool out: root.dimmed.includes(index)
            readonly property bool lit: root.chosen === index

            anchors.fill: parent
            corners: modelData
            edgeWidth: Theme.line * 1.5
            fill: out ? Theme.paper : lit ? Theme.focus : Theme.facets[index]
            edge: out ? Theme.control : Theme.card

            TapHandler {
                enabled: root.lively
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.facetTapped(facet.index)
            }

            Icon {
                name: root.icons[facet.index] ?? ""
                size: root.width * 0.07
                tint: facet.out ? Theme.quiet : Theme.overInk
                x: root.middles[facet.index][0] * root.width - width / 2
                y: root.middles[facet.index][1] * root.height - height / 2
            }
        }
    }
}
