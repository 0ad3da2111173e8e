pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Asks whether somebody is still there, in every language. Any touch and any key is an answer; see InputWatch.
Item {
    id: root

    required property HubViewModel hub
    required property IdleViewModel idle
    readonly property SpokenWords spoken: SpokenWords {
        idle: root.idle
    }
    readonly property bool upright: width < height
    readonly property bool tight: height < 600 * Theme.type
    readonly property real room: sheet.width - Theme.inset * 2

    height: parent?.height ?? 0

    SpokenCountdown {
        seconds: root.idle.left
        opening: `${root.spoken.say(root.hub.language, root.spoken.question)} ${qsTr("%n second(s) left", "", root.idle.left)}. ${root.spoken.say(root.hub.language, root.spoken.consequence)}`
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.slab
        opacity: 0.7
    }

    Rectangle {
        id: sheet

        Accessible.name: title.text
        Accessible.role: Accessible.AlertMessage
        anchors.centerIn: parent
        color: Theme.paper
        height: Math.min(parent.height, body.height + Theme.inset * (root.tight ? 1 : 2))
        radius: Theme.radius
        width: Math.min(parent.width - Theme.margin, 1240 * Theme.type)

        Column {
            id: body

            anchors.centerIn: parent
            spacing: root.tight ? Theme.gap * 0.8 : Theme.inset * 0.8
            width: root.room

            Grid {
                columnSpacing: Theme.inset
                columns: root.upright ? 1 : 2
                rowSpacing: Theme.half
                verticalItemAlignment: Grid.AlignVCenter
                width: parent.width

                Words {
                    id: number

                    Accessible.name: qsTr("%n second(s) left", "", root.idle.left)
                    color: Theme.accent(1)
                    font.family: Theme.serif
                    size: Theme.huge * (root.tight ? 1.1 : 1.9)
                    font.weight: Font.Light
                    horizontalAlignment: root.upright ? Text.AlignLeft : Text.AlignHCenter
                    lines: 0.9
                    text: Tongue.whole(root.idle.left)
                    width: root.upright ? root.room : size * 1.15
                }

                Column {
                    spacing: Theme.half
                    width: root.upright ? root.room : root.room - number.width - Theme.inset

                    Heading {
                        id: title

                        size: root.tight ? Theme.heading : Theme.title
                        level: 1
                        text: root.spoken.say(root.hub.language, root.spoken.question)
                        width: parent.width
                    }

                    Words {
                        size: root.tight ? Theme.body : Theme.lead
                        text: root.spoken.say(root.hub.language, root.spoken.consequence)
                        width: parent.width
                    }
                }
            }

            Rectangle {
                Accessible.ignored: true
                color: Theme.edge
                height: Theme.half
                radius: height / 2
                width: parent.width

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.accent(1)
                    height: parent.height
                    radius: height / 2
                    width: Math.round(parent.width * root.idle.left / root.idle.warningSeconds)
                }
            }

            Pill {
                anchors.left: parent.left
                accent: Theme.accent(1)
                filled: true
                font.pixelSize: Theme.lead
                bottomPadding: root.tight ? Theme.half : Theme.gap
                text: root.spoken.say(root.hub.language, root.spoken.answer)
                topPadding: bottomPadding
                width: Math.min(parent.width, Math.max(implicitWidth, parent.width * 0.5))
                onClicked: root.idle.stay()
            }

            Repeater {
                model: root.hub.languages.filter(language => language !== root.hub.language)

                Words {
                    required property string modelData

                    color: Theme.quiet
                    size: Theme.small
                    text: `${root.spoken.say(modelData, root.spoken.question)} ${root.spoken.say(modelData, root.spoken.consequence)}`
                    width: root.room
                }
            }
        }
    }
}
