import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A row of the list of voices: how many, what of, and a button for what can be done with it.
Rectangle {
    id: root

    required property string action
    required property string lead
    required property string text
    property bool chosen: false
    // Less than none where nothing is counted.
    property int count: -1

    signal taken

    Accessible.ignored: !root.visible
    Accessible.name: Tongue.aloud(root.text)
    Accessible.role: Accessible.ListItem
    border.color: chosen ? Theme.focus : Theme.edge
    border.width: Theme.line * (chosen ? 3 : 1)
    color: Theme.card
    height: Math.max(words.implicitHeight, button.height) + Theme.gap
    radius: Theme.radius

    Heading {
        id: number

        Accessible.role: Accessible.StaticText
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.count < 0 ? "" : Tongue.whole(root.count)
        visible: root.count >= 0
        width: root.count < 0 ? 0 : Math.max(Theme.heading * 1.3, implicitWidth)
    }

    Column {
        id: words

        anchors.left: number.right
        anchors.leftMargin: root.count < 0 ? 0 : Theme.half
        anchors.right: button.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: Theme.ink
            font.weight: Font.DemiBold
            text: root.text
            width: parent.width
        }

        Words {
            color: Theme.quiet
            size: Theme.small
            text: root.lead
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    Pill {
        id: button

        Accessible.name: `${root.action}: ${Tongue.aloud(root.text)}`
        activeFocusOnTab: false
        anchors.right: parent.right
        anchors.rightMargin: Theme.half
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        text: root.action
        onClicked: root.taken()
    }
}
