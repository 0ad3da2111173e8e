pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// The partners, one a step: what each brings, and what is lost without it. Beside them the diamond whose facets they are; beside
// the steps that are no partner's, what needs both conditions.
StoryPage {
    id: root

    readonly property bool switched: root.page.figure?.kind === "conditions"
    readonly property bool atPartner: (root.section?.gifts.length ?? 0) > 0

    companion: root.atPartner || !root.page.figure || Theme.whole ? gem : root.switched ? conditions : null
    icons: root.sections.map((section, index) => section.gifts.length > 0 ? faces.partnerIcons[index] ?? "fa6s.gem" : "fa6s.circle-nodes")
    onward: root.page.conclusion ? 1 : 0
    onwardHeading: ""
    onwardLink: () => root.page.conclusion

    Diamond {
        id: faces

        visible: false
    }

    Component {
        id: gem

        Column {
            spacing: Theme.gap

            Diamond {
                anchors.horizontalCenter: parent.horizontalCenter
                chosen: root.atPartner ? root.step : -1
                dimmed: root.hub.page.dimmed
                icons: partnerIcons
                lively: true
                width: Math.min(parent.width, 500 * Theme.unit)
                onFacetTapped: index => {
                    if (index < root.sections.length)
                        root.hub.page.chooseStep(index);
                }
            }

            FigureCard {
                figure: root.section?.figure ?? (root.switched ? null : root.page.figure)
                height: visible ? implicitHeight : 0
                width: parent.width
                onLinkTapped: link => root.follow(link)
            }

            Loader {
                active: root.switched && (Theme.whole || root.sections.every(section => section.gifts.length > 0))
                sourceComponent: switches
                visible: active
                width: parent.width
            }
        }
    }

    Component {
        id: conditions

        Column {
            spacing: Theme.gap

            Loader {
                sourceComponent: switches
                width: parent.width
            }

            FigureCard {
                figure: root.section?.figure ?? null
                height: visible ? implicitHeight : 0
                width: parent.width
                onLinkTapped: link => root.follow(link)
            }
        }
    }

    Component {
        id: switches

        BothConditions {
            figure: root.page.figure
            hub: root.hub
            onLinkTapped: link => root.follow(link)
        }
    }
}
