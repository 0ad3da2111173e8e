pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Stage
import Kiosk.Theme

// The slide that the speaker stands at, as the stage shows it. Mouse, pen or finger on it is the pointer; two fingers or
// the wheel enlarge it. What the room sees instead is told over it.
Item {
    id: root

    required property ConsoleViewModel talk
    readonly property list<string> notices: [root.talk.cover === "black" ? qsTr("The stage is black") : "", root.talk.cover === "white" ? qsTr("The stage is white") : "", root.talk.frozen ? qsTr("The stage is frozen") : "", root.talk.showsCode ? qsTr("The room sees the code for phones") : root.talk.visitors.trouble !== "" ? qsTr("No phone can call. V says why.") : "", root.talk.zoom.scale > 1 ? qsTr("Enlarged %1 times").arg(root.talk.zoom.scale.toLocaleString(Tongue.named(Tongue.words), "f", 1)) : "", root.talk.pointer.kind === "pointer" ? qsTr("Pointer") : root.talk.pointer.kind === "spotlight" ? qsTr("Spotlight") : ""].filter(state => state !== "")

    function pointAt(place: point, seen: bool): void {
        const share = view.shareAt(place.x, place.y);
        root.talk.point(share.x, share.y, seen);
    }

    function enlargeAt(scale: real, place: point): void {
        const share = view.shareAt(place.x, place.y);
        root.talk.enlarge(scale, share.x, share.y);
    }

    SlideStage {
        id: view

        anchors.centerIn: parent
        height: root.height
        pointer: root.talk.pointer
        progress: root.talk.progress
        slide: root.talk.slide
        step: root.talk.step
        gem: root.talk.gem
        title: root.talk.briefingTitle
        width: slide && slide.layout.height > slide.layout.width ? height * 9 / 16 : root.width
        zoom: root.talk.zoom

        HoverHandler {
            id: hover

            acceptedDevices: PointerDevice.Mouse | PointerDevice.Stylus | PointerDevice.TouchPad
            onHoveredChanged: root.pointAt(point.position, hovered)
            onPointChanged: {
                if (hovered)
                    root.pointAt(point.position, true);
            }
        }

        DragHandler {
            acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Stylus
            dragThreshold: 0
            target: null
            onActiveChanged: root.pointAt(centroid.position, active)
            onCentroidChanged: {
                if (active)
                    root.pointAt(centroid.position, true);
            }
        }

        PinchHandler {
            property real start: 1

            target: null
            onActiveChanged: {
                if (active)
                    start = root.talk.zoom.scale;
            }
            onScaleChanged: root.enlargeAt(start * activeScale, centroid.position)
        }

        WheelHandler {
            onWheel: wheel => root.enlargeAt(root.talk.zoom.scale * (wheel.angleDelta.y > 0 ? 1.15 : 1 / 1.15), point.position)
        }
    }

    Rectangle {
        color: "transparent"
        anchors.fill: parent
        border.color: Theme.focus
        border.width: root.notices.length > 0 ? Theme.line * 3 : 0
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.focus
        height: state.implicitHeight + Theme.half
        visible: root.notices.length > 0
        width: state.width + Theme.gap

        Words {
            id: state

            anchors.centerIn: parent
            color: Theme.overInk
            font.weight: Font.DemiBold
            lines: 1
            text: root.notices.join(" · ")
            width: Math.min(Math.ceil(implicitWidth), root.width - Theme.gap)
        }
    }
}
