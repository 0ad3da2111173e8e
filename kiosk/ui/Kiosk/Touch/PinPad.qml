pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The keypad for the PIN. Digits of a keyboard serve too, and Enter.
StaffBase {
    id: root

    readonly property bool waiting: root.staff.pin.wait > 0
    readonly property real keyWide: Math.min(140 * Theme.type, (root.width - Theme.half * 2) / 3)

    Component.onCompleted: enter.forceActiveFocus()

    Words {
        Accessible.name: qsTr("Digits typed: %1").arg(root.staff.pin.digits)
        color: Theme.ink
        font.letterSpacing: Theme.half
        size: Theme.title
        lines: 1
        text: root.staff.pin.digits > 0 ? "●".repeat(root.staff.pin.digits) : "–"
        width: root.width
    }

    Words {
        color: root.staff.pin.isWrong || root.waiting ? Theme.accent(1) : Theme.quiet
        font.weight: Font.DemiBold
        text: root.waiting ? qsTr("Too many wrong tries. Try again in %n second(s).", "", root.staff.pin.wait) : root.staff.pin.isWrong ? qsTr("That PIN is not right.") : qsTr("Type the PIN, then OK.")
        width: root.width
    }

    Grid {
        anchors.left: parent.left
        columns: 3
        columnSpacing: Theme.half
        rowSpacing: Theme.half

        Repeater {
            model: [..."123456789"]

            Pill {
                required property string modelData

                enabled: !root.waiting
                leftPadding: 0
                rightPadding: 0
                text: modelData
                width: root.keyWide
                onClicked: root.staff.pin.typeDigit(modelData)
            }
        }

        Pill {
            compact: true
            iconName: "fa6s.delete-left"
            text: qsTr("Erase the last digit")
            width: root.keyWide
            onClicked: root.staff.pin.eraseDigit()
        }

        Pill {
            enabled: !root.waiting
            leftPadding: 0
            rightPadding: 0
            text: "0"
            width: root.keyWide
            onClicked: root.staff.pin.typeDigit("0")
        }

        Pill {
            id: enter

            filled: true
            leftPadding: 0
            rightPadding: 0
            text: qsTr("OK")
            width: root.keyWide
            onClicked: root.staff.pin.enter()
        }
    }

    Instantiator {
        model: [..."0123456789"]

        Shortcut {
            required property string modelData

            sequences: [modelData]
            onActivated: root.staff.pin.typeDigit(modelData)
        }
    }

    Shortcut {
        sequences: ["Backspace"]
        onActivated: root.staff.pin.eraseDigit()
    }
}
