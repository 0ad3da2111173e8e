pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// One face of the diamond: a polygon in shares of its parent's width and height.
Shape {
    id: root

    required property list<point> corners
    property color fill: Theme.ink
    property color edge: Theme.card
    property real edgeWidth: Theme.line * 1.5

    anchors.fill: parent
    containsMode: Shape.FillContains

    ShapePath {
        fillColor: root.fill
        joinStyle: ShapePath.RoundJoin
        strokeColor: root.edge
        strokeWidth: root.edgeWidth

        PathPolyline {
            path: root.corners.concat([root.corners[0]]).map(corner => Qt.point(corner.x * root.width, corner.y * root.height))
        }
    }
}
