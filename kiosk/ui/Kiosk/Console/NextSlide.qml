pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Stage
import Kiosk.Theme

// What the next step brings, small, and beside it how the talk is in time.
Item {
    id: root

    required property ConsoleViewModel talk
    // The same slide, with one piece more.
    readonly property bool more: root.talk.step < root.talk.steps
    readonly property real slideHigh: Math.min(height - label.height - Theme.half, width * 0.46 * 9 / 16)

    implicitHeight: label.height + Theme.half + width * 0.46 * 9 / 16

    Words {
        id: label

        color: Theme.quiet
        size: Theme.small
        font.weight: Font.DemiBold
        lines: 1
        text: root.more ? qsTr("Next: step %1 of %2").arg(root.talk.nextStep).arg(root.talk.steps) : root.talk.next ? qsTr("Next: %1").arg(Tongue.aloud(root.talk.next.heading)) : root.talk.slide ? qsTr("Next: the end") : qsTr("The end")
        width: root.width
    }

    SlideStage {
        id: view

        anchors.left: parent.left
        height: root.slideHigh
        pointer: ({
                "kind": "",
                "seen": false,
                "x": 0,
                "y": 0
            })
        progress: []
        slide: root.talk.next
        step: root.talk.nextStep
        visible: height > 40 && root.talk.next ? true : false
        width: height * 16 / 9
        y: label.height + Theme.half
        zoom: ({
                "scale": 1,
                "x": 0.5,
                "y": 0.5
            })
    }

    // No slide: nobody is to take it for one that is dark.
    Rectangle {
        anchors.fill: view
        border.color: Theme.edge
        border.width: Theme.line
        color: Theme.card
        visible: view.height > 40 && !view.visible

        Heading {
            Accessible.ignored: true // the words above say it
            anchors.centerIn: parent
            size: Math.round(Math.min(Theme.heading, view.height * 0.3))
            text: qsTr("The end")
        }
    }

    PaceView {
        anchors.bottom: parent.bottom
        anchors.left: view.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.top: view.top
        talk: root.talk
    }
}
