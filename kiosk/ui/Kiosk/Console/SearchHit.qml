import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page that was found: go to it where the run has it, or show it and return.
Rectangle {
    id: root

    required property int index
    required property var found
    property bool chosen: false

    signal gone
    signal shown

    // Qt has each row of a list in the tree of screen readers, with a name or without (6.11).
    Accessible.ignored: !root.visible
    Accessible.name: Tongue.aloud(root.found.heading)
    Accessible.role: Accessible.ListItem
    border.color: chosen ? Theme.focus : Theme.edge
    border.width: Theme.line * (chosen ? 3 : 1)
    color: Theme.card
    height: Math.max(words.implicitHeight, buttons.height) + Theme.gap
    radius: Theme.radius

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: Theme.ink
            font.weight: Font.DemiBold
            text: root.found.heading
            width: parent.width
        }

        Words {
            color: Theme.quiet
            size: Theme.small
            text: root.found.lead
            width: parent.width
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.half
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.half

        Pill {
            activeFocusOnTab: false
            focusPolicy: Qt.NoFocus
            text: qsTr("Go to slide %1").arg(root.found.place + 1)
            visible: root.found.place >= 0
            onClicked: root.gone()
        }

        Pill {
            activeFocusOnTab: false
            focusPolicy: Qt.NoFocus
            text: qsTr("Show and return")
            onClicked: root.shown()
        }
    }
}
