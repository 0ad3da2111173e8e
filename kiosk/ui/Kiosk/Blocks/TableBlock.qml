pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

BlockBase {
    id: root

    readonly property var cells: root.block.header.concat(...root.block.rows)

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid

        columnSpacing: Theme.gap
        columns: root.block.header.length
        rowSpacing: Theme.half
        uniformCellWidths: true
        width: root.width

        Repeater {
            model: root.cells

            RichWords {
                required property int index
                required property var modelData

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                font.weight: index < grid.columns ? Font.DemiBold : Font.Normal
                markup: modelData.markup
                plain: modelData.plain
                onLinkTapped: link => root.linkTapped(link)
            }
        }
    }
}
