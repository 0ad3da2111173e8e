pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Moments in the order of time, along a line.
FigureBase {
    id: root

    rows: figure.moments.map(moment => [Tongue.date(moment.date), moment.label])
    spacing: 0

    Words {
        bottomPadding: Theme.gap
        color: Theme.overInk
        text: root.figure.label
        width: root.width
    }

    Repeater {
        model: root.figure.moments

        Item {
            id: moment

            required property int index
            required property var modelData

            height: words.implicitHeight
            opacity: index < root.shown ? 1 : 0
            width: root.width

            Rectangle {
                color: Theme.inkLine
                height: parent.height
                visible: moment.index < root.figure.moments.length - 1
                width: Theme.line
                anchors.horizontalCenter: dot.horizontalCenter
                y: dot.y + dot.height / 2
            }

            Rectangle {
                id: dot

                anchors.left: parent.left
                color: Theme.glow
                height: width
                radius: width / 2
                width: Math.round(Theme.body * 0.6)
                y: Math.round(Theme.small * 0.35)
            }

            Column {
                id: words

                anchors.left: dot.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                bottomPadding: Theme.gap

                Words {
                    Accessible.ignored: moment.opacity === 0
                    color: Theme.overInkQuiet
                    size: Theme.small
                    font.weight: Font.DemiBold
                    text: Tongue.date(moment.modelData.date)
                    width: parent.width
                }

                Words {
                    Accessible.ignored: moment.opacity === 0
                    color: Theme.overInk
                    text: moment.modelData.label
                    width: parent.width
                }
            }
        }
    }
}
