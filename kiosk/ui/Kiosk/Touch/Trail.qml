pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Where am I: the way from home to this page, each of them a way back. A first word that is narrower than a finger has the
// rest of its target before where lines begin, so that the words stand evenly; not where they need more than one line.
Item {
    id: root

    required property HubViewModel hub
    required property var page
    readonly property real before: way.height > Theme.target * 1.5 ? 0 : Math.max(0, Theme.target - (steps.count > 0 ? (steps.itemAt(0) as PressButton).implicitContentWidth : 0))

    Accessible.ignored: !root.visible
    Accessible.name: qsTr("You are here")
    Accessible.role: Accessible.Grouping
    implicitHeight: way.height

    Flow {
        id: way

        anchors.left: parent.left
        anchors.leftMargin: -root.before
        width: parent.width + root.before

        Repeater {
            id: steps

            model: root.page.trail

            PressButton {
                id: step

                required property int index
                required property var modelData
                readonly property bool last: index === root.page.trail.length - 1

                around: Theme.radius / 2
                enabled: !last
                leftPadding: index === 0 && !Theme.mirrored ? root.before : 0
                rightPadding: index === 0 && Theme.mirrored ? root.before : 0
                text: index === 0 ? qsTr("Home") : modelData.title
                width: Math.min(implicitWidth, way.width)

                contentItem: Item {
                    implicitHeight: words.implicitHeight
                    implicitWidth: Math.ceil(words.implicitWidth) + mark.width + Theme.line * 2

                    Icon {
                        id: mark

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        name: step.last ? "" : "fa6s.angle-right"
                        size: Theme.small * 0.7
                        tint: Theme.quiet
                        width: step.last ? 0 : size + Theme.half * 1.6
                        fillMode: Image.Pad
                    }

                    Words {
                        id: words

                        Accessible.ignored: true
                        anchors.left: parent.left
                        anchors.right: mark.left
                        anchors.verticalCenter: parent.verticalCenter
                        color: step.last ? Theme.accent(root.page.link.demand) : Theme.quiet
                        size: Theme.small
                        font.underline: step.pressed
                        font.weight: step.last ? Font.DemiBold : Font.Normal
                        lines: 1
                        text: step.text
                    }
                }
                rightInset: 0

                onClicked: root.hub.page.open(modelData.id)
            }
        }
    }
}
