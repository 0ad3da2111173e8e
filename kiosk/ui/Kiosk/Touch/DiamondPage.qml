pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// The partners: five facets, what each brings, what is lost without one, and what needs both conditions.
PageFrame {
    id: root

    readonly property bool beside: root.contentWidth >= 1150 * Theme.type
    readonly property real gem: beside ? Math.min((root.contentWidth - Theme.inset * 2) * 0.42, 560 * Theme.unit) : Math.min(root.contentWidth, 560 * Theme.unit)
    readonly property var partners: root.page.sections.filter(section => section.gifts.length > 0)
    readonly property var others: root.page.sections.filter(section => section.gifts.length === 0)

    function toggle(index: int): void {
        root.hub.page.toggleStep(index);
        root.reveal(cards.itemAt(index));
    }

    Item {
        height: Math.max(list.y + list.height, aside.height)
        width: root.contentWidth

        Column {
            id: aside

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? 0 : (root.contentWidth - width) / 2
            spacing: Theme.inset
            width: root.gem

            Diamond {
                id: diamond

                chosen: root.hub.page.step
                dimmed: root.hub.page.dimmed
                icons: partnerIcons
                lively: true
                width: root.gem
                onFacetTapped: index => {
                    if (index < root.partners.length)
                        root.toggle(index);
                }
            }

            Loader {
                active: root.beside && root.page.figure?.kind === "conditions"
                sourceComponent: conditions
                width: parent.width
            }
        }

        Column {
            id: list

            anchors.left: parent.left
            anchors.leftMargin: root.beside ? root.gem + Theme.inset * 2 : 0
            spacing: Theme.gap * 0.75
            width: root.contentWidth - anchors.leftMargin
            y: root.beside ? 0 : aside.height + Theme.gap

            Repeater {
                id: cards

                model: root.partners

                PartnerCard {
                    id: card

                    required property int index
                    required property var modelData

                    accent: Theme.ink
                    dimmed: root.hub.page.dimmed.includes(index)
                    iconName: diamond.partnerIcons[index] ?? "fa6s.gem"
                    number: index + 1
                    open: Theme.whole || root.hub.page.step === index
                    section: modelData
                    width: list.width
                    onDimToggled: root.hub.page.dimPartner(index)
                    onLinkTapped: link => root.follow(link)
                    onToggled: root.toggle(index)
                }
            }

            SectionView {
                section: root.page.preamble
                visible: section.blocks.length > 0
                width: list.width
                onLinkTapped: link => root.follow(link)
            }

            FigureCard {
                figure: root.page.figure?.kind === "conditions" ? null : root.page.figure
                height: implicitHeight
                width: list.width
                onLinkTapped: link => root.follow(link)
            }

            Repeater {
                model: root.others

                SectionView {
                    required property var modelData

                    section: modelData
                    topPadding: Theme.gap
                    width: list.width
                    onLinkTapped: link => root.follow(link)
                }
            }
        }
    }

    Loader {
        active: !root.beside && root.page.figure?.kind === "conditions"
        sourceComponent: conditions
        visible: active
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

    Component {
        id: conditions

        BothConditions {
            figure: root.page.figure
            hub: root.hub
            onLinkTapped: link => root.follow(link)
        }
    }
}
