pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What staff can do at once, and with the PIN.
StaffBase {
    id: root

    component Act: Pill {
        width: Math.min(root.width, implicitWidth)
    }

    EntryCard {
        asked: true
        title: qsTr("The settings have a mistake")
        visible: root.hub.settingsProblems.length > 0
        width: root.width
        words: [...root.hub.settingsProblems, qsTr("What is wrong was left out. The operator finds it with: kiosk doctor")].join("\n")
    }

    Flow {
        spacing: Theme.half
        width: root.width

        Act {
            iconName: "fa6s.house"
            text: qsTr("Home")
            onClicked: root.staff.goHome()
        }

        Act {
            iconName: "fa6s.hand-sparkles"
            text: qsTr("Clean the screen")
            onClicked: root.staff.clean()
        }
    }

    Words {
        color: Theme.quiet
        size: Theme.small
        text: qsTr("While you clean, touch and keys are off for 30 seconds.")
        width: root.width
    }

    Choices {
        choices: root.hub.languages
        chosen: root.hub.language
        name: choice => root.hub.languageName(choice)
        title: qsTr("Language")
        width: root.width
        onPicked: choice => root.hub.chooseLanguage(choice)
    }

    Choices {
        choices: root.staff.dims.map((_, place) => place)
        chosen: root.staff.dim
        name: choice => choice === 0 ? qsTr("Full") : qsTr("%1% dimmer").arg(root.staff.dims[choice])
        title: qsTr("Brightness")
        width: root.width
        onPicked: choice => root.staff.chooseDim(choice)
    }

    Words {
        font.weight: Font.DemiBold
        text: root.staff.admitted ? qsTr("With the PIN") : root.staff.pin.isSet ? qsTr("More with the PIN") : qsTr("There is no PIN yet. The operator chooses one with: kiosk pin")
        width: root.width
    }

    Flow {
        spacing: Theme.half
        width: root.width

        Act {
            iconName: "fa6s.lock-open"
            text: qsTr("Enter the PIN")
            visible: !root.staff.admitted && root.staff.pin.isSet
            onClicked: root.staff.open("pin")
        }

        Repeater {
            model: root.staff.admitted ? [["settings", "fa6s.sliders", qsTr("Settings")], ["log", "fa6s.list", qsTr("Log")], ["numbers", "fa6s.chart-simple", qsTr("Numbers")], ["content", "fa6s.box-archive", qsTr("Content")]] : []

            Act {
                required property var modelData

                iconName: modelData[1]
                text: modelData[2]
                onClicked: root.staff.open(modelData[0])
            }
        }

        Repeater {
            model: root.staff.admitted ? [["restart", "fa6s.rotate-right", qsTr("Restart")], ["quit", "fa6s.power-off", qsTr("Quit")]] : []

            Act {
                required property var modelData

                iconName: modelData[1]
                text: modelData[2]
                onClicked: root.staff.end(modelData[0])
            }
        }
    }
}
