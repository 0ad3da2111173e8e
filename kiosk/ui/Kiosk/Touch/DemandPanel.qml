import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One demand on the home page: one half of the diamond, or one of several around it.
PressButton {
    id: root

    required property var demand
    // Where its lines begin, and where they end.
    property real insetBefore: 0
    property real insetAfter: 0
    property real insetTop: 0
    property real insetBottom: 0
    // The only one, one of several, and of so many that only title and lead have room.
    property bool alone: false
    property bool compact: false
    property bool slim: false
    // Its drawing stands above the heading; or, so many px large, beside the words, where they end or begin, above or below.
    property bool pictured: false
    property real aside: 0
    property bool asideFirst: false
    property bool asideBelow: false
    // On a low screen the number joins the heading and the space shrinks.
    property bool tight: false
    readonly property bool numbered: root.tight || root.compact
    readonly property int frame: Math.round((root.slim ? 18 : root.tight || root.compact ? 26 : 44) * Theme.unit)
    readonly property real between: root.slim ? Theme.half * 0.5 : root.numbered ? Theme.half : Theme.gap
    readonly property real paddingBefore: Math.round((root.compact ? 44 : 56) * Theme.unit) + root.insetBefore
    readonly property real paddingAfter: Math.round(40 * Theme.unit) + root.insetAfter
    property color accent: Theme.accent(root.demand.demand)
    readonly property int headingSize: Math.round((root.slim ? 34 : root.numbered ? 40 : root.alone ? 66 : 48) * Theme.type)
    readonly property string below: [root.demand.arguments > 0 ? qsTr("%n argument(s)", "", root.demand.arguments) : "", root.demand.cases > 0 ? qsTr("%n page(s) in depth", "", root.demand.cases) : ""].filter(part => part).join(" · ")

    Accessible.name: Tongue.aloud(`${root.demand.number}. ${root.demand.heading}. ${root.demand.lead}`)
    bottomPadding: root.frame + root.insetBottom
    leftPadding: root.mirrored ? root.paddingAfter : root.paddingBefore
    rightPadding: root.mirrored ? root.paddingBefore : root.paddingAfter
    text: root.demand.heading
    topPadding: root.frame + root.insetTop

    background: Rectangle {
        color: root.pressed ? Qt.darker(root.accent, 1.2) : root.accent
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight + (more.visible ? root.between + more.height : 0)

        Column {
            id: words

            spacing: root.between
            width: parent.width

            Drawing {
                id: drawing

                accent: Theme.overDemand
                anchors.left: parent.left
                ink: Theme.overDemand
                path: root.pictured ? root.demand.drawing : ""
                size: Math.round((root.alone ? 220 : root.compact ? 120 : root.insetTop + root.insetBottom > 0 ? 100 : 140) * Theme.unit)
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                font.family: Theme.serif
                size: Theme.huge
                font.weight: Font.Light
                lines: 0.9
                text: Tongue.whole(root.demand.number)
                visible: !root.numbered && drawing.none
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                font.family: Theme.serif
                size: root.headingSize
                font.weight: Font.DemiBold
                lines: 0.96
                text: (root.numbered || !drawing.none) && !root.alone ? `${Tongue.whole(root.demand.number)}. ${root.demand.heading}` : root.demand.heading
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                size: root.slim ? Theme.small : root.alone ? Theme.lead : Theme.body
                text: root.demand.lead
                visible: text !== ""
                width: parent.width
            }
        }

        Drawing {
            accent: Theme.overDemand
            anchors.left: parent.left
            anchors.leftMargin: root.asideFirst ? -root.insetBefore : parent.width + root.insetAfter - width
            ink: Theme.overDemand
            path: root.aside > 0 ? root.demand.drawing : ""
            size: root.aside
            y: root.asideBelow ? parent.height - height : 0
        }

        Rectangle {
            id: more

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            color: Theme.card
            height: count.implicitHeight + Theme.gap * (root.numbered ? 0.8 : 1.4)
            radius: Math.min(height / 2, Theme.radius * 1.6)
            visible: !root.slim
            width: Math.min(parent.width, Math.ceil(count.implicitWidth) + Theme.inset * 1.6)

            Words {
                id: count

                // The arrow stands behind the words; where lines run to the left, words of the other way keep their own order.
                function onward(words: string): string {
                    if (words === "")
                        return root.mirrored ? "←" : "→";
                    return root.mirrored ? `\u200f\u2068${words}\u2069\u00a0←` : `${words}\u00a0→`;
                }

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.accent
                font.weight: Font.DemiBold
                lines: 1.1
                text: onward(root.below)
                width: parent.width - Theme.inset * 1.6
                x: Theme.inset * 0.8
            }
        }
    }
}
