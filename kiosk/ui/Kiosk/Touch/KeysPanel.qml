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

    // Who speaks to a computer would press such keys with every word (WCAG 2.2, SC 2.1.4).
    Toggle {
        checked: root.hub.comfort.letterKeys
        text: qsTr("Letters and marks are keys too")
        width: root.width
        onToggled: root.hub.comfort.chooseLetterKeys(checked)
    }

    Repeater {
        model: root.hub.keys

        Item {
            id: entry

            required property var modelData

            visible: entry.modelData.keys.length > 0
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

                Accessible.name: `${cap.text}: ${text}`
                anchors.left: cap.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                listed: true
                text: words.meanings[entry.modelData.action]
            }
        }
    }
}
