import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A sheet over a window on a desk: its title, a way to close it, and what it holds. It has the keys; Escape closes it.
FocusScope {
    id: root

    required property string title
    // How high what it holds is; as high as there is room where that scrolls.
    property real wanted: Infinity
    default property alias content: body.data

    signal closed

    Keys.onEscapePressed: root.closed()

    Component.onCompleted: close.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.slab
        opacity: 0.55
    }

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        onClicked: root.closed()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        Accessible.name: root.title
        Accessible.role: Accessible.Dialog
        anchors.centerIn: parent
        color: Theme.paper
        height: Math.min(parent.height - Theme.gap * 2, root.wanted + body.anchors.topMargin + Theme.gap)
        radius: Theme.radius
        width: Math.min(parent.width - Theme.gap * 2, 1200 * Theme.type)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }

        Heading {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: close.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: close.verticalCenter
            level: 1
            size: Theme.lead
            text: root.title
        }

        Pill {
            id: close

            anchors.margins: Theme.half
            anchors.right: parent.right
            anchors.top: parent.top
            compact: true
            focus: true
            iconName: "fa6s.xmark"
            text: qsTr("Close")
            onClicked: root.closed()
        }

        Item {
            id: body

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.gap
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Math.max(heading.implicitHeight, close.height) + Theme.gap
        }
    }
}
