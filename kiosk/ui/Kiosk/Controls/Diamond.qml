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

    signal facetTapped(int index)

    readonly property list<var> outlines: [[topTip, tableRight, tableLeft], [leftTip, topTip, tableLeft], [topTip, rightTip, tableRight], [leftTip, tableLeft, bottomTip], [tableRight, rightTip, bottomTip]]
    readonly property list<point> middles: [Qt.point(0.5, 0.285), Qt.point(0.3, 0.335), Qt.point(0.7, 0.335), Qt.point(0.29, 0.575), Qt.point(0.71, 0.575)]
    readonly property point topTip: Qt.point(0.5, 0)
    readonly property point leftTip: Qt.point(0, 0.5)
    readonly property point rightTip: Qt.point(1, 0.5)
    readonly property point bottomTip: Qt.point(0.5, 1)
    readonly property point tableLeft: Qt.point(0.315, 0.38)
    readonly property point tableRight: Qt.point(0.685, 0.38)

    height: width

    Facet {
        anchors.margins: -root.frame
        corners: [root.topTip, root.rightTip, root.bottomTip, root.leftTip]
        edge: root.frameColor
        fill: root.frameColor
        visible: root.frame > 0
    }

    Facet {
        corners: [root.tableLeft, root.tableRight, root.bottomTip]
        fill: Theme.facetCenter
    }

    Repeater {
        model: root.outlines

        Facet {
            id: facet

            required property int index
            required property var modelData
            readonly property bool out: root.dimmed.includes(index)
            readonly property bool lit: root.chosen === index

            corners: modelData
            fill: out ? Theme.paper : lit ? Theme.focus : Theme.facets[index]
            edge: out ? Theme.control : Theme.card

            TapHandler {
                enabled: root.lively
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.facetTapped(facet.index)
            }

            Icon {
                name: root.icons[facet.index] ?? ""
                size: root.width * 0.085
                tint: facet.out ? Theme.quiet : Theme.overInk
                x: root.middles[facet.index].x * root.width - width / 2
                y: root.middles[facet.index].y * root.height - height / 2
            }
        }
    }
}
