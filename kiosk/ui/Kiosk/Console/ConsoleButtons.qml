pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Everything by touch: back at the left edge, on at the right edge, what one needs less often between them.
Item {
    id: root

    required property ConsoleViewModel talk
    readonly property real inset: Math.round(Theme.margin / 3)
    readonly property real edge: Math.max(Theme.target * 1.6, width * 0.11)
    // Words and icons alone: a list that changed with the talk would build all buttons anew, under a finger that presses.
    readonly property var entries: [["black", "fa6s.moon", qsTr("Black")], ["white", "fa6s.sun", qsTr("White")], ["freeze", "fa6s.snowflake", qsTr("Freeze")], ["pointer", "fa6s.arrow-pointer", qsTr("Pointer")], ["spotlight", "fa6s.lightbulb", qsTr("Spotlight")], ["zoom-in", "fa6s.magnifying-glass-plus", qsTr("Zoom")], ["overview", "fa6s.table-cells", qsTr("Overview")], ["search", "fa6s.magnifying-glass", qsTr("Find")], ["bookmark", "fa6s.bookmark", qsTr("Bookmark")], ["return", "fa6s.rotate-left", qsTr("Return")], ["pause", "fa6s.pause", qsTr("Pause")], ["smaller", "fa6s.minus", qsTr("Notes −")], ["larger", "fa6s.plus", qsTr("Notes +")], ["swap", "fa6s.right-left", qsTr("Swap")], ["test-card", "fa6s.display", qsTr("Screens")], ["keys", "fa6s.keyboard", qsTr("Keys")], ["leave", "fa6s.door-open", qsTr("Leave")]]
    readonly property bool enlarged: root.talk.zoom.scale > 1
    readonly property var turnedOn: ({
            "black": root.talk.cover === "black",
            "white": root.talk.cover === "white",
            "freeze": root.talk.frozen,
            "pointer": root.talk.pointer.kind === "pointer",
            "spotlight": root.talk.pointer.kind === "spotlight",
            "zoom-in": root.enlarged,
            "bookmark": root.talk.bookmarked,
            "return": root.talk.inDetour,
            "pause": root.talk.clock.held,
            "test-card": root.talk.testCard
        })
    readonly property real room: width - edge * 2 - inset * 4
    // The size is named here because advanceWidth() tells nobody that it changed.
    readonly property real widest: widestWord(Theme.small) + Theme.half * 1.5
    // One row or two, whichever has room for the words; where neither has, icons stand for them.
    readonly property int rows: cellOf(1) >= widest ? 1 : cellOf(2) >= Theme.target || cellOf(1) < Theme.target ? 2 : 1
    readonly property bool worded: cellOf(rows) >= widest
    readonly property int columns: Math.ceil(entries.length / rows)
    readonly property real cell: cellOf(rows)

    function cellOf(rows: int): real {
        return room / Math.ceil(entries.length / rows) - Theme.half / 2;
    }

    function widestWord(_size: real): real {
        return Math.max(...[...entries.map(entry => entry[2]), qsTr("Start")].map(text => metrics.advanceWidth(text)));
    }

    implicitHeight: grid.implicitHeight + root.inset * 2

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.small
    }

    ConsoleButton {
        height: grid.height
        iconName: "fa6s.angle-left"
        text: qsTr("Previous")
        width: root.edge
        x: root.inset
        y: root.inset
        onClicked: root.talk.perform("previous")
    }

    Grid {
        id: grid

        anchors.horizontalCenter: parent.horizontalCenter
        columns: root.columns
        spacing: Theme.half / 2
        y: root.inset

        Repeater {
            model: root.entries

            ConsoleButton {
                required property var modelData
                readonly property string command: modelData[0]
                readonly property bool starts: command === "pause" && !root.talk.clock.running

                height: Theme.target * (root.rows > 1 ? 1 : 1.25)
                iconName: starts ? "fa6s.play" : modelData[1]
                on: root.turnedOn[command] ?? false
                text: starts ? qsTr("Start") : modelData[2]
                width: root.cell
                worded: root.worded
                onClicked: root.talk.perform(command === "zoom-in" && root.enlarged ? "zoom-out" : command)
            }
        }
    }

    ConsoleButton {
        height: grid.height
        iconName: "fa6s.angle-right"
        on: true
        text: qsTr("Next")
        width: root.edge
        x: root.width - width - root.inset
        y: root.inset
        onClicked: root.talk.perform("next")
    }
}
