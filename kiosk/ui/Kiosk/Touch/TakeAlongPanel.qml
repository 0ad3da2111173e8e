pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The page as a picture for a telephone: its text, a mail to oneself, or the address of the hand-out. On a laptop also all
// of it as a file.
PanelBase {
    id: root

    property string kind: "text"
    readonly property var ways: root.hub.page.takeAlong
    readonly property var way: root.ways.find(way => way.kind === root.kind) ?? root.ways[0]
    readonly property var names: ({
            "text": qsTr("As text"),
            "mail": qsTr("As a mail to yourself"),
            "address": qsTr("The hand-out")
        })

    FewChoices {
        anchors.left: parent.left
        chosen: root.way.kind
        ids: root.ways.map(way => way.kind)
        names: root.ways.map(way => root.names[way.kind])
        room: root.width
        onPicked: id => root.kind = id
    }

    Words {
        text: root.way.kind === "address" ? qsTr("Point the camera of your phone at the code. It opens the hand-out, once your phone has a network.") : root.way.kind === "mail" ? qsTr("Point the camera of your phone at the code. It opens a mail with the heart of this page; you fill in to whom.") : qsTr("Point the camera of your phone at the code. It holds the heart of this page and the addresses of its sources as text; nothing is sent.")
        width: root.width
    }

    QrCode {
        Accessible.name: qsTr("QR code with the text of this page")
        anchors.horizontalCenter: parent.horizontalCenter
        room: Math.min(root.width, root.area.height - root.area.hint)
        text: root.way.code
    }

    Words {
        color: Theme.quiet
        listed: true
        size: Theme.small
        text: root.way.shown
        width: root.width
    }

    Pill {
        anchors.left: parent.left
        iconName: "fa6s.download"
        text: qsTr("Save all of it as a file")
        visible: root.hub.isDesk
        onClicked: root.hub.start.open("save")
    }
}
