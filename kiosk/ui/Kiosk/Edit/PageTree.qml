pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The pages of the briefing, in reading order, each with how many problems it has.
Rectangle {
    id: root

    required property EditViewModel edit

    color: Theme.card

    ListView {
        id: list

        Accessible.name: qsTr("Pages")
        Accessible.role: Accessible.Tree
        anchors.fill: parent
        anchors.margins: Theme.half
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.edit.tree

        delegate: PressButton {
            id: row

            required property var modelData
            readonly property bool here: row.modelData.id === root.edit.page

            Accessible.role: Accessible.TreeItem
            implicitHeight: Math.max(Theme.gap * 2, name.implicitHeight + Theme.half)
            leftPadding: Theme.half + row.modelData.depth * Theme.gap
            text: row.modelData.title
            width: list.width

            onClicked: root.edit.open(row.modelData.id)

            background: Rectangle {
                color: row.here ? Theme.paper : Theme.card
                radius: Theme.radius / 2
            }
            contentItem: Item {
                Words {
                    id: name

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: count.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    font.pixelSize: Theme.small
                    font.weight: row.here ? Font.DemiBold : Font.Normal
                    text: row.text
                }

                Words {
                    id: count

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent(1)
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    text: row.modelData.problems > 0 ? String(row.modelData.problems) : ""
                }
            }
        }
    }
}
