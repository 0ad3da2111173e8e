import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One entry of a list in a panel: its name, its text, and a line of more; marked when it is the one that was asked for.
Rectangle {
    id: root

    property string title: ""
    property string words: ""
    property string more: ""
    property bool asked: false
    default property alias extra: column.data

    Accessible.ignored: !Spoken.on
    Accessible.name: [root.title, root.words, root.more].filter(words => words !== "").join(". ")
    Accessible.role: Accessible.ListItem
    activeFocusOnTab: Spoken.on
    border.color: root.asked ? Theme.ink : Theme.edge
    border.width: root.asked ? Theme.line * 2 : Theme.line
    color: Theme.card
    implicitHeight: column.implicitHeight + Theme.gap * 2
    radius: Theme.radius

    Column {
        id: column

        spacing: Theme.half * 0.6
        width: root.width - Theme.gap * 2
        x: Theme.gap
        y: Theme.gap

        Heading {
            size: Theme.lead
            text: root.title
            visible: text !== ""
            width: parent.width
        }

        Words {
            text: root.words
            visible: text !== ""
            width: parent.width
        }

        Words {
            color: Theme.quiet
            size: Theme.small
            text: root.more
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
