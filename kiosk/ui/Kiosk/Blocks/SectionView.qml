import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One section: heading, blocks, and the chips of what it cites and explains.
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

    SourceChips {
        sources: root.section.sources
        terms: root.section.terms
        pages: root.section.pages
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}
