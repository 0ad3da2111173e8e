pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Conditions on top, results below: the results hang on all of the conditions.
FigureBase {
    id: root

    rows: [...figure.conditions.map(condition => [qsTr("Condition"), condition]), ...figure.results.map(result => [qsTr("Result"), result])]
    spacing: Theme.half

    Words {
        color: Theme.overInk
        text: root.figure.label
        visible: text !== ""
        width: root.width
    }

    Repeater {
        model: root.figure.conditions

        Rectangle {
            id: condition

            required property int index
            required property string modelData

            color: Theme.accent(index + 1)
            height: words.implicitHeight + Theme.gap
            opacity: index < root.shown ? 1 : 0
            radius: Theme.radius / 2
            width: root.width

            Words {
                id: words

                Accessible.ignored: condition.opacity === 0
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overDemand
                font.weight: Font.DemiBold
                text: `${Tongue.whole(condition.index + 1)}  ${condition.modelData}`
                width: parent.width - Theme.gap * 2
                x: Theme.gap
            }
        }
    }

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "fa6s.arrow-down"
        opacity: root.shown > root.figure.conditions.length ? 1 : 0
        size: Theme.heading
        tint: Theme.glow
    }

    Repeater {
        model: root.figure.results

        Item {
            id: result

            required property int index
            required property string modelData

            height: outcome.implicitHeight + Theme.half
            opacity: index + root.figure.conditions.length < root.shown ? 1 : 0
            width: root.width

            Icon {
                id: tick

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "fa6s.check"
                tint: Theme.glow
            }

            Words {
                id: outcome

                Accessible.ignored: result.opacity === 0
                anchors.left: tick.right
                anchors.leftMargin: Theme.half
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.overInk
                text: result.modelData
            }
        }
    }
}
