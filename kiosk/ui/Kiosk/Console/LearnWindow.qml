pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Teaches the program an odd clicker: choose what a button is to do, press it, and try it below.
Window {
    id: root

    required property LearnViewModel learn
    readonly property CommandWords words: CommandWords {}
    readonly property bool keypad: root.learn.device === "keypad"
    readonly property var meanings: root.keypad ? root.keypadMeanings : root.words.meanings
    // What the keys of a keypad mean to who is read to.
    readonly property var keypadMeanings: ({
            "up": qsTr("The thing before"),
            "down": qsTr("The next thing"),
            "previous": qsTr("Back"),
            "next": qsTr("Further on"),
            "select": qsTr("Choose"),
            "home": qsTr("Home"),
            "read-aloud": qsTr("Read aloud, or no longer"),
            "repeat": qsTr("Say it again"),
            "louder": qsTr("Speak louder"),
            "softer": qsTr("Speak softer")
        })
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.paper
    height: 900
    minimumHeight: 480
    minimumWidth: 640
    title: root.keypad ? qsTr("Learn a keypad") : qsTr("Learn a clicker")
    width: 1280

    Binding {
        target: Theme
        property: "palette"
        value: root.learn.palette
    }

    Binding {
        target: Theme
        property: "screen"
        value: Qt.size(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "density"
        value: root.Screen.devicePixelRatio
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.margins: Theme.margin / 2

        Column {
            anchors.left: parent.left
            spacing: Theme.gap
            width: area.width - Theme.gap

            Heading {
                level: 1
                text: root.title
                width: parent.width
            }

            Words {
                text: root.learn.waiting !== "" ? qsTr("Now press the button for: %1").arg(root.meanings[root.learn.waiting]) : qsTr("Tap what a button is to do, then press that button. Close the window when all is well.")
                size: Theme.lead
                width: parent.width
            }

            Repeater {
                model: root.learn.rows

                Toggle {
                    required property var modelData

                    activeFocusOnTab: false
                    checked: root.learn.waiting === modelData.action
                    focusPolicy: Qt.NoFocus
                    text: `${root.meanings[modelData.action]}: ${modelData.keys.join("  ")}`
                    width: parent.width
                    onToggled: root.learn.wait(modelData.action)
                }
            }

            Rectangle {
                color: Theme.slab
                height: trial.implicitHeight + Theme.inset
                radius: Theme.radius
                width: parent.width

                Words {
                    id: trial

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.overInk
                    size: Theme.lead
                    text: root.learn.key === "" ? qsTr("Try it: press a button.") : root.learn.did === "" ? qsTr("%1: does nothing yet").arg(root.learn.key) : qsTr("%1: %2").arg(root.learn.key).arg(root.meanings[root.learn.did])
                    width: parent.width - Theme.inset
                    x: Theme.inset / 2
                }
            }

            Pill {
                activeFocusOnTab: false
                anchors.left: parent.left
                focusPolicy: Qt.NoFocus
                text: qsTr("Forget what was learnt")
                onClicked: root.learn.forget()
            }
        }
    }

    MoreHint {
        area: area
    }
}
