pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// All terms in order of the alphabet; opened from a term, that one stands first in view.
PanelBase {
    id: root

    Component.onCompleted: Qt.callLater(reveal)

    function reveal(): void {
        const place = root.hub.glossary.placeOf(root.hub.panelItem);
        if (place >= 0)
            list.reveal(place);
    }

    Connections {
        target: root.hub

        function onPanelChanged(): void {
            Qt.callLater(root.reveal);
        }
    }

    Connections {
        target: root.hub.glossary

        function onChanged(): void {
            Qt.callLater(list.renew);
        }
    }

    LongGrid {
        id: list

        area: root.area
        count: root.hub.glossary.count
        pitch: 3 * Theme.gap + Theme.lead + 5 * Theme.body
        width: root.width

        delegate: EntryCard {
            id: entry

            required property int place
            readonly property var modelData: root.hub.glossary.at(place)

            asked: root.hub.panelItem === modelData.id
            title: modelData.term
            width: list.cell
            words: modelData.text

            CitedLine {
                sources: entry.modelData.sources
                width: parent.width
                onLinkTapped: link => root.hub.followLink(link)
            }
        }
    }
}
