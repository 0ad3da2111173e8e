pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A question of a talk, over everything else: no and yes as two large buttons, the chosen one filled.
Rectangle {
    id: root

    required property string question
    required property int choice
    readonly property var words: ({
            "leave": [qsTr("Leave the talk?"), qsTr("The screens go back to the desktop."), qsTr("Stay"), qsTr("Leave")],
            "console-here": [qsTr("Show the notes on this screen?"), qsTr("Everybody who sees this screen can read them. The slides are not shown meanwhile."), qsTr("No, keep the slides"), qsTr("Yes, show the notes")],
            "resume": [qsTr("Take up the talk again?"), qsTr("It broke off. It goes on at the same slide, with the same time on its clock."), qsTr("Begin anew"), qsTr("Go on")]
        })
    readonly property var asked: words[question] ?? ["", "", "", ""]

    signal answered(bool yes)

    color: Qt.alpha(Theme.slab, 0.7)
    visible: root.question !== ""

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        Accessible.ignored: !root.visible
        Accessible.name: heading.text
        Accessible.role: Accessible.Dialog
        anchors.centerIn: parent
        color: Theme.paper
        height: column.height + Theme.inset * 2
        radius: Theme.radius
        width: Math.min(parent.width - Theme.margin, 1100 * Theme.type)

        Column {
            id: column

            spacing: Theme.gap
            width: parent.width - Theme.inset * 2
            x: Theme.inset
            y: Theme.inset

            Heading {
                id: heading

                level: 1
                text: root.asked[0]
                width: parent.width
            }

            Words {
                bottomPadding: Theme.half
                size: Theme.lead
                text: root.asked[1]
                width: parent.width
            }

            Flow {
                spacing: Theme.gap
                width: parent.width

                Repeater {
                    model: 2

                    Pill {
                        required property int index

                        filled: root.choice === index
                        text: root.asked[2 + index]
                        onClicked: root.answered(index === 1)
                    }
                }
            }
        }
    }
}
