pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The buttons of show/hub/bar.py, each as wide as any other and always in the same place. Where the words of one do not fit, icons
// stand for those of all; the names stay for screen readers.
FocusScope {
    id: root

    required property HubViewModel hub
    readonly property var buttons: root.hub.bar.buttons
    // Read once for all buttons.
    readonly property var able: root.hub.bar.able
    readonly property var all: [...root.buttons.left, ...root.buttons.right]
    readonly property real gap: Math.round(Theme.half * 2 / 3)
    // Between the two sides there is a little more room than between two buttons, or a button that has no words anywhere.
    readonly property real bare: Math.floor((width - Theme.margin * 2 - root.gap) / root.all.length - root.gap)
    readonly property real handledCell: Math.floor((width - Theme.margin * 2 - root.gap * 2 - Theme.target) / root.all.length - root.gap)
    readonly property bool handled: root.level >= 0 && root.handledCell >= (root.level > 0 ? root.widest : Theme.target)
    readonly property real cell: root.handled ? root.handledCell : root.bare
    // The size is named here, as the font has it by now: advanceWidth() tells nobody that it changed.
    readonly property real widest: wide(metrics.font.pixelSize)
    readonly property int level: root.hub.bar.roomFor(root.widest, root.bare, Theme.target)
    readonly property bool folded: root.level < 0
    readonly property real each: root.level > 0 ? Math.min(root.cell, 240 * Theme.unit) : Theme.target

    function wide(size: real): real {
        return Math.max(...root.all.map(button => words.labels[button.action]).map(label => metrics.advanceWidth(label) + Theme.spread(size, label.length))) + size + Theme.line * 2;
    }

    implicitHeight: Math.max(Theme.target, start.height, root.folded ? end.y + end.height - start.y : end.height) + Theme.gap * 1.6

    ActionWords {
        id: words

        hub: root.hub
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
    }

    Rectangle {
        color: Theme.paper
        anchors.fill: parent
    }

    Row {
        id: start

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: root.gap
        y: Theme.gap * 0.8

        Repeater {
            model: root.buttons.left

            BarPill {
                able: root.able
                hub: root.hub
                width: root.each
                worded: root.level > 0
                words: words
            }
        }
    }

    ReachButton {
        // Between the sides; where these are two rows, at the end of the first, or else where the second begins.
        readonly property real room: root.width - Theme.margin * 2 - root.gap - width
        readonly property bool first: !root.folded || start.width <= room
        readonly property real last: root.width - Theme.margin - width
        readonly property real begin: !root.folded ? Theme.margin + start.width + root.gap : first ? last : Theme.margin

        height: Math.max(Theme.target, start.height)
        text: words.meanings["reach"]
        visible: root.handled || (root.folded && (first || end.width <= room))
        width: Theme.target
        x: Theme.start(begin, width, root.width)
        y: first ? start.y : end.y
        onClicked: root.hub.perform("reach")
    }

    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: root.gap
        y: root.folded ? start.y + start.height + Theme.half : start.y

        Repeater {
            model: root.buttons.right

            BarPill {
                able: root.able
                hub: root.hub
                width: root.each
                worded: root.level > 0
                words: words
            }
        }
    }
}
