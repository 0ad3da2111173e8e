import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The diamond on home: it opens its page, at the facet that was touched. Its title stands in its middle, or on a band
// across it.
PressButton {
    id: root

    required property HubViewModel hub
    required property var gem

    readonly property int touched: root.pressed ? face.facetAt(Qt.point(root.pressX, root.pressY)) : -1
    // Where the finger was lifted nothing is pressed any longer.
    property int last: -1

    around: height / 2
    origin: root.last < 0 ? Qt.rect(0, 0, width, height) : face.facetBounds(root.last)
    padding: 0
    text: root.gem.title

    background: Diamond {
        id: face

        chosen: root.touched
        lit: Theme.accent(1)
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
                size: Theme.small
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
            size: Math.round(22 * Theme.type)
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
    onClicked: root.last < 0 ? root.hub.page.open(root.gem.id) : root.hub.page.openAt(root.gem.id, root.gem.steps[root.last])
    onPressedChanged: {
        if (root.pressed)
            root.last = face.facetAt(Qt.point(root.pressX, root.pressY));
        root.hub.page.touched(root.pressed ? root.gem.id : "");
    }
    Keys.onPressed: root.last = -1
}
