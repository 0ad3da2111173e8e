import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A page's title and lead, and what kind of page it is where that needs a word.
Column {
    id: root

    required property var page

    spacing: Theme.half

    Words {
        color: Theme.quiet
        size: Theme.small
        font.weight: Font.DemiBold
        text: qsTr("Background")
        visible: root.page.link.background
        width: root.width
    }

    Heading {
        level: 1
        text: root.page.link.heading
        width: root.width
    }

    Words {
        anchors.left: parent.left
        color: Theme.text
        size: Theme.lead
        text: root.page.mending ? qsTr("This page is being mended. The rest of the briefing is there.") : root.page.link.lead
        visible: text !== ""
        width: Math.min(root.width, 1400 * Theme.type)
    }
}
