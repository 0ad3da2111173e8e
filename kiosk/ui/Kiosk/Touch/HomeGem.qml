import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The diamond on home: it opens its page. Its title stands in its middle, or on a band across it.
PressButton {
    id: root

    required property HubViewModel hub
    required property var gem

    around: height / 2
    padding: 0
    text: root.gem.title

    background: Diamond {
        facets: root.gem.facets
        frame: 22 * Theme.unit
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.card
            border.width: Theme.line
            color: Theme.facetCenter
            height: across.height + Theme.half * 1.2
            radius: Theme.radius / 2
            visible: !inside.visible
            width: across.width + Theme.gap

            Words {
                id: across

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.overInk
                font.family: Theme.serif
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lines: 1.05
                text: root.text
                width: Math.min(implicitWidth, root.width - Theme.gap)
            }
        }

        Words {
            id: inside

            Accessible.ignored: true
            color: Theme.overInk
            font.family: Theme.serif
            font.pixelSize: Math.round(22 * Theme.type)
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lines: 1.1
            text: root.text.replace(" ", "\n")
            visible: implicitWidth < root.width * 0.23 && lineCount < 3
            wrapMode: Text.NoWrap
            x: (root.width - width) / 2
            y: root.height * 0.42
        }
    }
    containmentMask: QtObject {
        function contains(point: point): bool {
            return Math.abs(point.x / root.width - 0.5) + Math.abs(point.y / root.height - 0.5) <= 0.5;
        }
    }
    onClicked: root.hub.page.open(root.gem.id)
    onPressedChanged: root.hub.page.touched(pressed ? root.gem.id : "")
}
