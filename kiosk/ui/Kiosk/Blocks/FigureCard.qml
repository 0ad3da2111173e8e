pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A figure drawn from its numbers, on a dark card: what it shows, then where it comes from.
Rectangle {
    id: root

    // Null where a page has none: the card is empty and hidden then.
    required property var figure
    readonly property var shown: figure ?? ({
            kind: "",
            alt: "",
            label: "",
            caption: "",
            background: false,
            document: "",
            source: []
        })

    property bool asTable: false

    // What a figure is about, said above it.
    readonly property var kinds: ({
            timeline: qsTr("In time"),
            conditions: qsTr("Both together"),
            compare: qsTr("Side by side"),
            line: qsTr("Through the years"),
            flow: qsTr("From hand to hand"),
            map: qsTr("On the map")
        })

    signal linkTapped(string link)

    Accessible.description: drawing.spoken
    Accessible.ignored: !root.visible
    Accessible.name: root.shown.alt
    Accessible.role: Accessible.Graphic
    color: Theme.ink
    implicitHeight: column.implicitHeight + Theme.inset * 2
    radius: Theme.radius
    visible: Boolean(root.figure)

    Column {
        id: column

        spacing: Theme.gap
        width: root.width - Theme.inset * 2
        x: Theme.inset
        y: Theme.inset

        Item {
            height: Math.max(kind.implicitHeight, Theme.small * 1.4)
            width: parent.width

            Words {
                id: kind

                anchors.left: parent.left
                color: Theme.overInkQuiet
                font.capitalization: Font.AllUppercase
                font.letterSpacing: Theme.small * 0.08
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                text: root.kinds[root.shown.kind] ?? qsTr("In figures")
                width: parent.width - (turn.visible ? turn.width + Theme.half : 0)
            }

            // Its target reaches into the edge of the card, so that it costs the figure no room.
            Chip {
                id: turn

                Accessible.name: root.asTable ? qsTr("Show as a drawing") : qsTr("Show as a table")
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: root.asTable ? "fa6s.chart-simple" : "fa6s.table"
                text: root.asTable ? qsTr("Drawing") : qsTr("Table")
                tint: Theme.overInkQuiet
                visible: drawing.rows.length > 0
                onClicked: root.asTable = !root.asTable
            }
        }

        FigureDrawing {
            id: drawing

            figure: root.figure
            visible: !root.asTable
            width: parent.width
        }

        Loader {
            active: root.asTable
            visible: active
            width: parent.width

            sourceComponent: FigureTable {
                label: root.shown.label
                rows: drawing.rows
            }
        }

        Words {
            color: Theme.overInkQuiet
            font.pixelSize: Theme.small
            text: root.shown.caption
            visible: text !== ""
            width: parent.width
        }

        CitedLine {
            label: !root.shown.background ? "" : root.shown.document !== "" ? qsTr("Background, not from %1").arg(root.shown.document) : qsTr("Background")
            sources: root.shown.source
            tint: Theme.overInkQuiet
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }
    }
}
