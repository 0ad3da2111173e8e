pragma ComponentBehavior: Bound
import QtQuick

import Kiosk.Theme

// Letters to type with where there is no keyboard, row by row, in the order in which their language has them.
Column {
    id: root

    required property var rows

    signal typed(string letter)
    signal erased

    spacing: Theme.half / 2

    Repeater {
        model: root.rows

        Flow {
            id: row

            required property int index
            required property string modelData

            spacing: Theme.half / 2
            width: root.width

            Repeater {
                model: [...row.modelData]

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
                visible: row.index === root.rows.length - 1
                width: Math.max(implicitWidth, Theme.target * 3)
                onClicked: root.typed(" ")
            }

            Pill {
                compact: true
                iconName: "fa6s.delete-left"
                text: qsTr("Erase the last letter")
                visible: row.index === root.rows.length - 1
                width: Theme.target * 1.5
                onClicked: root.erased()
            }
        }
    }
}
