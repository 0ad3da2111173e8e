pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

BlockBase {
    id: root

    implicitHeight: column.implicitHeight

    Column {
        id: column

        spacing: Theme.half * 0.5
        width: root.width

        Repeater {
            model: root.block.items

            Item {
                id: item

                required property var modelData

                implicitHeight: line.implicitHeight
                width: column.width

                Words {
                    id: mark

                    Accessible.ignored: true
                    anchors.left: parent.left
                    size: root.size
                    text: item.modelData.mark
                    width: Math.max(root.size * 1.1, implicitWidth + Theme.half * 0.5)
                    wrapMode: Text.NoWrap
                }

                RichWords {
                    id: line

                    anchors.left: mark.right
                    anchors.right: parent.right
                    size: root.size
                    markup: item.modelData.markup
                    plain: item.modelData.plain
                    onLinkTapped: link => root.linkTapped(link)
                }
            }
        }
    }
}
