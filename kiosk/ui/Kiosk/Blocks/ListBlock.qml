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

                required property int index
                required property var modelData

                implicitHeight: line.implicitHeight
                width: column.width

                Words {
                    id: mark

                    Accessible.ignored: true
                    text: root.block.ordered ? `${item.index + 1}.` : "•"
                    width: Theme.body * 1.1
                }

                RichWords {
                    id: line

                    anchors.left: mark.right
                    anchors.right: parent.right
                    markup: item.modelData.markup
                    plain: item.modelData.plain
                    onLinkTapped: link => root.linkTapped(link)
                }
            }
        }
    }
}
