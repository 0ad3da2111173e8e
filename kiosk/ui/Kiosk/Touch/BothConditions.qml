pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Two switches and three results: the results come only when both conditions are met.
Column {
    id: root

    required property HubViewModel hub
    required property var figure
    readonly property bool met: root.figure.conditions.every((_, index) => root.hub.page.conditions.includes(index))

    signal linkTapped(string link)

    spacing: Theme.half

    Heading {
        text: root.figure.label
        visible: text !== ""
        width: root.width
    }

    Repeater {
        model: root.figure.conditions

        Toggle {
            required property int index
            required property string modelData

            accent: Theme.accent(index + 1)
            checked: root.hub.page.conditions.includes(index)
            text: modelData
            width: root.width
            onToggled: root.hub.page.switchCondition(index)
        }
    }

    Words {
        color: Theme.quiet
        size: Theme.small
        text: root.met ? qsTr("Both are met. Then this becomes possible:") : qsTr("Switch both on. Only then does this become possible:")
        topPadding: 0
        width: root.width
    }

    Repeater {
        model: root.figure.results

        Rectangle {
            id: result

            required property string modelData

            border.color: root.met ? Theme.ink : Theme.control
            border.width: Theme.line
            color: root.met ? Theme.ink : "transparent"
            height: words.implicitHeight + Theme.half
            radius: Theme.radius
            width: root.width

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                name: root.met ? "fa6s.check" : "fa6s.lock"
                size: Theme.small
                tint: words.color
            }

            Words {
                id: words

                Accessible.name: root.met ? qsTr("Possible: %1").arg(text) : qsTr("Not yet possible: %1").arg(text)
                anchors.left: mark.right
                anchors.leftMargin: Theme.half
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                color: root.met ? Theme.card : Theme.quiet
                text: result.modelData
            }
        }
    }

    Words {
        color: Theme.quiet
        size: Theme.small
        text: root.figure.caption
        visible: text !== ""
        width: root.width
    }

    CitedLine {
        sources: root.figure.source
        width: root.width
        onLinkTapped: link => root.linkTapped(link)
    }
}
