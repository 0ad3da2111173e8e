pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the keys do, from the same table that binds them.
PanelBase {
    id: root

    readonly property var meanings: ({
            "home": qsTr("Home"),
            "back": qsTr("Back, or close a panel"),
            "previous": qsTr("Previous page beside this one"),
            "next": qsTr("Next page beside this one"),
            "up": qsTr("Scroll up"),
            "down": qsTr("Scroll down"),
            "page-up": qsTr("One screen up"),
            "page-down": qsTr("One screen down"),
            "search": qsTr("Search"),
            "glossary": qsTr("Terms"),
            "sources": qsTr("Sources"),
            "language": qsTr("Other language"),
            "comfort": qsTr("Reading comfort"),
            "larger": qsTr("Larger text"),
            "smaller": qsTr("Smaller text"),
            "contrast": qsTr("High contrast"),
            "take-along": qsTr("Take along"),
            "about": qsTr("About this kiosk"),
            "keys": qsTr("These keys"),
            "fullscreen": qsTr("Full screen"),
            "quit": qsTr("Leave the program")
        })

    spacing: Theme.half

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

                color: Theme.ink
                font.weight: Font.DemiBold
                text: entry.modelData.keys.filter(key => key !== "Shift+?").join("  ")
                width: parent.width * 0.34
            }

            Words {
                id: meaning

                anchors.left: cap.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                text: root.meanings[entry.modelData.action] ?? entry.modelData.action
            }
        }
    }
}
