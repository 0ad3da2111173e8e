import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A folder, a briefing or a file in a list; the arrows go to the ones beside it.
PressButton {
    id: root

    property string kind: "folder"
    property string more: ""
    readonly property var icons: ({
            "folder": "fa6s.folder",
            "briefing": "fa6s.book-open",
            "file": "fa6s.file-zipper",
            "up": "fa6s.arrow-up"
        })

    Accessible.description: root.more
    Keys.onDownPressed: root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: root.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    around: Theme.radius / 2
    implicitHeight: Math.max(Theme.deskTarget, words.height + Theme.half)
    leftPadding: Theme.half
    rightPadding: Theme.half

    background: Rectangle {
        color: root.pressed || root.hovered ? Theme.card : Theme.paper
        radius: Theme.radius / 2
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.icons[root.kind] ?? ""
            size: Theme.small
            tint: root.kind === "folder" || root.kind === "up" ? Theme.quiet : Theme.accent(1)
        }

        Column {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.half
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                Accessible.ignored: true
                anchors.left: parent.left
                color: Theme.ink
                font.weight: root.kind === "briefing" || root.more !== "" ? Font.DemiBold : Font.Normal
                size: Theme.small
                text: root.text
                width: parent.width
                wrapMode: Text.Wrap
            }

            Words {
                Accessible.ignored: true
                anchors.left: parent.left
                color: Theme.quiet
                size: Theme.small
                text: root.more
                visible: text !== ""
                width: parent.width
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
