pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// A page told step by step: the names of all steps, the one that is shown, and beside it its figure and the pages below.
PageFrame {
    id: root

    readonly property var sections: root.page.sections
    // Of this page, also while another one is coming in.
    property int step: 0
    readonly property var section: root.sections[root.step]
    // A step may bring its own; else the page's stays.
    readonly property var figure: root.section?.figure ?? root.page.figure
    // What stands beside the story instead of figures, where a page has that.
    property Component companion: null
    // How much of the width the story has, beside its company.
    property real share: root.figure?.kind === "map" ? 0.42 : 0.56
    // Of the steps, instead of numbers.
    property var icons: []
    // The way on: how many pages, each by its place from 0, and what they are together.
    property int onward: root.page.link.cases
    property var onwardLink: place => root.hub.page.caseStudy(root.page.link.id, place)
    property string onwardHeading: qsTr("In depth")
    // With nothing else to stand beside the story, the page's drawing is there, large.
    readonly property bool pictured: root.page.link.drawing !== "" && root.companion === null && !root.figure && root.onward === 0
    readonly property bool accompanied: root.pictured || root.companion !== null || Boolean(root.figure) || root.onward > 0
    readonly property real room: root.contentWidth / Theme.type
    readonly property bool besideNames: root.sections.length > 1 && root.room >= (root.accompanied ? 1350 : 1000)
    readonly property real namesWidth: besideNames ? Math.round(root.contentWidth * 0.25) : root.contentWidth
    readonly property real storyWidth: besideNames ? root.contentWidth - namesWidth - Theme.gap : root.contentWidth
    readonly property bool besideStory: root.accompanied && root.storyWidth >= 1000 * Theme.type
    readonly property real textWidth: besideStory ? Math.round((root.storyWidth - Theme.inset) * root.share) : root.storyWidth
    // At 100 % text a page is seen whole: its company is fitted in above the fold, and the story set smaller where it needs that.
    readonly property bool fits: Theme.textScale === 100 && !Theme.spaced && !Theme.whole
    readonly property real high: root.area.height - whole.y - Theme.gap
    readonly property real fold: root.high - (root.besideNames || !names.visible ? 0 : names.height + whole.rowSpacing)
    readonly property real companyRoom: !root.fits ? Infinity : root.fold - (root.besideStory ? 0 : told.height + story.rowSpacing)
    readonly property real figureRoom: root.companyRoom - (tiles.visible ? tiles.height + company.spacing : 0)
    readonly property bool over: root.fits && (root.besideStory ? (root.shown?.needed ?? 0) > root.fold : root.area.way > 1)
    property StepView shown: null
    // How often it was set smaller.
    property int tight: 0
    // What the step folds away comes in the place of what stands beside it.
    readonly property bool aside: root.accompanied && root.hub.page.more && (root.section?.more.length ?? 0) > 0 && !Theme.whole

    function keep(): void {
        if (root.hub.page.props.link.id === root.page.link.id)
            root.step = Math.max(0, Math.min(root.sections.length - 1, root.hub.page.step));
    }

    function tighten(): void {
        if (root.over && root.tight < 2)
            root.tight++;
    }

    function arrive(): void {
        keep();
        settled = false;
        restore();
    }

    drawn: !root.pictured
    Component.onCompleted: keep()
    onContentWidthChanged: tight = 0
    onOverChanged: tighten()
    onTightChanged: Qt.callLater(tighten)

    Connections {
        target: root.hub.page

        function onPlaceChanged(): void {
            const before = root.step;
            root.tight = 0;
            root.keep();
            if (root.step !== before)
                root.reveal(story);
        }
    }

    SectionView {
        anchors.left: parent.left
        section: root.page.preamble
        visible: section.blocks.length > 0
        width: Math.min(root.contentWidth, 1300 * Theme.type)
        onLinkTapped: link => root.follow(link)
    }

    Grid {
        id: whole

        columnSpacing: Theme.gap
        columns: root.besideNames ? 2 : 1
        rowSpacing: Theme.gap
        width: root.contentWidth

        StepNames {
            id: names

            accent: Theme.accent(root.page.link.demand)
            area: root.area
            chosen: root.step
            icons: root.icons
            // As high together as what stands beside them, where they are few.
            least: root.besideNames && root.besideStory && !root.low ? Math.min(company.height, root.high) : 0
            sections: root.sections
            visible: root.sections.length > 1
            width: root.namesWidth
            onPicked: step => root.hub.page.chooseStep(step)
        }

        Grid {
            id: story

            columnSpacing: Theme.inset
            columns: root.besideStory ? 2 : 1
            rowSpacing: Theme.gap
            width: root.storyWidth

            Column {
                id: told

                spacing: Theme.gap
                visible: root.sections.length > 0
                width: root.textWidth

                Repeater {
                    model: Theme.whole ? root.sections : root.section ? [root.section] : []

                    onItemAdded: (_, item) => root.shown = item as StepView

                    StepView {
                        required property var modelData
                        required property int index

                        accent: Theme.accent(root.page.link.demand)
                        hub: root.hub
                        place: Theme.whole ? index : root.step
                        floor: Theme.whole ? 0 : Math.min(Math.max(root.besideNames ? names.height : 0, root.besideStory ? company.height : 0), root.fold)
                        headed: Theme.whole || root.sections.length === 1
                        aside: root.aside
                        open: Theme.whole || root.hub.page.more
                        size: [Math.round(Theme.lead * 1.2), Theme.lead, Theme.body][Theme.whole ? 1 : Math.min(2, root.tight + !section.brief)]
                        section: modelData
                        width: root.textWidth
                        onLinkTapped: link => root.follow(link)
                        onMoreToggled: root.hub.page.toggleMore()
                    }
                }
            }

            Column {
                id: company

                spacing: Theme.gap
                visible: root.accompanied
                width: root.besideStory ? root.storyWidth - root.textWidth - Theme.inset : root.storyWidth

                StoryCompany {
                    accent: Theme.accent(root.page.link.demand)
                    aside: root.aside
                    companion: root.companion
                    drawing: root.pictured ? root.page.link.drawing : ""
                    figureRoom: root.figureRoom
                    figures: Theme.whole ? [root.page.figure, ...root.sections.map(section => section.figure)].filter(figure => figure) : root.figure ? [root.figure] : []
                    room: root.companyRoom
                    section: root.section
                    visible: root.aside || root.companion !== null || root.pictured || figures.length > 0
                    width: parent.width
                    onLinkTapped: link => root.follow(link)
                }

                CaseTiles {
                    id: tiles

                    area: root.area
                    brief: root.fits && (root.companion !== null || Boolean(root.figure) || root.aside)
                    count: root.onward
                    heading: root.onwardHeading
                    hub: root.hub
                    link: root.onwardLink
                    width: parent.width
                }
            }
        }
    }
}
