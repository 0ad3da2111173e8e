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
    readonly property var entries: [
        {
            action: "black",
            icon: "fa6s.moon",
            text: qsTr("Black"),
            on: root.talk.cover === "black"
        },
        {
            action: "white",
            icon: "fa6s.sun",
            text: qsTr("White"),
            on: root.talk.cover === "white"
        },
        {
            action: "freeze",
            icon: "fa6s.snowflake",
            text: qsTr("Freeze"),
            on: root.talk.frozen
        },
        {
            action: "pointer",
            icon: "fa6s.arrow-pointer",
            text: qsTr("Pointer"),
            on: root.talk.pointer.kind === "pointer"
        },
        {
            action: "spotlight",
            icon: "fa6s.lightbulb",
            text: qsTr("Spotlight"),
            on: root.talk.pointer.kind === "spotlight"
        },
        {
            action: root.talk.zoom.scale > 1 ? "zoom-out" : "zoom-in",
            icon: "fa6s.magnifying-glass-plus",
            text: qsTr("Zoom"),
            on: root.talk.zoom.scale > 1
        },
        {
            action: "overview",
            icon: "fa6s.table-cells",
            text: qsTr("Overview"),
            on: false
        },
        {
            action: "search",
            icon: "fa6s.magnifying-glass",
            text: qsTr("Find"),
            on: false
        },
        {
            action: "bookmark",
            icon: "fa6s.bookmark",
            text: qsTr("Bookmark"),
            on: root.talk.bookmark >= 0
        },
        {
            action: "return",
            icon: "fa6s.rotate-left",
            text: qsTr("Return"),
            on: root.talk.inDetour
        },
        {
            action: "pause",
            icon: root.talk.running ? "fa6s.pause" : "fa6s.play",
            text: root.talk.running ? qsTr("Pause") : qsTr("Start"),
            on: root.talk.held
        },
        {
            action: "smaller",
            icon: "fa6s.minus",
            text: qsTr("Notes −"),
            on: false
        },
        {
            action: "larger",
            icon: "fa6s.plus",
            text: qsTr("Notes +"),
            on: false
        },
        {
            action: "swap",
            icon: "fa6s.right-left",
            text: qsTr("Swap"),
            on: false
        },
        {
            action: "test-card",
            icon: "fa6s.display",
            text: qsTr("Screens"),
            on: root.talk.testCard
        },
        {
            action: "keys",
            icon: "fa6s.keyboard",
            text: qsTr("Keys"),
            on: false
        },
        {
            action: "leave",
            icon: "fa6s.door-open",
            text: qsTr("Leave"),
            on: false
        }
    ]
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
        return Math.max(...entries.map(entry => metrics.advanceWidth(entry.text)));
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

                height: Theme.target * (root.rows > 1 ? 1 : 1.25)
                iconName: modelData.icon
                on: modelData.on
                text: modelData.text
                width: root.cell
                worded: root.worded
                onClicked: root.talk.perform(modelData.action)
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
