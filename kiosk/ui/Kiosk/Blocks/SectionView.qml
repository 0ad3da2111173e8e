import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One section: heading, blocks, and what it cites.
Column {
    id: root

    required property var section
    property bool headed: true

    signal linkTapped(string link)

    spacing: Theme.half

    Heading {
        text: root.section.heading
        visible: root.headed && text !== ""
        width: root.width
    }

    BlockList {
        blocks: root.section.blocks
        visible: blocks.length > 0
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }

    CitedLine {
        sources: root.section.sources
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}
