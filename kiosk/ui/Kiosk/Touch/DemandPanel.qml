import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One demand on the home page: one half of the diamond.
PressButton {
    id: root

    required property var demand
    // Where its lines begin, and where they end.
    property real insetBefore: 0
    property real insetAfter: 0
    property real insetTop: 0
    property real insetBottom: 0
    // On a low screen the number joins the heading and the space shrinks.
    property bool tight: false
    readonly property int frame: Math.round((root.tight ? 26 : 44) * Theme.unit)
    property color accent: Theme.accent(root.demand.demand)
    readonly property int headingSize: Math.round((root.tight ? 40 : 48) * Theme.type)

    Accessible.name: `${root.demand.number}. ${root.demand.heading}. ${root.demand.lead}`.replace(/\u00ad/g, "")
    bottomPadding: root.frame + root.insetBottom
    leftPadding: Math.round((root.mirrored ? 40 : 56) * Theme.unit) + (root.mirrored ? root.insetAfter : root.insetBefore)
    rightPadding: Math.round((root.mirrored ? 56 : 40) * Theme.unit) + (root.mirrored ? root.insetBefore : root.insetAfter)
    text: root.demand.heading
    topPadding: root.frame + root.insetTop

    background: Rectangle {
        color: root.pressed ? Qt.darker(root.accent, 1.2) : root.accent
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight + (root.tight ? Theme.half : Theme.gap) + more.height

        Column {
            id: words

            spacing: root.tight ? Theme.half : Theme.gap
            width: parent.width

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                font.family: Theme.serif
                font.pixelSize: Theme.huge
                font.weight: Font.Light
                lines: 0.9
                text: Tongue.whole(root.demand.number)
                visible: !root.tight
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                font.family: Theme.serif
                font.pixelSize: root.headingSize
                font.weight: Font.DemiBold
                lines: 0.96
                text: root.tight ? `${Tongue.whole(root.demand.number)}. ${root.demand.heading}` : root.demand.heading
                width: parent.width
            }

            Words {
                Accessible.ignored: true
                color: Theme.overDemand
                text: root.demand.lead
                width: parent.width
            }
        }

        Rectangle {
            id: more

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            color: Theme.card
            height: count.implicitHeight + Theme.gap * (root.tight ? 0.8 : 1.4)
            radius: Math.min(height / 2, Theme.radius * 1.6)
            width: Math.min(parent.width, count.implicitWidth + Theme.inset * 1.6)

            Words {
                id: count

                // The arrow stands behind the words; where lines run to the left, words of the other way keep their own order.
                function onward(words: string): string {
                    return root.mirrored ? `\u200f\u2068${words}\u2069\u00a0←` : `${words}\u00a0→`;
                }

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: root.accent
                font.weight: Font.DemiBold
                lines: 1.1
                text: onward(qsTr("%1 · %2").arg(qsTr("%n argument(s)", "", root.demand.arguments)).arg(qsTr("%n page(s) in depth", "", root.demand.cases)))
                width: parent.width - Theme.inset * 1.6
                x: Theme.inset * 0.8
            }
        }
    }
}
