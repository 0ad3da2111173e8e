pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// An argument or the conclusion: its sections, and beside them, or below where there is no room, its figure and case studies.
PageFrame {
    id: root

    readonly property bool beside: (Boolean(root.page.figure) || root.page.link.cases > 0) && root.contentWidth >= 1150 * Theme.type
    readonly property real textWidth: beside ? (root.contentWidth - Theme.inset * 2) * 0.58 : Math.min(root.contentWidth, 1300 * Theme.type)

    Item {
        height: Math.max(text.implicitHeight, more.y + more.implicitHeight)
        width: root.contentWidth

        Column {
            id: text

            anchors.left: parent.left
            spacing: Theme.inset
            width: root.textWidth

            SectionView {
                section: root.page.preamble
                visible: section.blocks.length > 0
                width: parent.width
                onLinkTapped: link => root.follow(link)
            }

            LongGrid {
                area: root.area
                count: root.page.sections.length
                pitch: 15 * Theme.body
                spacing: Theme.inset
                width: text.width

                delegate: SectionView {
                    required property int place

                    section: root.page.sections[place]
                    width: text.width
                    onLinkTapped: link => root.follow(link)
                }
            }
        }

        Column {
            id: more

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? root.textWidth + Theme.inset * 2 : 0
            spacing: Theme.inset
            width: root.beside ? root.contentWidth - anchors.leftMargin : root.textWidth
            y: root.beside ? 0 : text.implicitHeight + Theme.inset

            FigureCard {
                figure: root.page.figure
                height: implicitHeight
                width: more.width
                onLinkTapped: link => root.follow(link)
            }

            CaseTiles {
                area: root.area
                count: root.page.link.cases
                heading: qsTr("In depth")
                hub: root.hub
                link: place => root.hub.page.caseStudy(root.page.link.id, place)
                width: more.width
            }
        }
    }
}
