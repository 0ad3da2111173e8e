import QtQuick

// What the set forms of a question are called on the console, by their names in show/talk/voices.py.
QtObject {
    id: root

    readonly property var forms: ({
            "more": qsTr("Tell more"),
            "doubt": qsTr("I doubt this"),
            "source": qsTr("Where does it come from?")
        })
}
