pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Theme

// A demand: its case in a sentence, its arguments as cards, its case studies as tiles.
PageFrame {
    id: root

    SectionView {
        section: root.page.preamble
        visible: section.blocks.length > 0
        width: Math.min(root.contentWidth, 1300 * Theme.type)
        onLinkTapped: link => root.follow(link)
    }

    FigureCard {
        figure: root.page.figure
        height: implicitHeight
        width: Math.min(root.contentWidth, 1300 * Theme.type)
        onLinkTapped: link => root.follow(link)
    }

    CaseTiles {
        hub: root.hub
        links: root.page.arguments
        numbered: true
        width: root.contentWidth
    }

    Repeater {
        model: root.page.sections

        SectionView {
            required property var modelData

            section: modelData
            topPadding: Theme.half
            width: Math.min(root.contentWidth, 1300 * Theme.type)
            onLinkTapped: link => root.follow(link)
        }
    }

    CaseTiles {
        heading: qsTr("Case studies")
        hub: root.hub
        links: root.page.cases
        width: root.contentWidth
    }

    CaseTiles {
        hub: root.hub
        links: root.page.conclusion ? [root.page.conclusion] : []
        most: 1
        topPadding: Theme.half
        width: root.contentWidth
    }
}
