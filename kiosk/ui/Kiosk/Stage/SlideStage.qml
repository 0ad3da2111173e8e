pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A slide on its ground with all that belongs to it: colour of its demand, sources, progress, zoom and pointer.
Rectangle {
    id: root

    // Undefined at the end, which is what None of Python arrives as (PySide6 6.11), and until it is first bound.
    required property var slide
    required property int step
    required property var progress
    required property var pointer
    required property var zoom
    property string title: ""
    // The diamond that stays at the end; undefined where there is none, or nobody sees the end here.
    property var gem
    // What a code at the end says; empty where there is none.
    property string takeAlong: ""
    readonly property bool upright: height > width
    property bool complete: false
    readonly property real unit: upright ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)

    // Where on the slide a point of this item is seen, in shares of the slide, however much that is enlarged.
    function shareAt(x: real, y: real): point {
        const place = canvas.mapFromItem(root, x, y);
        return Qt.point(place.x / canvas.width, place.y / canvas.height);
    }

    clip: true
    color: Theme.slab

    Component.onCompleted: complete = true

    Item {
        id: canvas

        height: (root.upright ? 1920 : 1080) * root.unit
        width: (root.upright ? 1080 : 1920) * root.unit
        x: (root.width - width) / 2
        y: (root.height - height) / 2

        transform: Scale {
            origin.x: root.zoom.x * canvas.width
            origin.y: root.zoom.y * canvas.height
            xScale: root.zoom.scale
            yScale: root.zoom.scale
        }

        Loader {
            active: root.slide ? true : false

            sourceComponent: Item {
                Rectangle {
                    color: Theme.accent(root.slide.demand)
                    height: 12 * root.unit
                    visible: root.slide.demand > 0
                    width: root.width
                    x: -canvas.x
                    y: -canvas.y
                }

                SlideView {
                    slide: root.slide
                    step: root.step
                    unit: root.unit
                }

                SourceLine {
                    slide: root.slide
                    unit: root.unit
                    width: canvas.width - root.slide.layout.margin * 2 * root.unit - dots.room - 40 * root.unit
                    x: Theme.start(root.slide.layout.margin * root.unit, width, canvas.width)
                    y: canvas.height - 58 * root.unit - height
                }
            }
        }

        ProgressDots {
            id: dots

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 66 * root.unit
            anchors.right: parent.right
            anchors.rightMargin: (root.upright ? 90 : 140) * root.unit
            groups: root.progress
            room: (root.upright ? 380 : 620) * root.unit
            unit: root.unit
        }

        Loader {
            active: root.complete && !root.slide
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            sourceComponent: EndCard {
                gem: root.gem
                takeAlong: root.takeAlong
                title: root.title
                unit: root.unit
            }
        }

        PointerLayer {
            anchors.fill: parent
            pointer: root.pointer
        }
    }
}
