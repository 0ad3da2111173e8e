pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Stands in the place of everything: what whoever looks after all screens has to say, such as until when it is closed.
Rectangle {
    id: root

    required property IdleViewModel idle
    readonly property var lines: root.idle.notice
    // Letters are large here as it is: of a text size of 200 % some is left off, so that all lines have room.
    readonly property real type: Math.min(Theme.type, Theme.unit * 1.4)
    readonly property real room: height - Theme.margin * 2

    Accessible.name: root.lines.join(" ")
    Accessible.role: Accessible.AlertMessage
    color: Theme.paper
    height: parent?.height ?? 0

    // Nothing below is touched.
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }

    Column {
        id: body

        readonly property real most: (root.room - mark.height - spacing * root.lines.length) / Math.max(1, root.lines.length)

        anchors.centerIn: parent
        spacing: Theme.inset
        width: root.width - Theme.margin * 2

        // The two halves of the diamond, as on the page that stands where no hub can.
        Shape {
            id: mark

            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.round(Math.min(root.room * 0.3, root.width * 0.3, 260 * Theme.unit))
            mirror: Theme.mirrored
            shape: ({
                    "type": "polygons",
                    "parts": [
                        {
                            "corners": [0.49, 0, 0, 0.5, 0.49, 1],
                            "fill": String(Theme.accent(1))
                        },
                        {
                            "corners": [0.51, 0, 1, 0.5, 0.51, 1],
                            "fill": String(Theme.accent(2))
                        }
                    ]
                })
            width: height
        }

        Repeater {
            model: root.lines

            Words {
                required property int index
                required property string modelData

                color: index === 0 ? Theme.ink : Theme.text
                font.family: Theme.serif
                font.weight: index === 0 ? Font.DemiBold : Font.Normal
                fontSizeMode: Text.Fit
                height: Math.min(implicitHeight, body.most)
                horizontalAlignment: Text.AlignHCenter
                lines: 1
                minimumPixelSize: Math.round(18 * Theme.unit)
                size: Math.round((index === 0 ? 84 : 56) * root.type)
                text: modelData
                width: body.width
            }
        }
    }
}
