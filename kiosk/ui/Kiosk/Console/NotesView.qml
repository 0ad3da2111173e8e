pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The notes, in their own size, under a line that tells loudly when little time is left.
Rectangle {
    id: root

    required property ConsoleViewModel talk
    readonly property int alert: root.talk.clock.pace.alert
    readonly property real size: Theme.body * root.talk.notes.scale / 100
    readonly property bool noted: root.talk.notes.noted

    signal announced(string text)

    onAlertChanged: {
        if (root.alert >= 0)
            root.announced(last.text);
    }
    onAnnounced: text => root.Accessible.announce(text)

    border.color: Theme.edge
    border.width: Theme.line
    color: Theme.card
    radius: Theme.radius

    Rectangle {
        id: alarm

        color: Theme.accent(1)
        height: visible ? last.implicitHeight + Theme.gap : 0
        radius: root.radius
        visible: root.alert >= 0
        width: root.width

        Heading {
            id: last

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.overDemand
            size: Theme.display
            text: root.alert === 0 ? qsTr("The time is over") : qsTr("%n minute(s) left", "", root.alert)
            width: parent.width - Theme.gap * 2
            x: Theme.gap
        }
    }

    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.half
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.half
        anchors.top: alarm.bottom
        anchors.topMargin: Theme.half
        fade: root.color

        Column {
            id: column

            anchors.left: parent.left
            topPadding: Theme.half
            width: area.width - Theme.gap

            Words {
                id: words

                readonly property string nothing: qsTr("All slides were shown. Previous leads back to the last one, Leave ends the talk.")

                color: Theme.quiet
                size: root.size
                text: !root.talk.slide ? words.nothing : lines.count > 0 ? qsTr("No notes for this slide. Its page says besides:") : qsTr("No notes for this slide.")
                bottomPadding: Theme.half
                visible: !root.noted
                width: parent.width
            }

            Repeater {
                id: lines

                model: root.talk.notes.lines

                NotesLine {
                    loud: root.noted
                    size: root.size
                    width: column.width
                }
            }
        }
    }

    Connections {
        target: root.talk

        function onSlideChanged(): void {
            area.contentY = 0;
            root.announced(Tongue.aloud(root.talk.slide?.heading ?? words.nothing));
        }
    }

    MoreHint {
        area: area
    }
}
