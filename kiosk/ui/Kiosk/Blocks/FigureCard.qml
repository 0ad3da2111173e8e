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
            caption: "",
            background: false,
            document: "",
            source: []
        })

    signal linkTapped(string link)

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

        Words {
            color: Theme.overInkQuiet
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.small * 0.08
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: root.shown.kind === "timeline" ? qsTr("In time") : root.shown.kind === "conditions" ? qsTr("Both together") : qsTr("In figures")
            width: parent.width
        }

        FigureDrawing {
            figure: root.figure
            width: parent.width
        }

        Words {
            color: Theme.overInkQuiet
            font.pixelSize: Theme.small
            text: root.shown.caption
            visible: text !== ""
            width: parent.width
        }

        Column {
            spacing: 0
            visible: root.shown.background || root.shown.source.length > 0
            width: parent.width

            Words {
                color: Theme.overInkQuiet
                font.pixelSize: Theme.small
                text: root.shown.document !== "" ? qsTr("Background, not from %1").arg(root.shown.document) : qsTr("Background")
                visible: root.shown.background
                width: parent.width
            }

            SourceChips {
                sources: root.shown.source
                tint: Theme.overInkQuiet
                width: parent.width
                onLinkTapped: link => root.linkTapped(link)
            }
        }
    }
}
