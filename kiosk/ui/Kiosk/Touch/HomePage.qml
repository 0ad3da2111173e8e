import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme

// Where a visit begins: what the briefing is called, and its demands around the diamond.
PageBase {
    id: root

    readonly property real room: width - Theme.margin * 2
    // Nothing below the head: it comes nearer to the middle.
    // In easy words, which are all that home has below its title.
    readonly property bool easy: root.page.preamble.easy
    readonly property bool bare: grid.count === 0 && !grid.hasGem
    // What is asked stands beside all of the head where there is room, else beside its first line.
    readonly property real besideAsk: room - (ask.visible ? ask.width + Theme.gap : 0)
    readonly property bool below: Theme.narrow && ask.visible && event.visible

    function scrollBy(share: real): void {
        area.scrollBy(area.height * share);
        root.hub.page.reportScroll(area.share);
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        onMovementEnded: root.hub.page.reportScroll(share)

        Item {
            height: grid.y + grid.height + Theme.half
            width: area.width

            Column {
                id: head

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                spacing: Theme.half * 0.5
                y: root.bare ? Math.round(area.height * 0.3) : Math.round((grid.tight ? 28 : 56) * Theme.unit)
                width: root.below ? root.room : root.besideAsk

                Words {
                    id: event

                    anchors.left: parent.left
                    bottomPadding: root.below ? Math.max(0, ask.height - contentHeight) : 0
                    color: Theme.quiet
                    font.capitalization: Font.AllUppercase
                    font.letterSpacing: Theme.small * 0.09
                    size: Theme.small
                    font.weight: Font.DemiBold
                    text: [root.hub.eventText, Tongue.date(root.hub.eventDate).replace(/ /g, "\u00a0")].filter(part => part).join("\u00a0· ").replace(/ · /g, "\u00a0· ")
                    visible: text !== ""
                    width: root.besideAsk
                }

                // Its lines are about as long as one another.
                Heading {
                    id: name

                    anchors.left: parent.left
                    size: Theme.display
                    level: 1
                    text: root.page.link.heading
                    width: Math.min(parent.width, Math.ceil(title.advanceWidth / Math.ceil(title.advanceWidth / parent.width) * 1.12))

                    TextMetrics {
                        id: title

                        font: name.font
                        text: root.page.link.heading
                    }
                }

                BlockList {
                    blocks: root.easy ? root.page.preamble.blocks : []
                    size: Theme.lead
                    visible: blocks.length > 0
                    width: Math.min(parent.width, 1500 * Theme.type)
                    onLinkTapped: link => root.follow(link)
                }

                Words {
                    size: Theme.lead
                    text: root.page.mending ? qsTr("This page is being mended. The rest of the briefing is there.") : root.page.link.lead
                    visible: text !== ""
                    width: parent.width
                }
            }

            HomeGrid {
                id: grid

                focus: true
                hub: root.hub
                least: area.height - y - Theme.half
                page: root.page
                room: area.height - head.height - Math.round(56 * Theme.unit)
                width: root.room
                x: Theme.margin
                y: head.y + head.height + (tight ? Theme.half : Theme.inset)
            }

            Pill {
                id: ask

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                filled: true
                text: root.page.conclusion?.title ?? ""
                visible: text !== ""
                y: head.y
                z: 1
                onClicked: root.hub.page.open("conclusion")
                onPressedChanged: root.hub.page.touched(pressed ? "conclusion" : "")
            }
        }
    }

    MoreHint {
        area: area
    }
}
