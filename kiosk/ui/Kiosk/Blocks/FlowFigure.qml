pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who gives what to whom, from the first to the last. Whom a view reaches is full, the others are an outline; a line with
// words parts them.
FigureBase {
    id: root

    readonly property int edge: figure.chain.findIndex((giver, index) => index > 0 && giver.hidden !== figure.chain[index - 1].hidden)

    rows: figure.chain.map((giver, index) => {
        const next = figure.chain[index + 1];
        const gift = next ? (Tongue.spoken ? qsTr("gives %1 to %2") : "%1 → %2").arg(giver.gives).arg(next.who) : giver.gives;
        return [giver.who, [gift, giver.hidden && Tongue.spoken ? qsTr("out of sight") : ""].filter(text => text !== "").join("; ") || (Tongue.spoken ? qsTr("gets it") : "")];
    })
    spacing: 0

    Words {
        bottomPadding: Theme.gap
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Repeater {
        model: root.figure.chain

        Column {
            id: giver

            required property int index
            required property var modelData

            opacity: index < root.shown ? 1 : 0
            width: root.width

            Item {
                height: visible ? border.implicitHeight + Theme.gap : 0
                visible: giver.index === root.edge
                width: giver.width

                Rectangle {
                    anchors.left: parent.left
                    anchors.right: eye.left
                    anchors.rightMargin: Theme.half
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.glow
                    height: Theme.line
                }

                Icon {
                    id: eye

                    anchors.right: border.left
                    anchors.rightMargin: root.figure.view !== "" ? Theme.half : 0
                    anchors.verticalCenter: parent.verticalCenter
                    name: "fa6s.eye-slash"
                    tint: Theme.glow
                }

                Words {
                    id: border

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.glow
                    size: Theme.small
                    font.weight: Font.DemiBold
                    text: root.figure.view
                    width: Math.min(Math.ceil(implicitWidth), giver.width * 0.7)
                }
            }

            Rectangle {
                border.color: giver.modelData.hidden ? Theme.overInkQuiet : Theme.inkLine
                border.width: Theme.line
                color: giver.modelData.hidden ? "transparent" : Theme.inkLine
                height: who.implicitHeight + Theme.half
                radius: Theme.radius / 2
                width: giver.width

                Words {
                    id: who

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.overInk
                    font.weight: Font.DemiBold
                    text: giver.modelData.who
                }
            }

            Item {
                height: visible ? gives.implicitHeight + Theme.half * 0.75 : 0
                visible: giver.modelData.gives !== "" || giver.index < root.figure.chain.length - 1
                width: giver.width

                Icon {
                    id: arrow

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    name: "fa6s.arrow-down"
                    size: Theme.small
                    tint: Theme.glow
                }

                Words {
                    id: gives

                    anchors.left: arrow.right
                    anchors.leftMargin: Theme.half
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.overInkQuiet
                    size: Theme.small
                    text: giver.modelData.gives
                }
            }
        }
    }

    Words {
        color: Theme.glow
        size: Theme.small
        text: root.figure.view
        visible: text !== "" && root.edge < 0
        width: root.width
    }
}
