pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
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

    function step(from: int, by: int): void {
        const next = buttons.itemAt((from + by + buttons.count) % buttons.count) as Choice;
        next.forceActiveFocus(Qt.TabFocusReason);
        next.click();
    }

    Accessible.ignored: !root.visible
    Accessible.name: root.title
    Accessible.role: Accessible.Grouping
    spacing: Theme.half

    T.ButtonGroup {
        id: group
    }

    Words {
        font.weight: Font.DemiBold
        text: root.title
        width: root.width
    }

    Flow {
        spacing: Theme.half
        width: root.width

        Repeater {
            id: buttons

            model: root.choices

            Choice {
                required property int index
                required property var modelData

                Accessible.name: `${root.title}: ${text}`
                T.ButtonGroup.group: group
                checked: root.chosen === modelData
                text: root.name(modelData)
                onClicked: root.picked(modelData)
                onStepped: by => root.step(index, by)
            }
        }
    }
}
