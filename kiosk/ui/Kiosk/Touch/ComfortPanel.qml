pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How somebody wants to read. What is chosen is to be seen at once, here and on the page beside it.
PanelBase {
    id: root

    readonly property var colours: ({
            "": qsTr("As usual"),
            "contrast": qsTr("High contrast"),
            "dark": qsTr("Dark")
        })
    readonly property bool upright: Theme.screen.height > Theme.screen.width
    readonly property var places: ({
            "": qsTr("Whole screen"),
            "low": qsTr("Low"),
            "left": qsTr("At the left"),
            "right": qsTr("At the right")
        })

    Choices {
        choices: root.hub.comfort.textScales
        chosen: root.hub.comfort.textScale
        name: scale => qsTr("%1%").arg(scale)
        title: qsTr("Text size")
        width: root.width
        onPicked: scale => root.hub.comfort.chooseTextScale(scale)
    }

    Choices {
        choices: root.hub.comfort.allColours
        chosen: root.hub.comfort.colours
        name: colours => root.colours[colours]
        title: qsTr("Colours")
        width: root.width
        onPicked: colours => root.hub.comfort.chooseColours(colours)
    }

    Choices {
        choices: root.upright ? ["", "low"] : ["", "left", "right"]
        chosen: root.hub.comfort.reach
        name: reach => root.places[reach]
        title: qsTr("Within reach")
        width: root.width
        onPicked: reach => root.hub.comfort.chooseReach(reach)
    }

    // Two beside each other, where their words have room.
    Flow {
        id: switches

        readonly property real each: root.width >= 900 * Theme.type ? Math.floor((root.width - Theme.gap) / 2) : root.width

        spacing: Theme.gap
        width: root.width

        Toggle {
            checked: root.hub.comfort.easyWords
            text: qsTr("Easy words")
            visible: root.hub.hasEasyWords
            width: switches.each
            onToggled: root.hub.comfort.chooseEasyWords(checked)
        }

        Toggle {
            checked: root.hub.speech.on
            text: qsTr("Read aloud")
            visible: root.hub.speech.available
            width: switches.each
            onToggled: root.hub.speech.switch(checked)
        }

        Toggle {
            checked: root.hub.comfort.spaced
            text: qsTr("Wider spacing")
            width: switches.each
            onToggled: root.hub.comfort.chooseSpacing(checked)
        }

        Toggle {
            checked: root.hub.comfort.ruler
            text: qsTr("Reading ruler")
            width: switches.each
            onToggled: root.hub.comfort.chooseRuler(checked)
        }

        Toggle {
            checked: root.hub.comfort.steady
            text: root.hub.touchHold > 0 ? qsTr("Hold to press") : qsTr("Double touches count once")
            width: switches.each
            onToggled: root.hub.comfort.chooseSteady(checked)
        }

        Toggle {
            checked: root.hub.comfort.reducedMotion
            text: qsTr("Less movement")
            width: switches.each
            onToggled: root.hub.comfort.chooseMotion(checked)
        }
    }

    Flow {
        spacing: Theme.half
        visible: root.hub.speech.on
        width: root.width

        Pill {
            iconName: "fa6s.backward"
            text: qsTr("Slower")
            onClicked: root.hub.speech.tune(-1, 0)
        }

        Pill {
            iconName: "fa6s.forward"
            text: qsTr("Faster")
            onClicked: root.hub.speech.tune(1, 0)
        }

        Pill {
            iconName: "fa6s.volume-low"
            text: qsTr("Softer")
            onClicked: root.hub.speech.tune(0, -1)
        }

        Pill {
            iconName: "fa6s.volume-high"
            text: qsTr("Louder")
            onClicked: root.hub.speech.tune(0, 1)
        }
    }

    Pill {
        anchors.left: parent.left
        iconName: "fa6s.info"
        text: qsTr("About this kiosk")
        onClicked: root.hub.openPanel("about", "")
    }
}
