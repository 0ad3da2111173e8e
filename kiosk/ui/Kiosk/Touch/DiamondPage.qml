pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// The facets of the diamond, one a step: what each brings, and what is lost without it. Beside them the diamond; beside the
// steps that are no facet, what needs all conditions.
StoryPage {
    id: root

    readonly property bool switched: root.page.figure?.kind === "conditions"
    readonly property bool atFacet: (root.section?.gifts.length ?? 0) > 0

    // Which steps are facets, in their order.
    readonly property var facetSteps: root.sections.map((section, index) => section.gifts.length > 0 ? index : -1).filter(index => index >= 0)

    // In easy words it has no facets to choose from, and yet is the diamond.
    readonly property bool easy: root.sections[0]?.easy ?? false

    companion: root.easy && root.page.gem || root.facetSteps.length > 0 && (root.atFacet || !root.page.figure || Theme.whole) ? gem : root.switched ? conditions : null
    icons: root.sections.map((section, index) => section.gifts.length > 0 ? root.page.gem.icons[root.facetSteps.indexOf(index)] ?? "" : root.facetSteps.length > 0 ? "fa6s.circle-nodes" : "")
    // Many gifts want room, and so do conditions beside a step that has none.
    share: root.atFacet ? 0.62 : 0.46
    onward: root.page.conclusion ? 1 : 0
    onwardHeading: ""
    onwardLink: () => root.page.conclusion

    Component {
        id: gem

        Column {
            spacing: Theme.gap

            Diamond {
                anchors.horizontalCenter: parent.horizontalCenter
                chosen: root.facetSteps.indexOf(root.step)
                dimmed: root.hub.page.dimmed.map(step => root.facetSteps.indexOf(step))
                facets: root.easy ? root.page.gem.facets : root.facetSteps.length
                icons: root.page.gem.icons
                lively: !root.easy
                marked: true
                width: Math.max(200 * Theme.unit, Math.min(parent.width, 520 * Theme.unit, root.figureRoom))
                onFacetTapped: index => root.hub.page.chooseStep(root.facetSteps[index])
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
