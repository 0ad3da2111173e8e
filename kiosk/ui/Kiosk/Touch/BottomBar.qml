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
    // Between the two sides there is a little more room than between two buttons.
    readonly property real cell: Math.floor((width - Theme.margin * 2 - Theme.half) / root.all.length - Theme.half)
    // The size is named here because advanceWidth() tells nobody that it changed.
    readonly property real widest: wide(Theme.small)
    readonly property int level: root.hub.bar.roomFor(root.widest, root.cell, Theme.target)
    readonly property bool folded: root.level < 0
    readonly property real each: root.level > 0 ? Math.min(root.cell, 240 * Theme.unit) : Theme.target

    function wide(size: real): real {
        return Math.max(...root.all.map(button => metrics.advanceWidth(words.labels[button.action]))) + size + Theme.line * 2;
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
        spacing: Theme.half
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

    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.half
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
