pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Everything by touch: back at the left edge, on at the right edge, what one needs less often between them; see
// show/talk/buttons.py.
Item {
    id: root

    required property ConsoleViewModel talk
    readonly property var buttons: root.talk.buttons
    readonly property real inset: Math.round(Theme.margin / 3)
    readonly property real edge: Math.max(Theme.target * 1.6, width * 0.11)
    readonly property real room: width - edge * 2 - inset * 4
    readonly property var cells: root.talk.grid(root.room, root.widestWord(Theme.small) + Theme.half * 1.5, Theme.half / 2)

    // The size is named here because advanceWidth() tells nobody that it changed. A word that comes and goes has its room.
    function widestWord(_size: real): real {
        const names = ["pause", "start", ...root.buttons.middle.map(button => button.words)];
        return Math.max(...names.map(name => metrics.advanceWidth(words.labels[name])));
    }

    implicitHeight: grid.implicitHeight + root.inset * 2

    CommandWords {
        id: words
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.small
    }

    ConsoleButton {
        height: grid.height
        button: root.buttons.left
        talk: root.talk
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        width: root.edge
        words: words
        y: root.inset
    }

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.cells.columns
        spacing: Theme.half / 2
        y: root.inset

        // By number: a list that changed with the talk would build all buttons anew, under a finger that presses.
        Repeater {
            model: root.buttons.middle.length

            ConsoleButton {
                required property int index

                button: root.buttons.middle[index]
                height: Theme.target * (root.cells.rows > 1 ? 1 : 1.25)
                talk: root.talk
                width: root.cells.cell
                worded: root.cells.worded
                words: words
            }
        }
    }

    ConsoleButton {
        height: grid.height
        button: root.buttons.right
        talk: root.talk
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        width: root.edge
        words: words
        y: root.inset
    }
}
