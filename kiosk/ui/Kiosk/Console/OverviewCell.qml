import QtQuick
import Kiosk.Controls
import Kiosk.Stage
import Kiosk.Theme

// One slide of the overview: small, with its number; framed where it is chosen, marked where the talk is.
PressButton {
    id: root

    required property int index
    required property var slide
    property bool chosen: false
    property bool current: false

    activeFocusOnTab: false
    focusPolicy: Qt.NoFocus
    padding: Theme.half / 2
    text: `${index + 1}. ${slide.heading}`

    contentItem: Item {
        SlideStage {
            id: view

            height: width * 9 / 16
            pointer: ({
                    "kind": "",
                    "seen": false,
                    "x": 0,
                    "y": 0
                })
            progress: []
            slide: root.slide
            step: 1000
            width: parent.width
            zoom: ({
                    "scale": 1,
                    "x": 0.5,
                    "y": 0.5
                })
        }

        Rectangle {
            anchors.fill: view
            anchors.margins: -Theme.line * 2
            border.color: Theme.focus
            border.width: Theme.line * 3
            color: "transparent"
            visible: root.chosen
        }

        Words {
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.top: view.bottom
            anchors.topMargin: Theme.line * 2
            color: root.current ? Theme.ink : Theme.quiet
            size: Theme.small
            font.weight: root.current ? Font.DemiBold : Font.Normal
            lines: 1
            text: root.current ? qsTr("%1 · here").arg(root.index + 1) : root.index + 1
        }
    }
}
