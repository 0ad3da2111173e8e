import QtQuick

// What the commands of show/talk/command_table.py are called, by their names there: on a button, and in the list of keys.
QtObject {
    id: root

    readonly property var labels: ({
            "previous": qsTr("Previous"),
            "next": qsTr("Next"),
            "black": qsTr("Black"),
            "white": qsTr("White"),
            "freeze": qsTr("Freeze"),
            "pointer": qsTr("Pointer"),
            "spotlight": qsTr("Spotlight"),
            "zoom-in": qsTr("Zoom"),
            "overview": qsTr("Overview"),
            "search": qsTr("Find"),
            "bookmark": qsTr("Bookmark"),
            "return": qsTr("Return"),
            "pause": qsTr("Pause"),
            "start": qsTr("Start"),
            "smaller": qsTr("Notes −"),
            "larger": qsTr("Notes +"),
            "swap": qsTr("Swap"),
            "test-card": qsTr("Screens"),
            "phone": qsTr("Phone"),
            "code": qsTr("Code"),
            "keys": qsTr("Keys"),
            "leave": qsTr("Leave")
        })
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
            "lead": qsTr("Lead the hall, where another speaker does"),
            "voices": qsTr("What visitors ask, and polls"),
            "phone": qsTr("The phone that may steer this talk"),
            "code": qsTr("Show the room the code for visitors’ phones"),
            "keys": qsTr("These keys")
        })
}
