pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the keys and the buttons of a clicker do, from the same table that binds them.
ConsoleSheet {
    id: root

    readonly property var meanings: ({
            "next": qsTr("Next step or slide"),
            "previous": qsTr("Previous step or slide"),
            "down": qsTr("Next; in a list, one down"),
            "up": qsTr("Previous; in a list, one up"),
            "accept": qsTr("Next; in a list or question, take what is chosen"),
            "next-page": qsTr("First slide of the next page"),
            "previous-page": qsTr("First slide of the page before"),
            "first": qsTr("First slide"),
            "last": qsTr("Last slide"),
            "uncover": qsTr("Show the slide plainly again"),
            "escape": qsTr("Take away what is on top; then ask to leave"),
            "leave": qsTr("Ask to leave"),
            "black": qsTr("Black stage"),
            "white": qsTr("White stage"),
            "freeze": qsTr("Freeze the stage"),
            "pause": qsTr("Stop and start the clock"),
            "overview": qsTr("All slides"),
            "show": qsTr("In a search: show it and return"),
            "search": qsTr("Find a slide or a page"),
            "bookmark": qsTr("Bookmark this slide"),
            "return": qsTr("Return from a detour, or to the bookmark"),
            "pointer": qsTr("Pointer"),
            "spotlight": qsTr("Spotlight"),
            "zoom-in": qsTr("Enlarge"),
            "zoom-out": qsTr("Enlarge less"),
            "larger": qsTr("Larger notes"),
            "smaller": qsTr("Smaller notes"),
            "swap": qsTr("Swap the screens"),
            "console-here": qsTr("Notes on this screen"),
            "test-card": qsTr("Name the screens"),
            "keys": qsTr("These keys")
        })

    heading: qsTr("Keys")

    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: root.head.left
        anchors.right: root.head.right
        anchors.top: root.head.bottom
        anchors.topMargin: Theme.half

        Words {
            id: hint

            text: qsTr("A number and Enter go to that slide. On a stage without a console, hold a finger to ask for the notes.")
            width: area.width - Theme.gap
        }

        Grid {
            id: grid

            y: hint.height + Theme.gap

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

                        color: Theme.ink
                        font.weight: Font.DemiBold
                        text: entry.modelData.keys.filter(key => key !== "Shift+?" && key !== "Shift++").join("  ")
                        width: parent.width * 0.36
                    }

                    Words {
                        id: meaning

                        anchors.left: cap.right
                        anchors.leftMargin: Theme.half
                        anchors.right: parent.right
                        text: root.meanings[entry.modelData.action] ?? entry.modelData.action
                    }
                }
            }
        }
    }

    MoreHint {
        area: area
    }
}
