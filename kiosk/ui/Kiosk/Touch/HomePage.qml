import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a visit begins: what the briefing is called, and its demands around the diamond.
PageBase {
    id: root

    readonly property real room: width - Theme.margin * 2
    // Nothing below the head: it comes nearer to the middle.
    readonly property bool bare: grid.count === 0 && !grid.hasGem

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
                topPadding: root.bare ? Math.round(area.height * 0.3) : Math.round((grid.tight ? 28 : 56) * Theme.unit)
                width: root.room - (ask.visible ? ask.width + Theme.gap : 0)

                Words {
                    color: Theme.quiet
                    font.capitalization: Font.AllUppercase
                    font.letterSpacing: Theme.small * 0.09
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    text: [root.hub.eventText, Tongue.date(root.hub.eventDate)].filter(part => part).join(" · ")
                    visible: text !== ""
                    width: parent.width
                }

                Heading {
                    font.pixelSize: Theme.display
                    level: 1
                    text: root.page.link.heading
                    width: parent.width
                }

                Words {
                    font.pixelSize: Theme.lead
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
                room: area.height - head.height
                width: root.room
                x: Theme.margin
                y: head.height + (tight ? Theme.half : Theme.inset)
            }

            Pill {
                id: ask

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                filled: true
                text: root.page.conclusion?.title ?? ""
                visible: text !== ""
                y: head.topPadding
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
