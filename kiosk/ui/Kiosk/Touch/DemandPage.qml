pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// A demand: its case in a sentence, its arguments as cards, its case studies and their background as tiles.
PageFrame {
    id: root

    SectionView {
        anchors.left: parent.left
        section: root.page.preamble
        visible: section.blocks.length > 0
        width: Math.min(root.contentWidth, 1300 * Theme.type)
        onLinkTapped: link => root.follow(link)
    }

    FigureCard {
        anchors.left: parent.left
        figure: root.page.figure
        height: implicitHeight
        width: Math.min(root.contentWidth, 1300 * Theme.type)
        onLinkTapped: link => root.follow(link)
    }

    CaseTiles {
        id: cards

        area: root.area
        count: root.page.link.arguments
        hub: root.hub
        link: place => root.hub.page.argument(root.page.link.id, place)
        numbered: true
        width: root.contentWidth
    }

    // What would cross the fold begins below it.
    Item {
        readonly property real rest: root.area.height - cards.y - cards.height - 2 * Theme.gap

        height: !Theme.whole && rest > 0 && sections.height > rest ? rest : 0
        visible: height > 0
        width: 1
    }

    LongGrid {
        id: sections

        area: root.area
        count: root.page.sections.length
        pitch: 15 * Theme.body
        width: root.contentWidth

        delegate: SectionView {
            required property int place

            section: root.page.sections[place]
            topPadding: Theme.half
            width: Math.min(root.contentWidth, 1300 * Theme.type)
            onLinkTapped: link => root.follow(link)
        }
    }

    CaseTiles {
        area: root.area
        count: root.page.link.cases
        heading: qsTr("In depth")
        hub: root.hub
        link: place => root.hub.page.caseStudy(root.page.link.id, place)
        width: root.contentWidth
    }

    CaseTiles {
        area: root.area
        count: root.page.conclusion ? 1 : 0
        hub: root.hub
        link: () => root.page.conclusion
        most: 1
        topPadding: Theme.half
        width: root.contentWidth
    }
}
