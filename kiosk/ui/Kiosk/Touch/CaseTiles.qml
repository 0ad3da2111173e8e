pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Pages as tiles under a heading, as many beside each other as have room.
Column {
    id: root

    required property HubViewModel hub
    required property ScrollArea area
    required property int count
    // The way to one of them, by its place from 0.
    required property var link
    property string heading: ""
    property bool numbered: false
    property int most: 3
    // Their titles alone, where there is little room.
    property bool brief: false

    spacing: Theme.gap
    visible: root.count > 0

    Heading {
        text: root.heading
        visible: text !== "" && !root.brief
        width: root.width
    }

    LongGrid {
        id: grid

        area: root.area
        count: root.count
        most: Math.max(1, Math.min(root.most, Math.floor(root.width / (500 * Theme.type))))
        spacing: root.brief ? Theme.half : Theme.gap
        pitch: 60 * Theme.unit + Theme.heading + 4 * Theme.body + Theme.gap
        width: root.width

        delegate: Tile {
            id: tile

            required property int place
            readonly property var modelData: root.link(place)

            accent: Theme.accent(modelData.demand)
            drawing: root.brief ? "" : modelData.drawing
            iconName: modelData.icon
            padding: Math.round((root.brief ? 18 : 30) * Theme.unit)
            kind: modelData.background && !root.brief ? qsTr("Background") : ""
            lead: root.brief ? "" : modelData.lead
            number: root.numbered ? Tongue.whole(modelData.number) : ""
            title: modelData.heading
            width: grid.cell
            onClicked: root.hub.page.open(modelData.id)
        }
    }
}
