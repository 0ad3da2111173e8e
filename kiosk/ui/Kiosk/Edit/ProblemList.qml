pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// All that is wrong in the briefing; one of it is opened at its place.
Rectangle {
    id: root

    required property EditViewModel edit

    border.color: Theme.edge
    border.width: Theme.line
    color: Theme.card

    Words {
        anchors.centerIn: parent
        color: Theme.quiet
        text: qsTr("Nothing is wrong.")
        visible: list.count === 0
    }

    ListView {
        id: list

        Accessible.name: qsTr("Problems")
        Accessible.role: Accessible.List
        anchors.fill: parent
        anchors.margins: Theme.half
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.edit.problems

        delegate: PressButton {
            id: row

            required property int index
            required property var modelData

            bottomPadding: Theme.half
            implicitHeight: Math.max(Theme.target, card.height + Theme.gap)
            text: `${row.modelData.place} ${row.modelData.text}`
            width: list.width

            onClicked: root.edit.openProblem(row.index)

            background: Rectangle {
                color: row.pressed ? Theme.paper : Theme.card
            }
            contentItem: Item {
                ProblemCard {
                    id: card

                    problem: row.modelData
                    width: parent.width
                }
            }
        }
    }
}
