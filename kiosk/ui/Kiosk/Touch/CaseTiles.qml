pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Pages as tiles under a heading, as many beside each other as have room.
Column {
    id: root

    required property HubViewModel hub
    required property var links
    property string heading: ""
    property bool numbered: false
    property int most: 3

    spacing: Theme.gap
    visible: root.links.length > 0

    Heading {
        text: root.heading
        visible: text !== ""
        width: root.width
    }

    GridLayout {
        columnSpacing: Theme.gap
        columns: Math.max(1, Math.min(root.most, Math.floor(root.width / (500 * Theme.type))))
        rowSpacing: Theme.gap
        uniformCellWidths: true
        width: root.width

        Repeater {
            model: root.links

            Tile {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                accent: Theme.accent(modelData.demand)
                drawing: modelData.drawing
                iconName: modelData.icon
                lead: modelData.lead
                number: root.numbered ? modelData.number : ""
                title: modelData.heading
                onClicked: root.hub.page.open(modelData.id)
            }
        }
    }
}
