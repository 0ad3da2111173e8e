pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The two demands as two halves of one diamond; the diamond itself opens the partners.
PageBase {
    id: root

    readonly property real room: width - Theme.margin * 2
    readonly property real half: (room - Theme.gap) / 2
    readonly property real gemWide: Math.min(room * 0.26, Math.max(200 * Theme.unit, (height - head.height - Theme.gap * 2) * 0.66))
    // Side by side while the longest Dutch word of a heading has a line of its own.
    readonly property bool beside: half - gemWide / 2 - 96 * Theme.unit >= 400 * Theme.type
    readonly property bool tight: beside && area.height - head.height < 620 * Theme.type
    readonly property real gem: beside ? gemWide : Math.min(room * 0.5, 340 * Theme.unit)

    function scrollBy(share: real): void {
        area.scrollBy(area.height * share);
        root.hub.page.reportScroll(area.share);
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        onMovementEnded: root.hub.page.reportScroll(share)

        Item {
            height: halves.y + halves.height + Theme.half
            width: area.width

            Column {
                id: head

                spacing: Theme.half * 0.5
                topPadding: Math.round((root.tight ? 28 : 56) * Theme.unit)
                width: root.room
                x: Theme.margin

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
                    text: root.page.link.lead
                    width: parent.width
                }
            }

            FocusScope {
                id: halves

                readonly property real panelHeight: Math.max(area.height - y - Theme.half, first.implicitHeight, second.implicitHeight)

                focus: true
                height: root.beside ? panelHeight : second.y + second.height
                width: root.room
                x: Theme.margin
                y: head.height + (root.tight ? Theme.half : Theme.inset)

                DemandPanel {
                    id: first

                    KeyNavigation.left: Theme.mirrored ? gem : null
                    KeyNavigation.right: Theme.mirrored ? null : gem
                    anchors.left: parent.left
                    demand: root.page.demands[0]
                    tight: root.tight
                    height: root.beside ? halves.panelHeight : implicitHeight
                    insetBottom: root.beside ? 0 : root.gem / 2
                    insetAfter: root.beside ? root.gem / 2 : 0
                    visible: root.page.demands.length > 0
                    width: root.beside ? root.half : root.room
                    onClicked: root.hub.page.open(demand.id)
                    onPressedChanged: root.hub.page.touched(pressed ? demand.id : "")
                }

                DemandPanel {
                    id: second

                    KeyNavigation.left: Theme.mirrored ? null : gem
                    KeyNavigation.right: Theme.mirrored ? gem : null
                    anchors.left: parent.left
                    anchors.leftMargin: root.beside ? root.half + Theme.gap : 0
                    demand: root.page.demands[1]
                    tight: root.tight
                    height: root.beside ? halves.panelHeight : implicitHeight
                    insetBefore: root.beside ? root.gem / 2 + 16 * Theme.unit : 0
                    insetTop: root.beside ? 0 : root.gem / 2
                    visible: root.page.demands.length > 1
                    width: first.width
                    y: root.beside ? 0 : first.height + Theme.gap
                    onClicked: root.hub.page.open(demand.id)
                    onPressedChanged: root.hub.page.touched(pressed ? demand.id : "")
                }

                PressButton {
                    id: gem

                    KeyNavigation.left: Theme.mirrored ? second : first
                    KeyNavigation.right: Theme.mirrored ? first : second
                    around: height / 2
                    height: width
                    padding: 0
                    text: qsTr("Five partners")
                    width: root.gem
                    x: (halves.width - width) / 2
                    y: (root.beside ? halves.panelHeight / 2 : first.height + Theme.gap / 2) - height / 2

                    background: Diamond {
                        frame: 22 * Theme.unit
                        chosen: -1
                    }
                    contentItem: Item {
                        Words {
                            Accessible.ignored: true
                            color: Theme.overInk
                            font.family: Theme.serif
                            font.pixelSize: Math.round(22 * Theme.type)
                            font.weight: Font.DemiBold
                            horizontalAlignment: Text.AlignHCenter
                            lines: 1.1
                            text: gem.text.replace(" ", "\n")
                            visible: implicitWidth < gem.width * 0.23
                            wrapMode: Text.NoWrap
                            x: (gem.width - width) / 2
                            y: gem.height * 0.42
                        }
                    }
                    containmentMask: QtObject {
                        function contains(point: point): bool {
                            return Math.abs(point.x / gem.width - 0.5) + Math.abs(point.y / gem.height - 0.5) <= 0.5;
                        }
                    }
                    onClicked: root.hub.page.open("diamond")
                    onPressedChanged: root.hub.page.touched(pressed ? "diamond" : "")
                }
            }
        }
    }

    MoreHint {
        area: area
    }
}
