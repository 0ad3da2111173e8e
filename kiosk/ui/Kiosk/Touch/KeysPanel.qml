pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the keys do, from the same table that binds them.
PanelBase {
    id: root

    spacing: Theme.half

    ActionWords {
        id: words

        hub: root.hub
    }

    Words {
        text: qsTr("Tab and Enter reach and press every button.")
        width: root.width
    }

    Repeater {
        model: root.hub.keys

        Item {
            id: entry

            required property var modelData

            implicitHeight: Math.max(cap.implicitHeight, meaning.implicitHeight)
            width: root.width

            Words {
                id: cap

                anchors.left: parent.left
                color: Theme.ink
                font.weight: Font.DemiBold
                text: entry.modelData.keys.join("  ")
                width: parent.width * 0.34
            }

            Words {
                id: meaning

                anchors.left: cap.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                text: words.meanings[entry.modelData.action]
            }
        }
    }
}
