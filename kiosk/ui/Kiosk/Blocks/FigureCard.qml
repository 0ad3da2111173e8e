pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A figure drawn from its numbers, on a dark card: what it shows, then where it comes from.
Rectangle {
    id: root

    required property var figure
    readonly property var drawings: ({
            number: "NumberFigure.qml",
            dots: "DotsFigure.qml",
            bars: "BarsFigure.qml",
            timeline: "TimelineFigure.qml",
            conditions: "ConditionsFigure.qml"
        })

    signal linkTapped(string link)

    Accessible.name: root.figure.alt
    Accessible.role: Accessible.Graphic
    color: Theme.ink
    implicitHeight: column.implicitHeight + Theme.inset * 2
    radius: Theme.radius

    Column {
        id: column

        spacing: Theme.gap
        width: root.width - Theme.inset * 2
        x: Theme.inset
        y: Theme.inset

        Words {
            color: Theme.onInkQuiet
            font.capitalization: Font.AllUppercase
            font.letterSpacing: Theme.small * 0.08
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: root.figure.kind === "timeline" ? qsTr("In time") : root.figure.kind === "conditions" ? qsTr("Both together") : qsTr("In figures")
            width: parent.width
        }

        Loader {
            width: parent.width

            Component.onCompleted: setSource(root.drawings[root.figure.kind], {
                figure: root.figure
            })
        }

        Words {
            color: Theme.onInkQuiet
            font.pixelSize: Theme.small
            text: root.figure.caption
            visible: text !== ""
            width: parent.width
        }

        Column {
            spacing: 0
            visible: root.figure.background || root.figure.source.length > 0
            width: parent.width

            Words {
                color: Theme.onInkQuiet
                font.pixelSize: Theme.small
                text: qsTr("Background, not from the paper")
                visible: root.figure.background
                width: parent.width
            }

            SourceChips {
                sources: root.figure.source
                tint: Theme.onInkQuiet
                width: parent.width
                onLinkTapped: link => root.linkTapped(link)
            }
        }
    }
}
