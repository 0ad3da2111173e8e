import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Ahead or behind, in minutes and in words and with an arrow; the progress below it.
Item {
    id: root

    required property ConsoleViewModel talk
    readonly property var pace: root.talk.clock.pace
    // From half a minute on it is told, and from three quarters on as whole minutes.
    readonly property int minutes: Math.floor((Math.abs(pace.ahead) + 15) / 60)
    readonly property bool onTime: Math.abs(pace.ahead) < 30
    readonly property bool late: !onTime && pace.ahead < 0
    readonly property bool begun: root.talk.clock.running || pace.elapsed >= 1

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.half

        Row {
            spacing: Theme.half
            width: parent.width

            Icon {
                id: arrow

                name: !root.begun ? "fa6s.clock" : root.onTime ? "fa6s.check" : root.late ? "fa6s.arrow-down" : "fa6s.arrow-up"
                size: Theme.lead
                tint: words.color
            }

            Words {
                id: words

                color: root.late ? Theme.accent(1) : Theme.ink
                size: Theme.lead
                font.weight: Font.DemiBold
                lines: 1
                text: !root.begun ? qsTr("The clock starts with the first slide change") : root.onTime ? qsTr("On time") : root.late ? (root.minutes < 1 ? qsTr("Half a minute behind") : qsTr("%n minute(s) behind", "", root.minutes)) : (root.minutes < 1 ? qsTr("Half a minute ahead") : qsTr("%n minute(s) ahead", "", root.minutes))
                width: parent.width - arrow.width - parent.spacing
            }
        }

        Rectangle {
            color: Theme.edge
            height: Theme.half
            radius: height / 2
            width: parent.width

            Rectangle {
                anchors.left: parent.left
                color: Theme.ink
                height: parent.height
                radius: height / 2
                width: parent.width * Math.min(1, root.pace.elapsed / Math.max(1, root.pace.elapsed + root.pace.left))
            }

            // Where the slides are by their plan: it should be where the time is.
            Rectangle {
                color: Theme.focus
                height: parent.height * 2.2
                anchors.left: parent.left
                anchors.leftMargin: (parent.width - width) * Math.min(1, root.pace.reached)
                width: Theme.line * 2
                y: -parent.height * 0.6
            }
        }

        Words {
            color: Theme.quiet
            size: Theme.small
            text: qsTr("Bar: time. Mark: slides.")
            visible: root.height > Theme.lead * 4
            width: parent.width
        }
    }
}
