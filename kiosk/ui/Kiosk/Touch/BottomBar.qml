pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Always in the same place: the buttons of show/hub/bar.py. Where the words do not fit, icons stand for them; the names stay
// for screen readers.
FocusScope {
    id: root

    required property HubViewModel hub
    readonly property var buttons: root.hub.bar.buttons
    readonly property var all: [...root.buttons.left, ...root.buttons.right]
    readonly property real room: width - Theme.margin * 2 - Theme.gap
    // The size is named here because advanceWidth() tells nobody that it changed.
    readonly property int level: root.hub.bar.wordsIn(root.all.map(button => button.words_from), root.all.map(button => root.wide(button, Theme.body)), Theme.target + Theme.half, root.room)
    readonly property bool folded: root.level < 0

    function wide(button: var, size: real): real {
        return Math.max(Theme.target, metrics.advanceWidth(words.labels[button.action]) * 1.04 + 64 * Theme.unit + Theme.line * 4 + (button.pictured ? size + Theme.half : 0)) + Theme.half;
    }

    implicitHeight: Math.max(Theme.target, start.height, root.folded ? end.y + end.height - start.y : end.height) + Theme.gap * 1.6

    ActionWords {
        id: words

        hub: root.hub
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.body
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
                hub: root.hub
                level: root.level
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
                hub: root.hub
                level: root.level
                words: words
            }
        }
    }
}
