import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What lies over the console: a title, a way to close it, and its content below.
Rectangle {
    id: root

    required property ConsoleViewModel talk
    required property string heading
    property alias head: head

    color: Theme.paper

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    Item {
        id: head

        height: Math.max(title.implicitHeight, close.height)
        width: parent.width - Theme.margin
        x: Theme.margin / 2
        y: Theme.half

        Heading {
            id: title

            anchors.left: parent.left
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            level: 1
            text: root.heading
        }

        Pill {
            id: close

            activeFocusOnTab: false
            anchors.right: parent.right
            compact: true
            focusPolicy: Qt.NoFocus
            iconName: "fa6s.xmark"
            text: qsTr("Close")
            onClicked: root.talk.perform("escape")
        }
    }
}
