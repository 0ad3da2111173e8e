pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the keys and the buttons of a clicker do, from the same table that binds them.
ConsoleSheet {
    id: root

    heading: qsTr("Keys")

    CommandWords {
        id: words
    }

    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: root.head.bottom
        anchors.topMargin: Theme.half

        Words {
            id: hint

            anchors.left: parent.left
            text: qsTr("A number and Enter go to that slide. On a stage without a console, hold a finger to ask for the notes.")
            width: area.width - Theme.gap
        }

        Grid {
            id: grid

            y: hint.height + Theme.gap
            anchors.left: parent.left
            columnSpacing: Theme.inset
            columns: area.width > 1100 * Theme.type ? 2 : 1
            rowSpacing: Theme.half / 2
            width: area.width - Theme.gap

            Repeater {
                model: root.talk.keys

                Item {
                    id: entry

                    required property var modelData

                    height: Math.max(cap.implicitHeight, meaning.implicitHeight)
                    width: (grid.width - grid.columnSpacing * (grid.columns - 1)) / grid.columns

                    Words {
                        id: cap

                        anchors.left: parent.left
                        color: Theme.ink
                        font.weight: Font.DemiBold
                        text: entry.modelData.keys.join("  ")
                        width: parent.width * 0.36
                    }

                    Words {
                        id: meaning

                        anchors.left: cap.right
                        anchors.leftMargin: Theme.half
                        anchors.right: parent.right
                        text: words.meanings[entry.modelData.action]
                    }
                }
            }
        }
    }

    MoreHint {
        area: area
    }
}
