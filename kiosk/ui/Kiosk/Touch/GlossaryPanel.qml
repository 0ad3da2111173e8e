pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks

// All terms in order of the alphabet; opened from a term, that one stands first in view.
PanelBase {
    id: root

    Component.onCompleted: Qt.callLater(reveal)

    function reveal(): void {
        for (let index = 0; index < terms.count; index++) {
            const entry = terms.itemAt(index) as EntryCard;
            if (entry.asked)
                root.area.contentY = Math.max(0, Math.min(root.area.way, entry.y));
        }
    }

    Connections {
        target: root.hub

        function onPanelChanged(): void {
            Qt.callLater(root.reveal);
        }
    }

    Repeater {
        id: terms

        model: root.hub.glossary

        EntryCard {
            id: entry

            required property var modelData

            asked: root.hub.panelItem === modelData.id
            title: modelData.term
            width: root.width
            words: modelData.text

            SourceChips {
                sources: entry.modelData.sources
                width: parent.width
                onLinkTapped: link => root.hub.followLink(link)
            }
        }
    }
}
