pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of a few: a heading and its choices.
Column {
    id: root

    required property string title
    required property var choices
    required property var chosen
    // The words for a choice.
    required property var name

    signal picked(var choice)

    spacing: Theme.half

    Words {
        font.weight: Font.DemiBold
        text: root.title
        width: root.width
    }

    Flow {
        spacing: Theme.half
        width: root.width

        Repeater {
            model: root.choices

            Pill {
                required property var modelData

                Accessible.checkable: true
                Accessible.checked: filled
                Accessible.name: `${root.title}: ${text}`
                Accessible.role: Accessible.RadioButton
                filled: root.chosen === modelData
                text: root.name(modelData)
                onClicked: root.picked(modelData)
            }
        }
    }
}
