pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Theme

// A case study: steps that open one at a time, its figure beside them.
PageFrame {
    id: root

    readonly property bool beside: Boolean(root.page.figure) && root.contentWidth >= 1150 * Theme.type
    readonly property real textWidth: beside ? (root.contentWidth - Theme.inset * 2) * 0.6 : Math.min(root.contentWidth, 1300 * Theme.type)

    SectionView {
        anchors.left: parent.left
        section: root.page.preamble
        visible: section.blocks.length > 0
        width: root.textWidth
        onLinkTapped: link => root.follow(link)
    }

    Item {
        height: Math.max(steps.implicitHeight, figure.y + figure.height)
        width: root.contentWidth

        Column {
            id: steps

            anchors.left: parent.left
            spacing: Theme.gap * 0.75
            width: root.textWidth

            Repeater {
                model: root.page.sections

                StepCard {
                    id: card

                    required property int index
                    required property var modelData

                    accent: Theme.accent(root.page.link.demand)
                    number: index + 1
                    open: Theme.whole || root.hub.page.step === index
                    section: modelData
                    width: steps.width
                    onLinkTapped: link => root.follow(link)
                    onToggled: {
                        root.hub.page.toggleStep(index);
                        root.reveal(card);
                    }
                }
            }
        }

        FigureCard {
            id: figure

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? root.textWidth + Theme.inset * 2 : 0
            figure: root.page.figure
            height: visible ? implicitHeight : 0
            width: root.beside ? root.contentWidth - anchors.leftMargin : root.textWidth
            y: root.beside || !visible ? 0 : steps.implicitHeight + Theme.inset
            onLinkTapped: link => root.follow(link)
        }
    }
}
