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
    // How high it may be. What it draws is made smaller for that, but not so small that nobody can read it.
    property real room: Infinity
    readonly property real least: 0.55
    readonly property real around: head.height + (caption.visible ? caption.height : 0) + (cited.visible ? cited.height : 0)
    readonly property int gaps: 1 + caption.visible + cited.visible
    readonly property bool close: root.around + drawing.height + root.gaps * Theme.gap + Theme.inset * 2 > root.room
    readonly property real spacing: close ? Theme.half : Theme.gap
    readonly property real inset: close ? Theme.gap : Theme.inset
    readonly property real part: drawing.height > 0 ? (root.room - root.around - root.gaps * root.spacing - root.inset * 2) / drawing.height : 1
    readonly property real shrunk: part < least || part > 1 ? 1 : part

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
    color: Theme.slab
    implicitHeight: column.implicitHeight + root.inset * 2
    radius: Theme.radius
    visible: Boolean(root.figure)

    Column {
        id: column

        spacing: root.spacing
        width: root.width - Theme.inset * 2
        x: Theme.inset
        y: root.inset

        Item {
            id: head

            height: Math.max(kind.implicitHeight, Theme.small * 1.4)
            width: parent.width

            Words {
                id: kind

                anchors.left: parent.left
                color: Theme.overInkQuiet
                font.capitalization: Font.AllUppercase
                font.letterSpacing: Theme.small * 0.08
                size: Theme.small
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
                onClicked: {
                    root.asTable = !root.asTable;
                    if (root.asTable)
                        Spoken.tabled(drawing.rows);
                }
            }
        }

        Item {
            height: Math.ceil(drawing.height * root.shrunk)
            visible: !root.asTable && drawing.height > 0
            width: parent.width

            FigureDrawing {
                id: drawing

                anchors.left: parent.left
                figure: root.figure
                height: implicitHeight
                scale: root.shrunk
                transformOrigin: Theme.mirrored ? Item.TopRight : Item.TopLeft
                width: parent.width
            }
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
            id: caption

            color: Theme.overInkQuiet
            size: Theme.small
            text: root.shown.caption
            visible: text !== ""
            width: parent.width
        }

        CitedLine {
            id: cited

            label: !root.shown.background ? "" : root.shown.document !== "" ? qsTr("Background, not from %1").arg(root.shown.document) : qsTr("Background")
            sources: root.shown.source
            tint: Theme.overInkQuiet
            width: parent.width
            onLinkTapped: link => root.linkTapped(link)
        }
    }
}
