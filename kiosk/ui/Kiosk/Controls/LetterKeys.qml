pragma ComponentBehavior: Bound
import QtQuick

import Kiosk.Theme

// Letters in the order of the alphabet, as people who do not type know them.
Flow {
    id: root

    signal typed(string letter)
    signal erased

    spacing: Theme.half / 2

    Repeater {
        model: [..."abcdefghijklmnopqrstuvwxyz0123456789"]

        Pill {
            required property string modelData

            Accessible.name: modelData
            compact: false
            leftPadding: 0
            rightPadding: 0
            text: modelData
            width: Math.max(Theme.target, implicitWidth)
            onClicked: root.typed(modelData)
        }
    }

    Pill {
        text: qsTr("space")
        onClicked: root.typed(" ")
    }

    Pill {
        compact: true
        iconName: "fa6s.delete-left"
        text: qsTr("Erase the last letter")
        width: Theme.target * 1.5
        onClicked: root.erased()
    }
}
